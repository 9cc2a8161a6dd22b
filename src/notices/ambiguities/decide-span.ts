import type { Script } from '../../script/script.ts';
import { lengthOf } from '../../script/code-points.ts';
import type { Locate } from '../../diagnostics/read-yaml.ts';
import { say } from '../../diagnostics/words.ts';
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
}

/** Finds the place of an entry, in code points, or what is wrong with the entry. */
export function decidePlace(
  entry: Entry,
  judged: Judged,
  ambiguities: ReadonlyMap<number, Ambiguity>,
  at: ReturnType<Locate> & { place: string },
) {
  const { text, script } = judged;
  const found = findOnce(text, entry.in, entry.form);
  if (typeof found !== 'number') return toMatchDiagnostic(at, at.place, entry.in, found.found);
  const start = lengthOf(text.slice(0, found));
  const form = [...entry.form];
  if (lengthOf(entry.to) !== form.length) {
    return {
      id: 'script/length',
      ...at,
      found: say(`「${entry.form}」作「${entry.to}」`, `“${entry.to}” for “${entry.form}”`),
      expected: say('字數相同', 'a form as long as the other'),
      hint: say('寫同樣多的字。', 'Write as many characters.'),
    };
  }
  const known = script === 'zh-Hant' ? judged.returned : judged.converted;
  const instead = form.map((_, offset) => known[start + offset] ?? '').join('');
  const needed = form.some(
    (one, offset) => ambiguities.has(start + offset) || judged.returned[start + offset] !== one,
  );
  if (!needed && instead === entry.to) {
    return {
      id: 'script/needless',
      ...at,
      found: say('轉換不會改動的一處', 'a place that conversion leaves alone'),
      expected: say('須人定奪的一處', 'a place that needs a decision'),
      hint: say('刪去這一條。', 'Take the entry out.'),
    };
  }
  if (entry.authority === proposed) {
    return {
      id: 'corrections/undecided',
      ...at,
      found: say(`只是提議：authority ${proposed}`, `a proposal: authority ${proposed}`),
      expected: say('決定', 'a decision'),
      hint: say(
        '查明之後寫理由和依據。',
        'Look the form up, and write the reason and the dictionary that decides.',
      ),
    };
  }
  return { at: start, ...entry, instead };
}
