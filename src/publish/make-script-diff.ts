import { applyTable, type ToggleTable } from '../script/script-diff.ts';

/** Longest wording of one text that is tried to tell one use of a character from another. */
const longest = 16;

/** The text nodes of a page, one after the other, as code points: numbers are compared the fastest. */
type Codes = Uint32Array;

/**
 * Makes the table that turns the text nodes of a page into those of its other edition.
 *
 * @throws RangeError when the text nodes do not correspond, or no table leads from one to the other
 */
export function toToggleTable(from: readonly string[], to: readonly string[]): ToggleTable {
  if (from.length !== to.length) {
    throw new RangeError(`The editions have ${from.length} and ${to.length} texts.`);
  }
  const right = to.join('\0');
  const a = toCodes(from.join('\0'));
  const b = toCodes(right);
  if (a.length !== b.length) throw new RangeError(toLengthMessage(from, to));

  const usual = toUsual(a, b);
  const wordings = new Map<string, string>();
  const covered = new Set<number>();
  for (let at = 0; at < a.length; at += 1) {
    const code = a[at] as number;
    if ((usual.get(code) ?? code) === b[at] || covered.has(at)) continue;
    const [wording, result] = findWording(a, b, at);
    wordings.set(wording, result);
    const codes = toCodes(wording);
    for (const start of findAll(a, codes))
      for (let offset = 0; offset < codes.length; offset += 1) covered.add(start + offset);
  }
  const pairs = [...usual].filter(([one, other]) => one !== other).flat();
  return mend(from, a, b, right, String.fromCodePoint(...pairs), wordings);
}

/**
 * A wording may hide the beginning of another, as 已复 does of 复制 in 已复制: where the table comes
 * out wrong, a longer wording is added, until it comes out right.
 */
function mend(
  from: readonly string[],
  a: Codes,
  b: Codes,
  right: string,
  pairs: string,
  wordings: Map<string, string>,
): ToggleTable {
  const lengths = new Map<number, number>();
  for (;;) {
    const table: ToggleTable = [pairs, ...[...wordings].flat()];
    const result = applyTable(from, table).join('\0');
    if (result === right) return table;
    const wrong = toCodes(result).findIndex((code, at) => code !== b[at]);
    const length = (lengths.get(wrong) ?? 2) + 1;
    lengths.set(wrong, length);
    wordings.set(...findWording(a, b, wrong, length));
  }
}

/** What each character that ever changes becomes most often. */
function toUsual(a: Codes, b: Codes): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (let at = 0; at < a.length; at += 1)
    if (a[at] !== b[at]) counts.set(a[at] as number, new Map());
  for (let at = 0; at < a.length; at += 1) {
    const of = counts.get(a[at] as number);
    const other = b[at] as number;
    of?.set(other, (of.get(other) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([code, of]) => {
      const [most] = [...of].sort((x, y) => y[1] - x[1])[0] as [number, number];
      return [code, most];
    }),
  );
}

/** Messages, or the whole of a text that is nothing but them. */
const isWording = /^(\0?)[^\0-\x7f]+\1$/u;

/** The shortest wording around `at` that becomes the same wherever it stands. */
function findWording(a: Codes, b: Codes, at: number, least = 2): [string, string] {
  for (let length = least; length <= longest; length += 1) {
    for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
      const wording = a.subarray(start, start + length);
      if (!isWording.test(String.fromCodePoint(...wording))) continue;
      const result = b.subarray(start, start + length);
      if (findAll(a, wording).every((other) => stands(result, b, other)))
        return [String.fromCodePoint(...wording), String.fromCodePoint(...result)];
    }
  }
  return findSurroundings(a, b, at, least);
}

/**
 * Two notices may say the same in two accepted spellings, 彙報 and 匯報: a list of both tells them
 * apart by the texts before and after. The whole page stands once, so there is always an answer.
 */
function findSurroundings(a: Codes, b: Codes, at: number, least: number): [string, string] {
  for (let reach = Math.max(longest, least); ; reach *= 2) {
    const [start, end] = [Math.max(0, at - reach), at + reach];
    const wording = a.subarray(start, end);
    const result = b.subarray(start, end);
    if (findAll(a, wording).every((other) => stands(result, b, other)))
      return [decode(wording), decode(result)];
  }
}

/** In pieces, since a call takes no more than some ten thousand arguments. */
function decode(codes: Codes): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 4096)
    text += String.fromCodePoint(...codes.subarray(at, at + 4096));
  return text;
}

/** Every place where `wording` stands in `text`. */
function findAll(text: Codes, wording: Codes): number[] {
  const [first = 0] = wording;
  const found: number[] = [];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (stands(wording, text, at)) found.push(at);
  return found;
}

function stands(wording: Codes, text: Codes, at: number): boolean {
  return wording.every((code, offset) => code === text[at + offset]);
}

function toCodes(text: string): Codes {
  const codes = new Uint32Array(text.length);
  let length = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.codePointAt(unit) as number;
    codes[length] = code;
    length += 1;
    if (code > 0xffff) unit += 1;
  }
  return codes.subarray(0, length);
}

function toLengthMessage(from: readonly string[], to: readonly string[]): string {
  const at = from.findIndex(
    (textNode, index) => [...textNode].length !== [...(to[index] ?? '')].length,
  );
  return `The editions differ in length at “${from[at]}” and “${to[at]}”.`;
}
