import { lengthOf } from '../../script/code-points.ts';
import { otherScript, type Script } from '../../script/script.ts';
import type { RoundTrip } from '../../script/round-trip.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../diagnostics/read-yaml.ts';
import { say } from '../../diagnostics/words.ts';
import type { Prose } from '../mdx/prose.ts';
import { placeInBlock, quoteAround } from '../mdx/spans.ts';
import type { Registers } from '../../registers/read-registers.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import { collectAmbiguities } from '../ambiguities/collect-ambiguities.ts';
import { decidePlace, type Entry } from '../ambiguities/decide-span.ts';
import { toList, type Ambiguity } from '../ambiguities/ambiguity.ts';
import type { getSettled } from '../ambiguities/resolved.ts';
import { toPosition } from '../ambiguities/block-offset.ts';

/** A decision of the register, found in the text. */
export interface DecidedSpan {
  block: number;
  start: number;
  form: string;
  /** What is printed in the other edition; the form itself where it was kept. */
  to: string;
  /** What conversion would make of it. */
  instead: string;
  reason: string;
  authority: string;
}

export interface Decided {
  kept: DecidedSpan[];
  places: DecidedSpan[];
  /** What nobody has decided yet. */
  open: OpenAmbiguity[];
  diagnostics: Diagnostic[];
}

/** An ambiguity with its place in the notice. */
export interface OpenAmbiguity extends Ambiguity {
  block: number;
  start: number;
}

interface Judged extends RoundTrip {
  prose: Prose;
  script: Script;
  registers: Registers;
  decisions: Pick<Corrections, 'kept' | 'places'>;
  /** Whether a correction answers an ambiguity. */
  isSettled: ReturnType<typeof getSettled>;
  /** The notice, and where an entry of its register is written, for the diagnostics. */
  file: string;
  locate: Locate;
}

/**
 * Proves that every character ambiguous was decided by a person, by a correction, under `kept` or under
 * `places`, and that each of the latter stands for exactly one place that needed it.
 */
export function judgeAmbiguities(roundTrip: Judged): Decided {
  const texts = roundTrip.prose.blocks.map((block) => block.text);
  const text = texts.join('\n');
  const asked = collectAmbiguities(text, roundTrip.script, roundTrip.registers, roundTrip);
  const ambiguities = new Map(asked.map((one) => [one.at, one]));
  const judged = {
    ...roundTrip,
    text,
    returned: [...roundTrip.returned],
    converted: [...roundTrip.converted],
  };
  const open = new Set(
    asked.filter((ambiguity) => !roundTrip.isSettled(ambiguity)).map(({ at }) => at),
  );
  const diagnostics: Diagnostic[] = [];
  const decide = (entries: readonly Entry[], list: string): DecidedSpan[] =>
    entries.flatMap((entry, index): DecidedSpan[] => {
      const at = { ...roundTrip.locate([list, index]), place: `${list}[${index}] ${entry.form}` };
      const found = decidePlace(entry, judged, ambiguities, at);
      if ('file' in found) {
        diagnostics.push(found);
        return [];
      }
      for (let offset = 0; offset < lengthOf(entry.form); offset += 1)
        open.delete(found.at + offset);
      return [{ ...found, ...toPosition(texts, found.at) }];
    });
  const kept = decide(
    roundTrip.decisions.kept.map((entry) => ({ ...entry, form: entry.keep, to: entry.keep })),
    'kept',
  );
  const places = decide(roundTrip.decisions.places, 'places');
  const left = [...open].map((at) => ({
    ...(ambiguities.get(at) as Ambiguity),
    ...toPosition(texts, at),
  }));
  diagnostics.push(...left.map((ambiguity) => makeDiagnostic(ambiguity, roundTrip)));
  return { kept, places, open: left, diagnostics };
}

function makeDiagnostic(ambiguity: OpenAmbiguity, roundTrip: Judged): Diagnostic {
  const { block, start, form, instead, why } = ambiguity;
  const { file, script, prose } = roundTrip;
  const kept = toList(ambiguity, script) === 'kept';
  const other = otherScript(script);
  const forms = [...(kept ? [form] : []), ...instead];
  const around = quoteAround(prose.blocks[block]?.text ?? '', start);
  const choices = (none: string) => forms.map((one) => (one ? `“${one}”` : none)).join(' / ');
  return {
    id: 'script/ambiguous',
    file,
    ...placeInBlock(prose, block, start),
    found: say(
      `${why === 'mixed' ? `${other} 的字，` : ''}「${form}」見 ${around}`,
      `${why === 'mixed' ? `a character of ${other}, ` : ''}“${form}” in ${around}`,
    ),
    expected: say(
      `在 ${choices('不寫')} 之間的決定${kept ? '' : `（${other}）`}`,
      `a decision between ${choices('nothing')}${kept ? '' : ` in ${other}`}`,
    ),
    hint: kept
      ? say(
          '錯字在正文改正，並記入 corrections.yaml 的 corrections；不錯則記入其中的 kept。',
          'If it is wrong, correct it in the notice and enter it in corrections.yaml under `corrections`; if it is right, enter it there under `kept`.',
        )
      : say(
          '在 corrections.yaml 的 places 記下字形；npm run proof 會寫好這一條。',
          'Enter the form in corrections.yaml under `places`. `npm run proof` writes the entry.',
        ),
  };
}
