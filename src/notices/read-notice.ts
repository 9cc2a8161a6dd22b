import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoth } from '../edition/both.ts';
import { toTrip } from '../edition/trip.ts';
import type { Fault } from '../faults/fault.ts';
import { readYaml } from '../faults/read-yaml.ts';
import { collectProse } from '../prose/collect-prose.ts';
import { parseMdx } from '../prose/parse-mdx.ts';
import type { Registers } from '../registers/read-registers.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { applyCorrections } from './apply-corrections.ts';
import { collectPoints } from './collect-points.ts';
import { finishNotice, toDecidedPlace, toKeptPlace } from './finish-notice.ts';
import { toStatuses } from './find-statuses.ts';
import { judgeCharacters } from './judge-characters.ts';
import { judgeDoubts } from './judge-doubts.ts';
import { judgeElements } from './judge-elements.ts';
import { judgeProse } from './judge-prose.ts';
import { judgeReferences } from './judge-references.ts';
import { judgeResponses } from './judge-responses.ts';
import { judgeText } from './judge-text.ts';
import { judgeWords } from './judge-words.ts';
import { judgeSummary } from './judge-summary.ts';
import { judgePlaceholders, judgeProposals } from './judge-proposals.ts';
import type { Notice } from './notice.ts';
import { noRelations } from './relations.ts';
import { getSettled } from './settled.ts';
import { readLinks } from './read-links.ts';
import { readSource } from './read-source.ts';

/**
 * Reads the notice in `folder`, proves it against its source and finishes it in both scripts.
 *
 * @param root the project's folder
 * @param folder path from the root, `content/notices/<id>`
 * @returns the notice, or every fault that keeps it from being published
 */
export function readNotice(
  root: string,
  folder: string,
  registers: Registers,
): { notice?: Notice; faults: Fault[] } {
  const file = `${folder}/notice.mdx`;
  const parsed = parseMdx(readFileSync(join(root, file), 'utf8'), file);
  if (!parsed.mdx) return { faults: parsed.faults };
  const front = readYaml(parsed.mdx.yaml, noticeSchema, file, 2);
  const { prose, faults } = collectProse(parsed.mdx.tree, file);
  const title = front.value ? front.value.title : '';
  const shape = [...faults, ...judgeElements(prose, file), ...judgeProse(prose, title, file)];
  const inner = [
    ...judgeCharacters(prose.blocks, file),
    ...judgeReferences(prose, registers.bodies, file),
  ];
  if (!front.value) return { faults: [...front.faults, ...shape, ...inner] };

  const matter = front.value;
  const both = getBoth(matter.script, registers.overrides);
  const statuses = toStatuses(registers, matter.script);
  inner.push(...judgeResponses(prose, matter.genre, statuses, file));
  const { source, faults: missing } = readSource(root, folder, matter);
  const register = `${folder}/corrections.yaml`;
  const decisions = readDecisions(root, register);
  if (!source || !decisions.value) {
    return { faults: [...shape, ...inner, ...missing, ...decisions.faults] };
  }
  const applied = applyCorrections(source.text, decisions.value, register);
  const decided = judgeDoubts({
    blocks: prose.blocks,
    script: matter.script,
    registers,
    decisions: decisions.value,
    isSettled: getSettled(applied.paragraphs, applied.changes),
    ...toTrip(prose.blocks.map(({ text }) => text).join('\n'), matter.script, registers.overrides),
    file,
    register,
  });
  const text = [
    ...shape,
    ...inner,
    ...missing,
    ...applied.faults,
    ...judgeProposals(decisions.value, register),
    ...judgePlaceholders(matter, file),
    ...judgeWords(matter, prose, decisions.value, registers, file),
    ...judgeText(applied.paragraphs, prose.blocks, file),
    ...decided.faults,
  ];
  const linked = readLinks(root, `${folder}/links.yaml`, prose, text.length === 0);
  // Only of a sound text are the points all there to be counted.
  const counts = text.length === 0 ? judgeSummary(matter.summary, collectPoints(prose), file) : [];
  const all = [...text, ...linked.faults, ...counts];
  if (all.length > 0) return { faults: all };
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
    faults: [],
  };
}

function readDecisions(root: string, file: string) {
  const path = join(root, file);
  return readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '{}', correctionsSchema, file);
}
