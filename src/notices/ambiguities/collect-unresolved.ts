import type { Script } from '../edition/script.ts';
import { toTrip } from '../edition/trip.ts';
import type { Registers } from '../registers/read-registers.ts';
import { collectDoubts } from './collect-doubts.ts';
import type { Doubt } from './doubt.ts';

/**
 * Every character of `text` that the build asks a person about, in the order of the text: what is
 * in doubt, and by the proof by round trip what comes back changed from the other script, whatever
 * the register of forms thinks of it.
 *
 * @param trip the text on its way to the other script and back, where it is known
 */
export function collectAsked(
  text: string,
  script: Script,
  registers: Registers,
  trip = toTrip(text, script, registers.overrides),
): Doubt[] {
  const back = [...trip.returned];
  const unreturned = [...text].flatMap((form, at): Doubt[] => {
    const instead = back[at] as string;
    if (form === instead) return [];
    return [{ at, form, instead: [instead], why: 'variant' }];
  });
  // What is known of a place takes the place of what is not.
  const all = [...unreturned, ...collectDoubts(text, script, registers, trip)];
  const asked = new Map(all.map((doubt) => [doubt.at, doubt]));
  return [...asked.values()].sort((a, b) => a.at - b.at);
}
