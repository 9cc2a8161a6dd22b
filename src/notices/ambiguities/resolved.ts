import { lengthOf } from '../../script/code-points.ts';
import type { AppliedChange } from '../source/apply-corrections.ts';
import type { Ambiguity } from './ambiguity.ts';
import { toPosition } from './block-offset.ts';

/**
 * Returns a function that tells whether a correction of the register answers an ambiguity: a person chose
 * the form where nothing else decides. A form that its phrase or its script speaks against is asked
 * about all the same, since corrections can be wrong, too.
 *
 * @param paragraphs of the notice, as the register makes them
 */
export function getSettled(
  paragraphs: readonly string[],
  changes: readonly AppliedChange[],
): (ambiguity: Pick<Ambiguity, 'at' | 'why'>) => boolean {
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
  return ({ at, why }) => why === 'undecided' && isCorrected(at);
}
