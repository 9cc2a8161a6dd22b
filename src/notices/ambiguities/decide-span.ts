import type { Script } from '../../script/script.ts';
import { lengthOf } from '../../script/code-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { proposed } from '../../schemas/corrections.ts';
import { findOnce, toMatchDiagnostic } from '../source/apply-corrections.ts';
import type { Ambiguity } from './ambiguity.ts';

/** An entry of `kept` or `places`. */
export interface Entry {
  in: string;
  form: string;
  to: string;
  reason: string;
  authority: string;
}

/** The text of a notice, and by character what conversion to the other script and back makes of it. */
export interface Judged {
  text: string;
  script: Script;
  returned: readonly string[];
  converted: readonly string[];
  /** The register, for the diagnostics. */
  register: string;
}

/** Finds the place of an entry, in code points, or what is wrong with the entry. */
export function decidePlace(
  entry: Entry,
  judged: Judged,
  ambiguities: ReadonlyMap<number, Ambiguity>,
  place: string,
) {
  const { text, register, script } = judged;
  const found = findOnce(text, entry.in, entry.form);
  if (typeof found !== 'number') return toMatchDiagnostic(register, place, entry.in, found.found);
  const at = lengthOf(text.slice(0, found));
  const form = [...entry.form];
  if (lengthOf(entry.to) !== form.length) {
    return toEntryDiagnostic(
      register,
      place,
      `“${entry.to}” for “${entry.form}”`,
      'a form as long as the other',
      'Write as many characters.',
    );
  }
  const known = script === 'zh-Hant' ? judged.returned : judged.converted;
  const instead = form.map((_, offset) => known[at + offset] ?? '').join('');
  const needed = form.some(
    (one, offset) => ambiguities.has(at + offset) || judged.returned[at + offset] !== one,
  );
  if (!needed && instead === entry.to) {
    return toEntryDiagnostic(
      register,
      place,
      'a place that conversion leaves alone',
      'a place that needs a decision',
      'Take the entry out.',
    );
  }
  if (entry.authority === proposed) {
    return toEntryDiagnostic(
      register,
      place,
      `a proposal: authority ${proposed}`,
      'a decision',
      'Look the form up, and write the reason and the dictionary that decides.',
    );
  }
  return { at, ...entry, instead };
}

function toEntryDiagnostic(
  file: string,
  place: string,
  found: string,
  expected: string,
  hint: string,
): Diagnostic {
  return { file, place, found, expected, hint };
}
