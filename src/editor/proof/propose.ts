import { getBoth } from '../../script/both.ts';
import type { Script } from '../../script/script.ts';
import { applyCorrections } from '../../notices/source/apply-corrections.ts';
import { collectAmbiguities } from '../../notices/ambiguities/collect-ambiguities.ts';
import { toList, type Ambiguity } from '../../notices/ambiguities/ambiguity.ts';
import { getSettled } from '../../notices/ambiguities/resolved.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { proposed, type Corrections, type Correction } from '../../schemas/corrections.ts';
import { proposeMarks } from './propose-punctuation.ts';
import { getReason } from './reasons.ts';
import { toContext } from './unique-context.ts';
import { toSourceIndex } from './source-index.ts';

/** A register that makes a notice of a source, as far as a machine can, and the paragraphs it makes. */
export interface Proposal {
  register: Corrections;
  paragraphs: string[];
  /** Ambiguities for which no entry can be written, since no wording holds their place. */
  left: { at: number; form: string }[];
}

/**
 * Proposes the register of a source: its marks with their count, corrections for what is residue,
 * and places to be looked at. Whatever a person must decide has `待定` for its authority, which
 * the build refuses.
 *
 * @param text the source, normalised, a paragraph a line
 */
export function propose(text: string, script: Script, registers: Registers): Proposal {
  const say = (words: string): string => getBoth('zh-Hant', registers.overrides)(words)[script];
  const first = proposeMarks(text, script, registers, say);
  const wrong = collectWrong(first.applied.paragraphs.join('\n'), script, registers);
  const left: Proposal['left'] = [];
  const before: Corrections = {
    marks: first.marks,
    corrections: first.corrections,
    kept: [],
    places: [],
  };
  const corrections = wrong.flatMap((ambiguity): Correction[] => {
    const { index } = toSourceIndex(text, first.applied, ambiguity.at);
    const context = toContext(text, index, ambiguity.form);
    if (context === undefined) {
      left.push(ambiguity);
      return [];
    }
    const to = ambiguity.instead[0] as string;
    return [
      {
        in: context,
        from: ambiguity.form,
        to,
        reason: say(getReason(ambiguity)),
        authority: proposed,
      },
    ];
  });
  const register = { ...before, corrections: [...first.corrections, ...corrections] };
  const { paragraphs, changes } = applyCorrections(text, register);
  const corrected = paragraphs.join('\n');
  const isSettled = getSettled(paragraphs, changes);
  const rest = collectAmbiguities(corrected, script, registers).filter(
    (ambiguity) => ambiguity.why !== 'mark' && !isSettled(ambiguity),
  );
  for (const ambiguity of rest) {
    const entry = proposeEntry(corrected, ambiguity, script, say);
    if (!entry) left.push(ambiguity);
    else if ('keep' in entry) register.kept.push(entry);
    else register.places.push(entry);
  }
  return { register, paragraphs, left };
}

/**
 * What is most likely wrong: characters of the other script and residue; and in a zh-Hant text that has
 * forms of zh-Hans, each further one where nothing decides.
 */
function collectWrong(text: string, script: Script, registers: Registers): Ambiguity[] {
  const ambiguities = collectAmbiguities(text, script, registers);
  if (script === 'zh-Hans') return ambiguities.filter(({ why }) => why === 'mixed');
  const hans = [...getBoth(script, registers.overrides)(text)['zh-Hans']];
  const isSimple = ({ at, form }: Ambiguity): boolean => hans[at] === form;
  const wrong = ambiguities.filter(({ why }) => why === 'mixed' || why === 'residue');
  if (!wrong.some(isSimple)) return wrong;
  return ambiguities.filter(
    (ambiguity) =>
      wrong.includes(ambiguity) || (ambiguity.why === 'undecided' && isSimple(ambiguity)),
  );
}

/** The entry that decides an ambiguity of a notice as conversion would, for a person to look at. */
export function proposeEntry(
  text: string,
  ambiguity: Ambiguity,
  script: Script,
  say = (words: string) => words,
) {
  const index = [...text].slice(0, ambiguity.at).join('').length;
  const context = toContext(text, index, ambiguity.form);
  if (context === undefined) return undefined;
  const decision = { reason: say(getReason(ambiguity)), authority: proposed };
  if (toList(ambiguity, script) === 'kept')
    return { in: context, keep: ambiguity.form, ...decision };
  return { in: context, form: ambiguity.form, to: ambiguity.instead[0] as string, ...decision };
}
