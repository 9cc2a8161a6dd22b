import { lengthOf, sliceText } from '../../script/code-points.ts';
import { getForms } from '../../script/convert.ts';
import { scripts, type Script } from '../../script/script.ts';
import { splitSentences } from '../../script/sentences.ts';
import type { Both } from '../../script/both.ts';
import type { Notice } from '../notice.ts';

/** A run of a sentence; `several` where the other script has several forms. */
export interface Run {
  text: string;
  several: boolean;
}

/** One line of the comparison: the same sentence in both scripts, cut where several forms were possible. */
export type ComparedLine = Record<Script, Run[]>;

/** A Simplified character that stands for several Traditional ones, as a notice has it. */
export interface Pair {
  hans: string;
  hant: string;
  /** The other Traditional characters that it can stand for. */
  others: string[];
  /** The paragraphs in which it stands, counted from 0, one for each place. */
  blocks: number[];
}

/** The sentences of a block side by side. */
export function compare(block: Both): ComparedLine[] {
  const [hant, hans] = scripts.map((script) => block[script]) as [string, string];
  return splitSentences(hant).map(([from, to]) => {
    const start = lengthOf(hant.slice(0, from));
    const end = lengthOf(hant.slice(0, to));
    return compareLine(sliceText(hant, start, end), sliceText(hans, start, end));
  });
}

/** The characters of a notice of which the other script has several forms, in the order of the text. */
export function collectPairs({ blocks }: Pick<Notice, 'blocks'>): Pair[] {
  const pairs = new Map<string, Pair>();
  blocks.forEach((block, index) => {
    const others = [...block['zh-Hans']];
    [...block['zh-Hant']].forEach((hant, at) => {
      const hans = others[at] as string;
      if (!isOneToMany(hant, hans)) return;
      const known = pairs.get(hant + hans);
      if (known) known.blocks.push(index);
      else
        pairs.set(hant + hans, {
          hans,
          hant,
          others: getForms(hans).filter((form) => form !== hant),
          blocks: [index],
        });
    });
  });
  return [...pairs.values()];
}

function isOneToMany(hant: string, hans: string): boolean {
  return hant !== hans && getForms(hans).length > 1;
}

function compareLine(hant: string, hans: string): ComparedLine {
  const others = [...hans];
  const line: ComparedLine = { 'zh-Hant': [], 'zh-Hans': [] };
  [...hant].forEach((character, index) => {
    const other = others[index] as string;
    const several = isOneToMany(character, other);
    add(line['zh-Hant'], character, several);
    add(line['zh-Hans'], other, several);
  });
  return line;
}

function add(runs: Run[], text: string, several: boolean): void {
  const last = runs.at(-1);
  if (last?.several === several) last.text += text;
  else runs.push({ text, several });
}
