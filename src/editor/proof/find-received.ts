import { Refusal } from '../../diagnostics/refusal.ts';
import { applyCorrections } from '../../notices/source/apply-corrections.ts';
import type { Proof } from './proofread-notice.ts';
import type { Place } from './questions.ts';
import { toSourceIndex } from './source-index.ts';

/**
 * What the source has at a place of the notice, and where, in units.
 *
 * @throws Refusal when the notice is not what its register makes of the source, or the place is within
 *   a longer correction
 */
export function findReceived(proof: Proof, { at, form }: Place) {
  const { source = '', decisions, text } = proof;
  const applied = applyCorrections(source, decisions);
  if (applied.paragraphs.join('\n') !== text)
    throw new Refusal(
      `${proof.file}: its text is not what its register makes of the source.`,
      'Run npm run build, which says where, and mend that first.',
    );
  const { index, change } = toSourceIndex(source, applied, at);
  const received = change?.from ?? form;
  // Within a longer correction there is no such place.
  if (!source.startsWith(received, index))
    throw new Refusal(byHand(proof), 'Correct its correction.');
  return { source, index, form: received };
}

/** Said where a person must write a decision. */
export const byHand = ({ file }: Proof): string =>
  `${file}: this place can only be decided by hand.`;
