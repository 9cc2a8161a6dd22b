import { lengthOf } from '../../script/code-points.ts';
import { otherScript, type Script } from '../../script/script.ts';
import type { RoundTrip } from '../../script/round-trip.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../mdx/prose.ts';
import type { Registers } from '../../registers/read-registers.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import { collectAsked } from '../ambiguities/collect-unresolved.ts';
import { decidePlace, type Entry } from '../ambiguities/decide-span.ts';
import { toList, type Ambiguity } from '../ambiguities/ambiguity.ts';
import { toContext } from './text.ts';
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
  blocks: readonly Block[];
  script: Script;
  registers: Registers;
  decisions: Pick<Corrections, 'kept' | 'places'>;
  /** Whether a correction answers an ambiguity. */
  isSettled: ReturnType<typeof getSettled>;
  /** The notice and its register, for the diagnostics. */
  file: string;
  register: string;
}

/**
 * Proves that every character ambiguous was decided by a person, by a correction, under `kept` or under
 * `places`, and that each of the latter stands for exactly one place that needed it.
 */
export function judgeAmbiguities(roundTrip: Judged): Decided {
  const texts = roundTrip.blocks.map((block) => block.text);
  const text = texts.join('\n');
  const asked = collectAsked(text, roundTrip.script, roundTrip.registers, roundTrip);
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
      const place = `${list}[${index}] ${entry.form}`;
      const found = decidePlace(entry, judged, ambiguities, place);
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
  const { file, register, script, blocks } = roundTrip;
  const list = toList(ambiguity, script);
  const forms = instead.map((one) => (one ? `“${one}”` : 'nothing')).join(' and ');
  const between = list === 'kept' ? `“${form}” and ${forms}` : `${forms} in ${otherScript(script)}`;
  return {
    file,
    line: blocks[block]?.line,
    place: `paragraph ${block + 1}, character ${start + 1}`,
    found: `${why === 'mixed' ? `a character of ${otherScript(script)}, ` : ''}“${form}” in ${toContext(blocks[block]?.text ?? '', start)}`,
    expected: `a decision between ${between}`,
    hint:
      list === 'kept'
        ? `If it is wrong, correct it in the notice and enter it under \`corrections\` in ${register}; if it is right, enter it there under \`kept\`.`
        : `Enter the form under \`places\` in ${register}. \`npm run proof\` writes the entry.`,
  };
}
