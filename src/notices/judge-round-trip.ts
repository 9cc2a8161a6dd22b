import type { Convert } from '../edition/convert.ts';
import { otherScript, type Script } from '../edition/script.ts';
import type { Fault } from '../faults/fault.ts';
import type { Block } from '../prose/prose.ts';
import type { Kept } from '../schemas/corrections.ts';
import { findOnce, toMatchFault } from './apply-corrections.ts';
import { isForeign } from './foreign.ts';
import { toContext } from './judge-text.ts';

/** A place that was kept, found in the text: block, code point and what conversion would make. */
export interface KeptSpan {
  entry: Kept;
  block: number;
  start: number;
  instead: string;
}

export interface RoundTrip {
  blocks: readonly Block[];
  script: Script;
  /** To the other script and back. */
  there: Convert;
  back: Convert;
  kept: readonly Kept[];
  /** The notice and its register, for the faults. */
  file: string;
  register: string;
}

/**
 * The proof by round trip: a character that comes back changed from the other script has more than
 * one form, so a person must have decided it. Undecided ones are faults, and so are entries under
 * `kept` that match nothing, more than once, or a place that does come back unchanged.
 */
export function judgeRoundTrip(trip: RoundTrip): { kept: KeptSpan[]; faults: Fault[] } {
  const text = trip.blocks.map((block) => block.text).join('\n');
  const returned = [...trip.back(trip.there(text))];
  const characters = [...text];
  const changed = new Set(characters.flatMap((c, at) => (c === returned[at] ? [] : [at])));
  const kept: KeptSpan[] = [];
  const faults: Fault[] = [];

  trip.kept.forEach((entry, index) => {
    const place = `kept[${index}] ${entry.keep}`;
    const found = findOnce(text, entry.in, entry.keep);
    if (typeof found !== 'number') {
      faults.push(toMatchFault(trip.register, place, entry.in, found.found));
      return;
    }
    const start = [...text.slice(0, found)].length;
    const span = [...entry.keep].map((_, offset) => start + offset);
    if (!span.some((at) => changed.has(at))) {
      faults.push({
        file: trip.register,
        place,
        found: 'a place that conversion leaves alone',
        expected: 'a place that needs a decision',
        hint: 'Take the entry out.',
      });
      return;
    }
    span.forEach((at) => changed.delete(at));
    kept.push({
      entry,
      ...toPosition(trip.blocks, start),
      instead: span.map((at) => returned[at]).join(''),
    });
  });

  for (const at of changed) {
    const { block, start } = toPosition(trip.blocks, at);
    const form = characters[at] as string;
    const foreign = isForeign(form, trip.script);
    faults.push({
      file: trip.file,
      line: trip.blocks[block]?.line,
      place: `paragraph ${block + 1}, character ${start + 1}`,
      found: `${foreign ? `a character of ${otherScript(trip.script)}, ` : ''}“${form}” in ${toContext(trip.blocks[block]?.text ?? '', start)}`,
      expected: `a decision between “${form}” and “${returned[at]}”`,
      hint: `If it is wrong, correct it in the notice and enter it under \`corrections\` in ${trip.register}; if it is right, enter it there under \`kept\`.`,
    });
  }
  return { kept, faults };
}

function toPosition(blocks: readonly Block[], at: number): { block: number; start: number } {
  let start = at;
  let block = 0;
  for (const { text } of blocks) {
    const length = [...text].length;
    if (start < length) break;
    start -= length + 1;
    block += 1;
  }
  return { block, start };
}
