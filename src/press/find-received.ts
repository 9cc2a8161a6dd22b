import { lengthOf, sliceText } from '../edition/text.ts';
import { Refusal } from '../faults/refusal.ts';
import { applyCorrections } from '../notices/apply-corrections.ts';
import type { Proof } from '../notices/proofread-notice.ts';
import { toPosition } from '../notices/to-position.ts';
import type { Place } from './to-questions.ts';

/**
 * What the source has at a place of the notice, and where, in units.
 *
 * @throws Refusal when the notice is not what its register makes of the source, or the place is within
 *   a longer correction
 */
export function findReceived(proof: Proof, { at, form }: Place) {
  const { source = '', decisions, register, text } = proof;
  const { paragraphs, changes } = applyCorrections(source, decisions, register);
  if (paragraphs.join('\n') !== text)
    throw new Refusal(
      `${proof.file}: its text is not what its register makes of the source.`,
      'Run npm run build, which says where, and mend that first.',
    );
  const { block, start } = toPosition(paragraphs, at);
  const before = changes.filter((change) => change.block === block && change.start <= start);
  const last = before.at(-1);
  const lines = source.split('\n').slice(0, block);
  const line = lines.reduce((sum, { length }) => sum + length + 1, 0);
  const isChange = last?.start === start && last.to !== '';
  const shift = before.reduce((sum, { from, to }) => sum + lengthOf(from) - lengthOf(to), 0);
  const point = isChange ? last.sourceStart : start + shift;
  const index = line + sliceText(source.split('\n')[block] ?? '', 0, point).length;
  const received = isChange ? last.from : form;
  // Within a longer correction there is no such place.
  if (!source.startsWith(received, index))
    throw new Refusal(byHand(proof), 'Correct its correction.');
  return { source, index, form: received };
}

/** Said where a person must write a decision. */
export const byHand = ({ file }: Proof): string =>
  `${file}: this place can only be decided by hand.`;
