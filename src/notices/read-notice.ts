import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoth } from '../script/both.ts';
import { makeRoundTrip } from '../script/round-trip.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readYaml } from '../diagnostics/read-yaml.ts';
import { collectProse } from './mdx/collect-prose.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import type { Registers } from '../registers/read-registers.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { applyCorrections } from './source/apply-corrections.ts';
import { collectPoints } from './collect-points.ts';
import { finishNotice, toDecidedPlace, toKeptPlace } from './finish-notice.ts';
import { toStatuses } from './find-statuses.ts';
import { judgeCharacters } from './rules/characters.ts';
import { judgeAmbiguities } from './rules/ambiguities.ts';
import { judgeElements } from './rules/elements.ts';
import { judgeProse } from './rules/prose.ts';
import { judgeReferences } from './rules/references.ts';
import { judgeResponses } from './rules/responses.ts';
import { judgeText } from './rules/text.ts';
import { judgeWords } from './rules/editorial-words.ts';
import { judgeSummary } from './rules/summary.ts';
import { judgePlaceholders, judgeProposals } from './rules/proposals.ts';
import type { Notice } from './notice.ts';
import { noRelations } from './links/relations.ts';
import { getSettled } from './ambiguities/resolved.ts';
import { readLinks } from './links/read-links.ts';
import { readSource } from './source/read-source.ts';

/**
 * Reads the notice in `folder`, proves it against its source and finishes it in both scripts.
 *
 * @param root the project's folder
 * @param folder path from the root, `content/notices/<id>`
 * @returns the notice, or every diagnostic that keeps it from being published
 */
export function readNotice(
  root: string,
  folder: string,
  registers: Registers,
): { notice?: Notice; diagnostics: Diagnostic[] } {
  const file = `${folder}/notice.mdx`;
  const parsed = parseMdx(readFileSync(join(root, file), 'utf8'), file);
  if (!parsed.mdx) return { diagnostics: parsed.diagnostics };
  const front = readYaml(parsed.mdx.yaml, noticeSchema, file, 2);
  const { prose, diagnostics } = collectProse(parsed.mdx.tree, file);
  const title = front.value ? front.value.title : '';
  const shape = [...diagnostics, ...judgeElements(prose, file), ...judgeProse(prose, title, file)];
  const inner = [
    ...judgeCharacters(prose.blocks, file),
    ...judgeReferences(prose, registers.bodies, file),
  ];
  if (!front.value) return { diagnostics: [...front.diagnostics, ...shape, ...inner] };

  const matter = front.value;
  const both = getBoth(matter.script, registers.overrides);
  const statuses = toStatuses(registers, matter.script);
  inner.push(...judgeResponses(prose, matter.genre, statuses, file));
  const { source, diagnostics: missing } = readSource(root, folder, matter);
  const register = `${folder}/corrections.yaml`;
  const decisions = readDecisions(root, register);
  if (!source || !decisions.value) {
    return { diagnostics: [...shape, ...inner, ...missing, ...decisions.diagnostics] };
  }
  const applied = applyCorrections(source.text, decisions.value, register);
  const decided = judgeAmbiguities({
    blocks: prose.blocks,
    script: matter.script,
    registers,
    decisions: decisions.value,
    isSettled: getSettled(applied.paragraphs, applied.changes),
    ...makeRoundTrip(
      prose.blocks.map(({ text }) => text).join('\n'),
      matter.script,
      registers.overrides,
    ),
    file,
    register,
  });
  const text = [
    ...shape,
    ...inner,
    ...missing,
    ...applied.diagnostics,
    ...judgeProposals(decisions.value, register),
    ...judgePlaceholders(matter, file),
    ...judgeWords(matter, prose, decisions.value, registers, file),
    ...judgeText(applied.paragraphs, prose.blocks, file),
    ...decided.diagnostics,
  ];
  const linked = readLinks(root, `${folder}/links.yaml`, prose, text.length === 0);
  // Only of a sound text are the points all there to be counted.
  const counts = text.length === 0 ? judgeSummary(matter.summary, collectPoints(prose), file) : [];
  const all = [...text, ...linked.diagnostics, ...counts];
  if (all.length > 0) return { diagnostics: all };
  return {
    notice: {
      ...finishNotice(matter, prose, decided.places, both),
      id: folder.split('/').at(-1) as string,
      file,
      source: {
        ...matter.source,
        note: both(matter.source.note),
        bytes: source.bytes,
        paragraphs: source.text.split('\n'),
      },
      links: linked.links.map(({ why, ...link }) => ({ ...link, ...(why && { why: both(why) }) })),
      open: linked.open.map((entry) => ({ ...entry, why: both(entry.why) })),
      again: linked.again.map(({ why, ...entry }) => ({
        ...entry,
        ...(why && { why: both(why) }),
      })),
      relations: noRelations,
      changes: applied.changes.map((change) => ({ ...change, reason: both(change.reason) })),
      kept: decided.kept.map((span) => toKeptPlace(span, both)),
      places: decided.places.map((span) => toDecidedPlace(span, both)),
    },
    diagnostics: [],
  };
}

function readDecisions(root: string, file: string) {
  const path = join(root, file);
  return readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '{}', correctionsSchema, file);
}
