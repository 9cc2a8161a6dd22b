import { lengthOf } from '../edition/text.ts';
import type { AppliedChange } from './apply-corrections.ts';
import type { Doubt } from './doubt.ts';
import { toPosition } from './to-position.ts';

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
  const isCorrected = (at: number): boolean => {
    const { block, start } = toPosition(paragraphs, at);
    return changes.some(
      (change) =>
        change.kind === 'correction' &&
        change.block === block &&
        change.start <= start &&
        start < change.start + lengthOf(change.to),
    );
  };
  return ({ at, why }) =>
    (why === 'undecided' || why === 'crossing' || why === 'look') && isCorrected(at);
}
