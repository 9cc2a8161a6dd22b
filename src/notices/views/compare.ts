import { splitSentences } from '../../script/sentences.ts';
import { lengthOf, sliceText } from '../../script/code-points.ts';
import { scripts, type Script } from '../../script/script.ts';
import type { Run } from './collation.ts';
import type { Both } from '../../script/both.ts';

/** One line of the comparison: the same sentence in both scripts, cut where they differ. */
export type ComparedLine = Record<Script, Run[]>;

/** The sentences of a block side by side. */
export function compare(block: Both): ComparedLine[] {
  const [hant, hans] = scripts.map((script) => block[script]) as [string, string];
  return splitSentences(hant).map(([from, to]) => {
    const start = lengthOf(hant.slice(0, from));
    const end = lengthOf(hant.slice(0, to));
    return compareLine(sliceText(hant, start, end), sliceText(hans, start, end));
  });
}

/** A block that is no sentences, as a heading, in one line. */
export function compareWhole(block: Both): ComparedLine {
  return compareLine(block['zh-Hant'], block['zh-Hans']);
}

function compareLine(hant: string, hans: string): ComparedLine {
  const others = [...hans];
  const line: ComparedLine = { 'zh-Hant': [], 'zh-Hans': [] };
  [...hant].forEach((character, index) => {
    const other = others[index] as string;
    add(line['zh-Hant'], character, character !== other);
    add(line['zh-Hans'], other, character !== other);
  });
  return line;
}

function add(runs: Run[], text: string, changed: boolean): void {
  const last = runs.at(-1);
  if (last?.changed === changed) last.text += text;
  else runs.push({ text, changed });
}
