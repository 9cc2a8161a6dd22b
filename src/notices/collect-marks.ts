import type { Script } from '../edition/script.ts';
import type { Doubt } from './doubt.ts';

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

const han = /[\p{Script=Han}，。；：？！、「」『』“”‘’（）《》]/u;

/**
 * Finds marks that Chinese prose in `script` writes otherwise: half-width ones beside Chinese (but
 * not 3,000 or 10:30), the quotation marks of the other script, full-width digits and letters.
 */
export function collectMarks(text: string, script: Script): Doubt[] {
  const characters = [...text];
  let opened = false;
  return characters.flatMap((form, at): Doubt[] => {
    if (form === '\n') opened = false;
    if (form === '"') opened = !opened;
    const beside = han.test(characters[at - 1] ?? '') || han.test(characters[at + 1] ?? '');
    if (form === '.' && endsSentence(characters, at))
      return [{ at, form, instead: ['。'], why: 'mark' }];
    const to = form === '"' && !opened ? closing[script] : toMark(form, script);
    const odd = to !== undefined && (beside || isFullWidth(form));
    return odd ? [{ at, form, instead: [to], why: 'mark' }] : [];
  });
}

const closing: Readonly<Record<Script, string>> = { 'zh-Hant': '」', 'zh-Hans': '”' };

function toMark(form: string, script: Script): string | undefined {
  if (isFullWidth(form)) return String.fromCodePoint((form.codePointAt(0) as number) - 0xfee0);
  return quotes[script][form] ?? wide[form];
}

/** A full stop after Chinese, at the end of a paragraph, before more of it or its closing mark. */
function endsSentence(characters: readonly string[], at: number): boolean {
  const [before = '', after = '\n'] = [characters[at - 1], characters[at + 1]];
  return han.test(before) && (after === '\n' || after === '"' || han.test(after));
}

function isFullWidth(form: string): boolean {
  return /[０-９Ａ-Ｚａ-ｚ％]/u.test(form);
}
