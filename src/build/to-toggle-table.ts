import { applyTable, type ToggleTable } from '../edition/toggle-table.ts';

/** Longest wording that is tried to tell one use of a character from another. */
const longest = 16;

/**
 * Makes the table that turns the leaves of a page into those of its other edition.
 *
 * @throws RangeError when the leaves do not correspond, or no table leads from one to the other
 */
export function toToggleTable(from: readonly string[], to: readonly string[]): ToggleTable {
  if (from.length !== to.length) {
    throw new RangeError(`The editions have ${from.length} and ${to.length} texts.`);
  }
  const a = [...from.join('\0')];
  const b = [...to.join('\0')];
  if (a.length !== b.length) throw new RangeError(toLengthMessage(from, to));

  const usual = toUsual(a, b);
  const wordings = new Map<string, string>();
  a.forEach((character, at) => {
    if ((usual.get(character) ?? character) === b[at]) return;
    if (covered(wordings, a, b, at)) return;
    const [wording, result] = findWording(a, b, at);
    wordings.set(wording, result);
  });
  const pairs = [...usual]
    .filter(([one, other]) => one !== other)
    .flat()
    .join('');
  return mend(from, a, b, pairs, wordings);
}

/**
 * A wording may hide the beginning of another, as 已复 does of 复制 in 已复制: where the table comes
 * out wrong, a longer wording is added, until it comes out right.
 */
function mend(
  from: readonly string[],
  a: readonly string[],
  b: readonly string[],
  pairs: string,
  wordings: Map<string, string>,
): ToggleTable {
  const right = b.join('');
  const lengths = new Map<number, number>();
  for (;;) {
    const table: ToggleTable = [pairs, ...[...wordings].flat()];
    const result = applyTable(from, table).join('\0');
    if (result === right) return table;
    const wrong = [...result].findIndex((character, at) => character !== b[at]);
    const length = (lengths.get(wrong) ?? 2) + 1;
    lengths.set(wrong, length);
    wordings.set(...findWording(a, b, wrong, length));
  }
}

/** What each character that ever changes becomes most often. */
function toUsual(a: readonly string[], b: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  a.forEach((character, at) => {
    if (character !== b[at]) counts.set(character, new Map());
  });
  a.forEach((character, at) => {
    const of = counts.get(character);
    const other = b[at] as string;
    of?.set(other, (of.get(other) ?? 0) + 1);
  });
  return new Map(
    [...counts].map(([character, of]) => {
      const [most] = [...of].sort((x, y) => y[1] - x[1])[0] as [string, number];
      return [character, most];
    }),
  );
}

function covered(
  wordings: ReadonlyMap<string, string>,
  a: readonly string[],
  b: readonly string[],
  at: number,
) {
  return [...wordings].some(([wording, result]) => {
    const length = [...wording].length;
    for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
      if (join(a, start, length) === wording && join(b, start, length) === result) return true;
    }
    return false;
  });
}

/** Words, or the whole of a text that is nothing but them. */
const isWording = /^(\0?)[^\0-\x7f]+\1$/u;

/** The shortest wording around `at` that becomes the same wherever it stands. */
function findWording(
  a: readonly string[],
  b: readonly string[],
  at: number,
  least = 2,
): [string, string] {
  for (let length = least; length <= longest; length += 1) {
    for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
      const wording = join(a, start, length);
      if (!isWording.test(wording)) continue;
      const result = join(b, start, length);
      if (standsAlways(wording, result, a, b)) return [wording, result];
    }
  }
  throw new RangeError(
    `“${join(a, Math.max(0, at - 4), 9)}” becomes different things in the same wording.`,
  );
}

function standsAlways(
  wording: string,
  result: string,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const [first] = wording;
  const { length } = [...wording];
  for (let at = a.indexOf(first as string); at >= 0; at = a.indexOf(first as string, at + 1)) {
    if (join(a, at, length) === wording && join(b, at, length) !== result) return false;
  }
  return true;
}

function join(text: readonly string[], start: number, length: number): string {
  return text.slice(start, start + length).join('');
}

function toLengthMessage(from: readonly string[], to: readonly string[]): string {
  const at = from.findIndex((leaf, index) => [...leaf].length !== [...(to[index] ?? '')].length);
  return `The editions differ in length at “${from[at]}” and “${to[at]}”.`;
}
