import { getBoth } from '../edition/both.ts';
import type { Script } from '../edition/script.ts';
import { applyCorrections } from '../notices/apply-corrections.ts';
import { collectAsked } from '../notices/collect-asked.ts';
import { collectDoubts } from '../notices/collect-doubts.ts';
import { toList, type Doubt } from '../notices/doubt.ts';
import { getSettled } from '../notices/settled.ts';
import type { Registers } from '../registers/read-registers.ts';
import { proposed, type Corrections, type Correction } from '../schemas/corrections.ts';
import { proposeMarks } from './propose-marks.ts';
import { getReason, toEitherReason } from './reasons.ts';
import { toContext } from './to-context.ts';
import { toSourceIndex } from './to-source-index.ts';

/** A register that makes a notice of a source, as far as a machine can, and the paragraphs it makes. */
export interface Proposal {
  register: Corrections;
  paragraphs: string[];
  /** Doubts for which no entry can be written, since no wording holds their place. */
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
  const corrections = wrong.flatMap((doubt): Correction[] => {
    const { index } = toSourceIndex(text, first.applied, doubt.at);
    const context = toContext(text, index, doubt.form);
    if (context === undefined) {
      left.push(doubt);
      return [];
    }
    const to = doubt.instead[0] as string;
    return [
      { in: context, from: doubt.form, to, reason: say(getReason(doubt)), authority: proposed },
    ];
  });
  const register = { ...before, corrections: [...first.corrections, ...corrections] };
  const { paragraphs, changes } = applyCorrections(text, register, '');
  const corrected = paragraphs.join('\n');
  const isSettled = getSettled(paragraphs, changes);
  const rest = collectAsked(corrected, script, registers).filter(
    (doubt) => doubt.why !== 'mark' && !isSettled(doubt),
  );
  const isEither = toEither(corrected, script, registers);
  for (const doubt of rest) {
    const entry = proposeEntry(corrected, doubt, script, say);
    if (!entry) left.push(doubt);
    else if ('keep' in entry)
      register.kept.push(isEither(doubt) ? { ...entry, ...toEitherReason(say) } : entry);
    else register.places.push(entry);
  }
  return { register, paragraphs, left };
}

/**
 * What is most likely wrong: characters of the other script and residue; and in a zh-Hant text that has
 * forms of zh-Hans, each further one where nothing decides.
 */
function collectWrong(text: string, script: Script, registers: Registers): Doubt[] {
  const doubts = collectDoubts(text, script, registers);
  if (script === 'zh-Hans') return doubts.filter(({ why }) => why === 'mixed');
  const hans = [...getBoth(script, registers.overrides)(text)['zh-Hans']];
  const isSimple = ({ at, form }: Doubt): boolean => hans[at] === form;
  const wrong = doubts.filter(({ why }) => why === 'mixed' || why === 'residue');
  if (!wrong.some(isSimple)) return wrong;
  return doubts.filter(
    (doubt) => wrong.includes(doubt) || (doubt.why === 'undecided' && isSimple(doubt)),
  );
}

/**
 * Tells of a doubt in a zh-Hant text whether the register of forms has decided it: it lists the
 * forms as one word, of which a source may use each.
 */
function toEither(text: string, script: Script, { forms, overrides }: Registers) {
  if (script !== 'zh-Hant') return () => false;
  const either = new Set(forms.filter((rule) => rule.either).flatMap(({ of }) => [...of]));
  const hans = [...getBoth(script, overrides)(text)['zh-Hans']];
  return ({ at, why }: Doubt): boolean => why === 'variant' && either.has(hans[at] as string);
}

/** The entry that decides a doubt of a notice as conversion would, for a person to look at. */
export function proposeEntry(
  text: string,
  doubt: Doubt,
  script: Script,
  say = (words: string) => words,
) {
  const index = [...text].slice(0, doubt.at).join('').length;
  const context = toContext(text, index, doubt.form);
  if (context === undefined) return undefined;
  const decision = { reason: say(getReason(doubt)), authority: proposed };
  if (toList(doubt, script) === 'kept') return { in: context, keep: doubt.form, ...decision };
  return { in: context, form: doubt.form, to: doubt.instead[0] as string, ...decision };
}
