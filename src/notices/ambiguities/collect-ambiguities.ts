import { getBoth, type Both } from '../../script/both.ts';
import { getOrigins } from '../../script/ambiguities/phrase-tables.ts';
import { getVerdicts, type Verdict } from '../../script/ambiguities/verdicts.ts';
import type { Script } from '../../script/script.ts';
import { makeRoundTrip } from '../../script/round-trip.ts';
import type { Wording } from '../../script/ambiguities/wordings.ts';
import type { Registers } from '../../registers/read-registers.ts';
import { collectMarks } from './punctuation.ts';
import type { Ambiguity, Why } from './ambiguity.ts';
import { isForeign } from '../source/foreign.ts';
import { collectReadingAmbiguities } from '../source/machine-pinyin.ts';

/** Longest phrase of the tables that matters here, in characters. */
const reach = 8;

/**
 * Finds every character that a person must decide, in the order of the text.
 *
 * In zh-Hant: forms that the phrases, the register and the way to zh-Hans and back do not confirm.
 * In zh-Hans: characters with several Traditional forms among which nothing decides; here `instead`
 * holds those forms.
 *
 * @param roundTrip the text on its way to the other script and back, where it is known
 */
export function collectAmbiguities(
  text: string,
  script: Script,
  { overrides, forms }: Registers,
  roundTrip = makeRoundTrip(text, script, overrides),
): Ambiguity[] {
  const characters = [...text];
  const { converted: other } = roundTrip;
  const back = [...roundTrip.returned];
  const hant = script === 'zh-Hant';
  const hans = hant ? other : text;
  const convert = getBoth('zh-Hans', overrides);
  const usual = hant ? [...convert(hans)['zh-Hant']] : [...other];
  const hansCharacters = [...hans];
  const judge = getVerdicts(forms, overrides);
  const verdicts = new Map(judge(hans).map((verdict) => [verdict.at, verdict]));
  const free = new Set(forms.flatMap(({ of, either, also }) => [...(either ? of : ''), ...also]));
  const odd = [...collectReadingAmbiguities(text), ...collectMarks(text, script)];
  const marks = new Map(odd.map((mark) => [mark.at, mark]));
  return characters.flatMap((form, at): Ambiguity[] => {
    const mark = marks.get(at);
    if (mark) return [mark];
    const verdict = verdicts.get(at);
    const likely = usual[at] as string;
    const sure = verdict?.sure ? isSure(verdict.sure, likely, convert) : false;
    if (verdict && (!hant || isFormOf(form, verdict))) {
      const why = hant ? ambiguityHant(form, likely, verdict, sure) : ambiguityHans(verdict, sure);
      if (!why) return [];
      const others = verdict.asked.length === 1 ? [] : verdict.forms;
      const all = [...verdict.asked, likely, ...(why === 'look' ? verdict.forms : others)];
      const instead = [...new Set(all)].filter((one) => !hant || one !== form);
      return [{ at, form, instead, why, phrase: verdict.phrase }];
    }
    const overdone = hant && toOverdone(characters[at] as string, hansCharacters, at, judge);
    if (overdone) return [overdone];
    if (form === back[at]) return [];
    const instead = [back[at] as string];
    if (isForeign(form, script)) return [{ at, form, instead, why: 'mixed' }];
    const simple = hansCharacters[at] as string;
    if (free.has(form) || free.has(simple)) return [];
    // Big5 has many a character that zh-Hans uses for another, as 体 in 主体.
    return [{ at, form, instead, why: hant && form === simple ? 'mixed' : 'variant' }];
  });
}

/**
 * A form that zh-Hans has too, and that here stands for another: 覆興 does not become 复兴, but with
 * 复 in its place there is a phrase, and it says 復興.
 */
function toOverdone(
  form: string,
  text: readonly string[],
  at: number,
  judge: (hans: string) => Verdict[],
): Ambiguity | undefined {
  for (const hans of getOrigins(form)) {
    const start = Math.max(0, at - reach);
    const around = [...text.slice(start, at), hans, ...text.slice(at + 1, at + reach)].join('');
    const verdict = judge(around).find((one) => one.at === at - start);
    const [right] = verdict?.asked ?? [];
    if (verdict?.asked.length === 1 && right && right !== form && !verdict.either) {
      return { at, form, instead: [right], why: 'residue', phrase: verdict.phrase };
    }
  }
  return undefined;
}

function isFormOf(form: string, { forms, hans }: Verdict): boolean {
  return form === hans || forms.includes(form);
}

/** Whether a form in zh-Hant is ambiguous; `likely` is what zh-Hans would be converted to. */
function ambiguityHant(
  form: string,
  likely: string,
  verdict: Verdict,
  sure: boolean,
): Why | undefined {
  const { asked, either, free, forms, usual, look, hans } = verdict;
  if (either && !sure && forms.includes(form)) return undefined;
  if (free && (form !== hans || asked.includes(form))) return undefined;
  if (sure) return form === likely ? undefined : 'residue';
  if (look && form === hans) return 'look';
  if (asked.length === 1) return form === asked[0] ? undefined : 'residue';
  if (asked.length > 1) return form === likely ? undefined : 'crossing';
  if (look) return form === hans || form === likely ? 'look' : undefined;
  if (usual) return form === likely ? undefined : 'residue';
  return 'undecided';
}

/** Whether the conversion of a character from zh-Hans is ambiguous. */
function ambiguityHans(verdict: Verdict, sure: boolean): Why | undefined {
  if (verdict.either || sure) return undefined;
  if (verdict.look) return 'look';
  if (verdict.asked.length > 1) return 'crossing';
  if (verdict.asked.length === 1 || verdict.usual) return undefined;
  return 'undecided';
}

/** Whether a wording of the register, converted by itself, has the form that it has in the text. */
function isSure(
  { words, offset }: Wording,
  likely: string,
  convert: (words: string) => Both,
): boolean {
  return [...convert(words)['zh-Hant']][offset] === likely;
}
