import { lengthOf } from '../edition/text.ts';
import { otherScript, type Script } from '../edition/script.ts';
import type { Trip } from '../edition/trip.ts';
import type { Fault } from '../faults/fault.ts';
import type { Block } from '../prose/prose.ts';
import type { Registers } from '../registers/read-registers.ts';
import type { Corrections } from '../schemas/corrections.ts';
import { collectAsked } from './collect-asked.ts';
import { decidePlace, type Entry } from './decide-place.ts';
import { toList, type Doubt } from './doubt.ts';
import { toContext } from './judge-text.ts';
import type { getSettled } from './settled.ts';
import { toPosition } from './to-position.ts';

/** A decision of the register, found in the text. */
export interface DecidedSpan {
  block: number;
  start: number;
  form: string;
  /** What is printed in the other edition; the form itself where it was kept. */
  to: string;
  /** What conversion would make of it. */
  instead: string;
  reason: string;
  authority: string;
}

export interface Decided {
  kept: DecidedSpan[];
  places: DecidedSpan[];
  /** What nobody has decided yet. */
  open: OpenDoubt[];
  faults: Fault[];
}

/** A doubt with its place in the notice. */
export interface OpenDoubt extends Doubt {
  block: number;
  start: number;
}

interface Judged extends Trip {
  blocks: readonly Block[];
  script: Script;
  registers: Registers;
  decisions: Pick<Corrections, 'kept' | 'places'>;
  /** Whether a correction answers a doubt. */
  isSettled: ReturnType<typeof getSettled>;
  /** The notice and its register, for the faults. */
  file: string;
  register: string;
}

/**
 * Proves that every character in doubt was decided by a person, by a correction, under `kept` or under
 * `places`, and that each of the latter stands for exactly one place that needed it.
 */
export function judgeDoubts(trip: Judged): Decided {
  const texts = trip.blocks.map((block) => block.text);
  const text = texts.join('\n');
  const asked = collectAsked(text, trip.script, trip.registers, trip);
  const doubts = new Map(asked.map((one) => [one.at, one]));
  const judged = { ...trip, text, returned: [...trip.returned], converted: [...trip.converted] };
  const open = new Set(asked.filter((doubt) => !trip.isSettled(doubt)).map(({ at }) => at));
  const faults: Fault[] = [];
  const decide = (entries: readonly Entry[], list: string): DecidedSpan[] =>
    entries.flatMap((entry, index): DecidedSpan[] => {
      const place = `${list}[${index}] ${entry.form}`;
      const found = decidePlace(entry, judged, doubts, place);
      if ('file' in found) {
        faults.push(found);
        return [];
      }
      for (let offset = 0; offset < lengthOf(entry.form); offset += 1)
        open.delete(found.at + offset);
      return [{ ...found, ...toPosition(texts, found.at) }];
    });
  const kept = decide(
    trip.decisions.kept.map((entry) => ({ ...entry, form: entry.keep, to: entry.keep })),
    'kept',
  );
  const places = decide(trip.decisions.places, 'places');
  const left = [...open].map((at) => ({
    ...(doubts.get(at) as Doubt),
    ...toPosition(texts, at),
  }));
  faults.push(...left.map((doubt) => toFault(doubt, trip)));
  return { kept, places, open: left, faults };
}

function toFault(doubt: OpenDoubt, trip: Judged): Fault {
  const { block, start, form, instead, why } = doubt;
  const { file, register, script, blocks } = trip;
  const list = toList(doubt, script);
  const forms = instead.map((one) => (one ? `“${one}”` : 'nothing')).join(' and ');
  const between = list === 'kept' ? `“${form}” and ${forms}` : `${forms} in ${otherScript(script)}`;
  return {
    file,
    line: blocks[block]?.line,
    place: `paragraph ${block + 1}, character ${start + 1}`,
    found: `${why === 'mixed' ? `a character of ${otherScript(script)}, ` : ''}“${form}” in ${toContext(blocks[block]?.text ?? '', start)}`,
    expected: `a decision between ${between}`,
    hint:
      list === 'kept'
        ? `If it is wrong, correct it in the notice and enter it under \`corrections\` in ${register}; if it is right, enter it there under \`kept\`.`
        : `Enter the form under \`places\` in ${register}. \`npm run proof\` writes the entry.`,
  };
}
