import type { Script } from '../../script/script.ts';
import type { Ambiguity } from './ambiguity.ts';

/** Marks that are written full-width in Chinese prose. */
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '｡': '。',
  '､': '、',
};

/** Quotation marks of the other script, and what stands for them in this one. */
const quotes: Readonly<Record<Script, Readonly<Record<string, string>>>> = {
  'zh-Hant': { '“': '「', '”': '」', '‘': '『', '’': '』', '"': '「' },
  'zh-Hans': { '「': '“', '」': '”', '『': '‘', '』': '’', '"': '“' },
};

const han = /[\p{Script=Han}，。；：？！、「」『』“”‘’（）《》〈〉〔〕【】…]/u;

/** What a number ends with. */
const unit = /[%％‰℃㎡]/u;

const space = /[ \u00a0\u3000]/u;

/**
 * Finds marks that Chinese prose in `script` writes otherwise: half-width ones beside Chinese (but
 * not 3,000 or 10:30) or beside another such mark, the quotation marks of the other script, full-width
 * digits and letters, a comma before another mark, and spaces.
 */
export function collectMarks(text: string, script: Script): Ambiguity[] {
  const characters = [...text];
  const odd = collectOdd(characters, script);
  let opened = false;
  return characters.flatMap((form, at): Ambiguity[] => {
    if (form === '\n') opened = false;
    if (form === '"') opened = !opened;
    if (space.test(form)) return toSpace(characters, at);
    const closes = form === '"' && !opened;
    const to = isSuperfluous(characters, at)
      ? ''
      : !odd.has(at) && !isFullWidth(form)
        ? undefined
        : closes
          ? closing[script]
          : toMark(form, script);
    return to === undefined ? [] : [{ at, form, instead: [to], why: 'mark' }];
  });
}

/** Whether a space between these characters can only be left of setting: 2021 年, 研究, 提出. */
export function isLoose(before = '', after = ''): boolean {
  const [left, right] = [before, after].map((one) => /\p{Script=Han}/u.test(one));
  const known = [before, after].every((one) => /[\d%,;:?!()]/u.test(one) || han.test(one));
  return known && !(left && right) && (han.test(before) || han.test(after));
}

/** A space beside a digit or a mark goes; one between two characters a person looks at. */
function toSpace(characters: readonly string[], at: number): Ambiguity[] {
  const [form, before = '', after = ''] = [
    characters[at] as string,
    characters[at - 1],
    characters[at + 1],
  ];
  if (isLoose(before, after)) return [{ at, form, instead: [''], why: 'mark' }];
  return han.test(before) && han.test(after) ? [{ at, form, instead: [''], why: 'space' }] : [];
}

/** Where marks stand that are not those of Chinese prose, until no further one is beside another. */
function collectOdd(characters: readonly string[], script: Script): Set<number> {
  const odd = new Set<number>();
  const partners = pairBrackets(characters);
  const marks = [...characters.keys()].filter((at) => {
    const form = characters[at] as string;
    return form === '.' ? endsSentence(characters, at) : toMark(form, script) !== undefined;
  });
  const isProse = (at: number): boolean => odd.has(at) || han.test(characters[at] ?? '');
  const isOdd = (at: number): boolean =>
    characters[at] === '.' ||
    isProse(at - 1) ||
    isProse(at + 1) ||
    unit.test(characters[at - 1] ?? '') ||
    odd.has(partners.get(at) ?? -1);
  for (let before = -1; odd.size > before;) {
    before = odd.size;
    for (const at of marks) if (isOdd(at)) odd.add(at);
  }
  return odd;
}

/** The bracket that each half-width bracket of a paragraph goes with. */
function pairBrackets(characters: readonly string[]): Map<number, number> {
  const partners = new Map<number, number>();
  let open: number[] = [];
  characters.forEach((form, at) => {
    if (form === '\n') open = [];
    if (form === '(') open.push(at);
    const start = form === ')' ? open.pop() : undefined;
    if (start !== undefined) partners.set(start, at).set(at, start);
  });
  return partners;
}

/** A comma right before another mark: 要求，,. */
function isSuperfluous(characters: readonly string[], at: number): boolean {
  return (
    /[,，]/u.test(characters[at] as string) && /[,，、;；:：。]/u.test(characters[at + 1] ?? '')
  );
}

const closing: Readonly<Record<Script, string>> = { 'zh-Hant': '」', 'zh-Hans': '”' };

function toMark(form: string, script: Script): string | undefined {
  if (isFullWidth(form)) return String.fromCodePoint((form.codePointAt(0) as number) - 0xfee0);
  return quotes[script][form] ?? (form === '.' ? '。' : wide[form]);
}

/** A full stop after Chinese, at the end of a paragraph, before more of it or its closing mark. */
function endsSentence(characters: readonly string[], at: number): boolean {
  const [before = '', after = '\n'] = [characters[at - 1], characters[at + 1]];
  return han.test(before) && (after === '\n' || after === '"' || han.test(after));
}

function isFullWidth(form: string): boolean {
  return /[０-９Ａ-Ｚａ-ｚ％]/u.test(form);
}
