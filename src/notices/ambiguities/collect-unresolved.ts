import type { Script } from '../../script/script.ts';
import { makeRoundTrip } from '../../script/round-trip.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { collectAmbiguities } from './collect-ambiguities.ts';
import type { Ambiguity } from './ambiguity.ts';

/**
 * Every character of `text` that the build asks a person about, in the order of the text: what is
 * ambiguous, and by the proof by round trip what comes back changed from the other script, whatever
 * the register of forms thinks of it.
 *
 * @param roundTrip the text on its way to the other script and back, where it is known
 */
export function collectAsked(
  text: string,
  script: Script,
  registers: Registers,
  roundTrip = makeRoundTrip(text, script, registers.overrides),
): Ambiguity[] {
  const back = [...roundTrip.returned];
  const unreturned = [...text].flatMap((form, at): Ambiguity[] => {
    const instead = back[at] as string;
    if (form === instead) return [];
    return [{ at, form, instead: [instead], why: 'variant' }];
  });
  // What is known of a place takes the place of what is not.
  const all = [...unreturned, ...collectAmbiguities(text, script, registers, roundTrip)];
  const asked = new Map(all.map((ambiguity) => [ambiguity.at, ambiguity]));
  return [...asked.values()].sort((a, b) => a.at - b.at);
}
