import { collectStrays } from '../../diagnostics/stray-characters.ts';
import type { Script } from '../../script/script.ts';
import { applyCorrections, findMarks } from '../../notices/source/apply-corrections.ts';
import { collectAmbiguities } from '../../notices/ambiguities/collect-ambiguities.ts';
import type { Ambiguity } from '../../notices/ambiguities/ambiguity.ts';
import type { Registers } from '../../registers/read-registers.ts';
import type { Correction, Mark } from '../../schemas/corrections.ts';
import { toMarkReason } from './reasons.ts';
import { toContext } from './unique-context.ts';

/**
 * Proposes what changes the marks of a source: one entry for all that become the same, and corrections
 * for the few that do not.
 *
 * @param say puts words of ours, in zh-Hant, into the script of the source
 * @returns the entries, and what they make of the text
 */
export function proposeMarks(
  text: string,
  script: Script,
  registers: Registers,
  say: (words: string) => string,
) {
  const odd = collectAmbiguities(text, script, registers).filter(({ why }) => why === 'mark');
  // What nobody sees goes; a radical becomes the character that Unicode names. The rest is asked.
  const strays = collectStrays(text, 'document').flatMap(({ at, character, instead }) =>
    instead || /[\p{Cf}\p{Variation_Selector}]/u.test(character)
      ? [{ at, form: character, instead: [instead ?? ''], why: 'mark' as const }]
      : [],
  );
  const toReasons = (from: string, to: string) => {
    const { reason, authority } = toMarkReason(from, to);
    return { reason: say(reason), authority: say(authority) };
  };
  const marks: Mark[] = [];
  const corrections: Correction[] = [];
  for (const [form, places] of Map.groupBy([...odd, ...strays], (ambiguity) => ambiguity.form)) {
    const [most, ...rest] = [...Map.groupBy(places, ({ instead }) => instead[0] as string)].sort(
      ([, a], [, b]) => b.length - a.length,
    ) as [[string, Ambiguity[]], ...[string, Ambiguity[]][]];
    const count = findMarks(text, form).length;
    // One entry for all, and a correction for the few that become something else.
    const whole = count === places.length && most[1].length >= count * 0.75;
    if (whole) marks.push({ from: form, to: most[0], count, ...toReasons(form, most[0]) });
    for (const [to, { at }] of (whole ? rest : [most, ...rest]).flatMap(([to, group]) =>
      group.map((ambiguity) => [to, ambiguity] as const),
    )) {
      const context = toContext(text, [...text].slice(0, at).join('').length, form);
      if (context) corrections.push({ in: context, from: form, to, ...toReasons(form, to) });
    }
  }
  const applied = applyCorrections(text, { marks, corrections, kept: [], places: [] });
  return { marks, corrections, applied };
}
