import { convertText } from '../../script/convert-text.ts';
import { toTaiwanForm } from '../../script/convert.ts';
import { loadJudge } from '../../script/model/load.ts';
import { areSpellings } from '../../script/model/variants.ts';
import type { Script } from '../../script/script.ts';
import { makeRoundTrip } from '../../script/round-trip.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { collectMarks } from './punctuation.ts';
import type { Ambiguity } from './ambiguity.ts';
import { isForeign } from '../source/foreign.ts';
import { collectReadingAmbiguities } from '../source/machine-pinyin.ts';

/**
 * Finds every character that a person must decide, in the order of the text.
 *
 * In zh-Hant: forms that their context speaks against, and characters of the other script. In zh-Hans:
 * characters with several Traditional forms among which nothing decides; here `instead` holds those forms.
 *
 * @param roundTrip the text on its way to the other script and back, where it is known
 */
export function collectAmbiguities(
  text: string,
  script: Script,
  { overrides }: Pick<Registers, 'overrides'>,
  roundTrip = makeRoundTrip(text, script, overrides),
): Ambiguity[] {
  const characters = [...text];
  const [converted, returned] = [[...roundTrip.converted], [...roundTrip.returned]];
  const { model } = loadJudge();
  const found = new Map<number, Ambiguity>();
  const note = (ambiguity: Ambiguity) => found.set(ambiguity.at, ambiguity);
  characters.forEach((form, at) => {
    const back = returned[at] as string;
    const simple = converted[at] as string;
    const isAccepted = toTaiwanForm(form) === back || areSpellings(form, back);
    if (form === back) return;
    if (isForeign(form, script)) note({ at, form, instead: [back], why: 'mixed' });
    else if (script === 'zh-Hans') note({ at, form, instead: [back], why: 'variant' });
    else if (!isAccepted && !model.forms.has(simple)) {
      note({ at, form, instead: [back], why: form === simple ? 'mixed' : 'variant' });
    }
  });
  for (const { at, forms, proposed, evidence } of convertText(text, script, { overrides })
    .unresolved) {
    const form = characters[at] as string;
    const why = script === 'zh-Hans' ? 'undecided' : 'residue';
    const instead = script === 'zh-Hans' ? forms : [proposed];
    if (found.get(at)?.why !== 'mixed') note({ at, form, instead, why, evidence });
  }
  [...collectReadingAmbiguities(text), ...collectMarks(text, script)].forEach(note);
  return [...found.values()].sort((one, other) => one.at - other.at);
}
