import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBoth, type Both } from '../edition/both.ts';
import { getConverter } from '../edition/convert.ts';
import { otherScript } from '../edition/script.ts';
import type { Fault } from '../faults/fault.ts';
import { readYaml } from '../faults/read-yaml.ts';
import { collectProse } from '../prose/collect-prose.ts';
import { parseMdx } from '../prose/parse-mdx.ts';
import type { Prose } from '../prose/prose.ts';
import type { Registers } from '../registers/read-registers.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { noticeSchema, type NoticeFrontMatter } from '../schemas/notice.ts';
import { applyCorrections } from './apply-corrections.ts';
import { collectFacts, collectGroups, collectPoints } from './collect-points.ts';
import { toStatuses } from './find-statuses.ts';
import { judgeCharacters } from './judge-characters.ts';
import { judgeDoubts, type DecidedSpan } from './judge-doubts.ts';
import { judgeElements } from './judge-elements.ts';
import { judgeReferences } from './judge-references.ts';
import { judgeResponses } from './judge-responses.ts';
import { judgeText } from './judge-text.ts';
import { judgeWords } from './judge-words.ts';
import { judgeSummary } from './judge-summary.ts';
import { judgePlaceholders, judgeProposals } from './judge-proposals.ts';
import type { DecidedPlace, KeptPlace, Notice } from './notice.ts';
import { noRelations } from './relations.ts';
import { readLinks } from './read-links.ts';
import { readSource } from './read-source.ts';
import { setPlaces } from './set-places.ts';

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
  const shape = [...faults, ...judgeElements(prose, file), ...judgeProse(prose, file)];
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
  const converted = both(prose.blocks.map(({ text }) => text).join('\n'))[
    otherScript(matter.script)
  ];
  const decided = judgeDoubts({
    blocks: prose.blocks,
    script: matter.script,
    registers,
    decisions: decisions.value,
    converted,
    returned: getConverter(otherScript(matter.script), registers.overrides)(converted),
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
  const finished = finish(matter, prose, both);
  return {
    notice: {
      ...finished,
      blocks: setPlaces(finished.blocks, decided.places),
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

function finish(matter: NoticeFrontMatter, prose: Prose, both: (words: string) => Both) {
  const sections = prose.elements
    .filter(({ tag }) => tag === 'Section')
    .map(({ attributes: { id = '', title = '' }, block, blocks }) => ({
      id,
      title: both(title),
      block,
      blocks,
    }));
  return {
    genre: matter.genre,
    script: matter.script,
    published: matter.published,
    pictured: false,
    title: both(matter.title),
    shortTitle: both(matter.shortTitle),
    summary: both(matter.summary),
    place: both(matter.place),
    blocks: prose.blocks.map(({ text }) => both(text)),
    elements: prose.elements,
    sections,
    groups: collectGroups(prose),
    points: collectPoints(prose),
    facts: collectFacts(prose),
  };
}

function toKeptPlace(span: DecidedSpan, both: (words: string) => Both): KeptPlace {
  const { block, start, form, instead, reason, authority } = span;
  return { block, start, form, instead, reason: both(reason), authority };
}

function toDecidedPlace(span: DecidedSpan, both: (words: string) => Both): DecidedPlace {
  return { ...toKeptPlace(span, both), to: span.to };
}

/** A notice holds sections of plain paragraphs and nothing else that Markdown can do. */
function judgeProse({ blocks, elements }: Prose, file: string): Fault[] {
  const sections = elements.filter(({ tag }) => tag === 'Section');
  return blocks.flatMap(({ line, text }, index): Fault[] => {
    if (sections.some(({ block, blocks: held }) => index >= block && index < block + held))
      return [];
    return [
      {
        file,
        line,
        place: `paragraph ${index + 1}`,
        found: `“${text.slice(0, 12)}…” outside every section`,
        expected: 'each paragraph in a <Section>',
        hint: 'Open <Section id="…" title="…"> before it and close it after it.',
      },
    ];
  });
}

function readDecisions(root: string, file: string) {
  const path = join(root, file);
  return readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '{}', correctionsSchema, file);
}
