import { lengthOf } from '../edition/text.ts';
import type { AppliedChange } from './apply-corrections.ts';
import type { Doubt } from './doubt.ts';

/**
 * Returns a function that tells whether a correction of the register answers a doubt: a person chose
 * the form where nothing else decides. A form that its phrase or its script speaks against is asked
 * about all the same, since corrections can be wrong, too.
 *
 * @param paragraphs of the notice, as the register makes them
 */
export function getSettled(
  paragraphs: readonly string[],
  changes: readonly AppliedChange[],
): (doubt: Pick<Doubt, 'at' | 'why'>) => boolean {
  const starts: number[] = [];
  paragraphs.reduce((start, text, index) => {
    starts[index] = start;
    return start + lengthOf(text) + 1;
  }, 0);
  const corrected = new Set<number>();
  for (const { kind, block, start, to } of changes) {
    if (kind !== 'correction') continue;
    for (let offset = 0; offset < lengthOf(to); offset += 1)
      corrected.add((starts[block] as number) + start + offset);
  }
  return ({ at, why }) =>
    corrected.has(at) && (why === 'undecided' || why === 'crossing' || why === 'look');
}
