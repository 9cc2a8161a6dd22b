import type { Override } from '../schemas/overrides.ts';
import { getBoth } from './both.ts';
import { getConverter } from './convert.ts';
import { otherScript, type Script } from './script.ts';

/** A text on its way to the other script and back, for the proof by round trip. */
export interface RoundTrip {
  /** As the other script has it. */
  converted: string;
  /** As it comes back from there. */
  returned: string;
}

/** Sends `text`, written in `script`, to the other script and back. */
export function makeRoundTrip(
  text: string,
  script: Script,
  overrides: readonly Override[],
): RoundTrip {
  const other = otherScript(script);
  const converted = getBoth(script, overrides)(text)[other];
  return { converted, returned: getConverter(other, overrides)(converted) };
}
