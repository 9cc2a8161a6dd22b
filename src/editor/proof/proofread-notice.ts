import { readText } from '../../diagnostics/read-file.ts';
import { readYaml, readYamlFile } from '../../diagnostics/read-yaml.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { noticeMarkup } from '../../notices/mdx/allowed-markup.ts';
import { checkMarkup } from '../../notices/mdx/check-markup.ts';
import { collectProse } from '../../notices/mdx/collect-prose.ts';
import { parseMdx } from '../../notices/mdx/parse-mdx.ts';
import type { Block } from '../../notices/mdx/prose.ts';
import { getBoth } from '../../script/both.ts';
import type { Script } from '../../script/script.ts';
import { lengthOf } from '../../script/code-points.ts';
import type { Registers } from '../../registers/read-registers.ts';
import {
  correctionsSchema,
  proposed,
  type Corrections,
  type Mark,
} from '../../schemas/corrections.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { applyCorrections, findOnce } from '../../notices/source/apply-corrections.ts';
import { collectAmbiguities } from '../../notices/ambiguities/collect-ambiguities.ts';
import type { Ambiguity } from '../../notices/ambiguities/ambiguity.ts';
import { readSource } from '../../notices/source/read-source.ts';
import { getSettled } from '../../notices/ambiguities/resolved.ts';

/** A notice as its proofreader sees it, whatever else may still be wrong with it. */
export interface Proof {
  /** The notice and its register. */
  file: string;
  register: string;
  script: Script;
  text: string;
  blocks: Block[];
  /** The source, a paragraph a line; none where it cannot be read. */
  source: string | undefined;
  /** All that the register says. */
  decisions: Corrections;
  /** Characters ambiguous that no entry of the register decides. */
  open: Ambiguity[];
  /** Entries that were proposed and not yet decided, as `corrections 并 → 並`. */
  proposals: Proposed[];
  decided: number;
  /** Puts words of ours, in zh-Hant, into the script of the notice. */
  say: (words: string) => string;
}

/** An entry that nobody has decided yet. */
export interface Proposed {
  list: 'corrections' | 'kept' | 'places';
  form: string;
  to: string;
  in: string;
  reason: string;
  /** Where it stands in the text, in code points, and what is ambiguous there; none where it is lost. */
  at?: number | undefined;
  ambiguity?: Ambiguity | undefined;
}

/** Proofreads the notice in `folder`; diagnostics only where it cannot be read at all. */
export function proofreadNotice(
  root: string,
  folder: string,
  registers: Registers,
): { proof?: Proof; diagnostics: Diagnostic[] } {
  const file = `${folder}/notice.mdx`;
  const register = `${folder}/corrections.yaml`;
  const { text: written, diagnostics: unread } = readText(root, file);
  if (written === undefined) return { diagnostics: unread };
  const parsed = parseMdx(written, file);
  if (!parsed.mdx) return { diagnostics: parsed.diagnostics };
  const front = readYaml(parsed.mdx.yaml, noticeSchema.pick({ script: true }).loose(), file, 2);
  const decisions = readYamlFile(root, register, correctionsSchema);
  if (!front.value || !decisions.value)
    return { diagnostics: [...front.diagnostics, ...decisions.diagnostics] };
  const unknown = checkMarkup(parsed.mdx.tree, noticeMarkup, file);
  if (unknown.length > 0) return { diagnostics: unknown };
  const prose = collectProse(parsed.mdx.tree);
  const { script } = front.value;
  const text = prose.blocks.map((block) => block.text).join('\n');
  const ambiguities = collectAmbiguities(text, script, registers);
  const covered = toCovered(text, decisions.value);
  const matter = readYaml(parsed.mdx.yaml, noticeSchema.pick({ source: true }).loose(), file, 2);
  const source = matter.value && readSource(root, folder, matter.value).source?.text;
  const { paragraphs, changes: applied } = applyCorrections(source ?? '', decisions.value);
  const isSettled = getSettled(paragraphs, applied);
  const open = ambiguities.filter(
    (ambiguity) => !covered.has(ambiguity.at) && !isSettled(ambiguity),
  );
  const changes = [...decisions.value.marks, ...decisions.value.corrections];
  const proposals = toProposals(decisions.value).map((entry): Proposed => {
    const at = findProposed(text, entry, changes);
    return { ...entry, at, ambiguity: ambiguities.find((ambiguity) => ambiguity.at === at) };
  });
  const all = Object.values(decisions.value).reduce((sum, entries) => sum + entries.length, 0);
  const decided = all - proposals.length;
  const both = getBoth('zh-Hant', registers.overrides);
  const say = (words: string): string => both(words)[script];
  const { blocks } = prose;
  const known = { file, register, script, text, blocks, source, decisions: decisions.value };
  return { proof: { ...known, open, proposals, decided, say }, diagnostics: [] };
}

/** Every code point of the text that an entry speaks of. */
function toCovered(text: string, { kept, places }: Corrections): Set<number> {
  const covered = new Set<number>();
  const entries = [...kept.map((entry) => ({ ...entry, form: entry.keep })), ...places];
  for (const entry of entries) {
    const start = findPlace(text, entry.in, entry.form);
    if (start === undefined) continue;
    for (let offset = 0; offset < lengthOf(entry.form); offset += 1) covered.add(start + offset);
  }
  return covered;
}

function toProposals({ corrections, kept, places }: Corrections): Proposed[] {
  const all = [
    ...corrections.map((entry) => ({ ...entry, list: 'corrections' as const, form: entry.from })),
    ...kept.map((entry) => ({ ...entry, list: 'kept' as const, form: entry.keep, to: entry.keep })),
    ...places.map((entry) => ({ ...entry, list: 'places' as const })),
  ];
  return all
    .filter(({ authority }) => authority === proposed)
    .map(({ list, form, to, in: context, reason }) => ({ list, form, to, in: context, reason }));
}

/**
 * A correction is in the notice already, with its new form in the wording that the source has, but for
 * what other entries change there.
 */
function findProposed(text: string, entry: Proposed, changes: readonly Change[]) {
  const { list, in: context, form, to } = entry;
  if (list !== 'corrections') return findPlace(text, context, form);
  if (to === '') return undefined;
  const [before = '', after = ''] = context.split(form).map((words) => toPattern(words, changes));
  const found = [
    ...text.matchAll(new RegExp(`(?<=${before})${toPattern(to, [])}(?=${after})`, 'gu')),
  ];
  return found.length === 1 ? lengthOf(text.slice(0, found[0]?.index)) : undefined;
}

type Change = Pick<Mark, 'from' | 'to'>;

/** Matches words as they stand or as the entries change them. */
function toPattern(words: string, changes: readonly Change[]): string {
  return [...words]
    .map((one) => {
      const forms = [one, ...changes.filter(({ from }) => from === one).map(({ to }) => to)];
      return `(?:${forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
    })
    .join('');
}

/** Where a form stands, in code points; what was taken out stands nowhere. */
function findPlace(text: string, context: string, form: string): number | undefined {
  const found = form === '' ? undefined : findOnce(text, context, form);
  return typeof found === 'number' ? lengthOf(text.slice(0, found)) : undefined;
}
