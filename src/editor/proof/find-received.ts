import { Refusal } from '../../diagnostics/refusal.ts';
import { say, type Words } from '../../diagnostics/words.ts';
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
      say(
        `${proof.file}：正文與源文加校勘不符。`,
        `${proof.file}: its text is not what its register makes of the source.`,
      ),
      say(
        '先運行 npm run build，照它指的地方改正。',
        'Run npm run build, which says where, and mend that first.',
      ),
      'source/drift',
    );
  const { index, change } = toSourceIndex(source, applied, at);
  const received = change?.from ?? form;
  // Within a longer correction there is no such place.
  if (!source.startsWith(received, index))
    throw new Refusal(byHand(proof), say('改那一條校勘。', 'Correct its correction.'));
  return { source, index, form: received };
}

/** Said where a person must write a decision. */
export const byHand = ({ file }: Proof): Words =>
  say(`${file}：這一處只能手工定奪。`, `${file}: this place can only be decided by hand.`);
