import { getBoth } from '../script/both.ts';
import { makeRoundTrip } from '../script/round-trip.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readText } from '../diagnostics/read-file.ts';
import { readYaml, readYamlFile } from '../diagnostics/read-yaml.ts';
import type { Registers } from '../registers/read-registers.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { linksSchema } from '../schemas/links.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { getSettled } from './ambiguities/resolved.ts';
import { collectPoints } from './collect-points.ts';
import { finishNotice, toDecidedPlace, toKeptPlace } from './finish-notice.ts';
import { groundLinks } from './links/grounding.ts';
import { noRelations } from './links/relations.ts';
import { noticeMarkup } from './mdx/allowed-markup.ts';
import { checkMarkup } from './mdx/check-markup.ts';
import { collectProse } from './mdx/collect-prose.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import type { Notice } from './notice.ts';
import { judgeAmbiguities } from './rules/ambiguities.ts';
import { markupRules, pointRules, textRules } from './rules/index.ts';
import type { ParsedNotice, Rule } from './rules/rule.ts';
import { applyCorrections } from './source/apply-corrections.ts';
import { readSource } from './source/read-source.ts';

/**
 * Reads the notice in `folder`, proves it against its source and finishes it in both scripts: parse,
 * decode and normalise the source, apply the corrections, ask the rules, make the editions.
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
  const { text, diagnostics: unread } = readText(root, file);
  if (text === undefined) return { diagnostics: unread };
  const { mdx, diagnostics: malformed } = parseMdx(text, file);
  if (!mdx) return { diagnostics: malformed };
  const front = readYaml(mdx.yaml, noticeSchema, file, 2);
  const unknown = checkMarkup(mdx.tree, noticeMarkup, file);
  if (unknown.length > 0) return { diagnostics: [...front.diagnostics, ...unknown] };
  const prose = collectProse(mdx.tree);
  const parsed = { file, prose, registers };
  const shape = check(markupRules, parsed);
  const matter = front.value;
  if (!matter) return { diagnostics: [...front.diagnostics, ...shape] };

  const { source, diagnostics: inSource } = readSource(root, folder, matter);
  const register = readYamlFile(root, `${folder}/corrections.yaml`, correctionsSchema);
  const links = readYamlFile(root, `${folder}/links.yaml`, linksSchema);
  const inFiles = [...shape, ...inSource, ...register.diagnostics, ...links.diagnostics];
  const decisions = register.value;
  if (!source || !decisions) return { diagnostics: inFiles };
  const applied = applyCorrections(source.text, decisions, register.locate);

  const { script } = matter;
  const whole = prose.blocks.map((block) => block.text).join('\n');
  const decided = judgeAmbiguities({
    prose,
    script,
    registers,
    decisions,
    isSettled: getSettled(applied.paragraphs, applied.changes),
    ...makeRoundTrip(whole, script, registers.overrides),
    file,
    locate: register.locate,
  });
  const written = {
    ...parsed,
    matter,
    inMatter: front.locate,
    decisions,
    inDecisions: register.locate,
    corrected: applied.paragraphs,
  };
  const inText = [
    ...inFiles,
    ...applied.diagnostics,
    ...check(textRules, written),
    ...decided.diagnostics,
  ];
  if (inText.length > 0 || !links.value) return { diagnostics: inText };

  const points = collectPoints(prose);
  const sound = { ...written, points, links: links.value, inLinks: links.locate };
  const inPoints = check(pointRules, sound);
  if (inPoints.length > 0) return { diagnostics: inPoints };

  const both = getBoth(script, registers.overrides);
  const finishReason = <T extends { why?: string | undefined }>({ why, ...entry }: T) => ({
    ...entry,
    ...(why !== undefined && { why: both(why) }),
  });
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
      links: groundLinks(links.value.links, points, prose).map(finishReason),
      open: links.value.open.map((entry) => ({ ...entry, why: both(entry.why) })),
      again: links.value.again.map(finishReason),
      relations: noRelations,
      changes: applied.changes.map((change) => ({ ...change, reason: both(change.reason) })),
      kept: decided.kept.map((span) => toKeptPlace(span, both)),
      places: decided.places.map((span) => toDecidedPlace(span, both)),
    },
    diagnostics: [],
  };
}

function check<Known extends ParsedNotice>(
  rules: readonly Rule<Known>[],
  notice: Known,
): Diagnostic[] {
  return rules.flatMap(({ id, check }) =>
    check(notice).map((finding) => ({ id, file: notice.file, ...finding })),
  );
}
