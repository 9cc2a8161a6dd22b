import type { Both } from '../script/both.ts';
import type { Script } from '../script/script.ts';
import type { Prose } from './mdx/prose.ts';
import type { NoticeFrontMatter } from '../schemas/notice.ts';
import { collectFacts, collectGroups, collectPoints } from './collect-points.ts';
import type { DecidedSpan } from './rules/ambiguities.ts';
import type { DecidedPlace, KeptPlace, Section } from './notice.ts';
import { setPlaces } from './ambiguities/set-spans.ts';

/**
 * What a sound notice says, in both scripts.
 *
 * @param both gives words in both scripts
 * @param places where a person chose a Traditional form
 */
export function finishNotice(
  matter: NoticeFrontMatter,
  prose: Prose,
  places: readonly DecidedSpan[],
  both: (words: string) => Both,
) {
  const blocks = setPlaces(
    prose.blocks.map(({ text }) => both(text)),
    places,
  );
  const sections = finishSections(prose, blocks, both);
  const [first] = sections;
  return {
    genre: matter.genre,
    script: matter.script,
    published: matter.published,
    added: matter.added,
    title: first?.heading === 1 ? first.title : both(matter.title ?? ''),
    shortTitle: both(matter.shortTitle),
    summary: both(matter.summary),
    place: both(matter.place),
    blocks,
    elements: prose.elements,
    sections,
    groups: collectGroups(prose),
    points: collectPoints(prose),
    facts: collectFacts(prose),
  };
}

/** A place that was kept, with its reason in both scripts. */
export function toKeptPlace(span: DecidedSpan, both: (words: string) => Both): KeptPlace {
  const { block, start, form, instead, reason, authority } = span;
  return { block, start, form, instead, reason: both(reason), authority };
}

/** A place where a form was chosen, with its reason in both scripts. */
export function toDecidedPlace(span: DecidedSpan, both: (words: string) => Both): DecidedPlace {
  return { ...toKeptPlace(span, both), to: span.to };
}

/** The sections under the text’s own headings, or ours where it has none. */
function finishSections(
  prose: Prose,
  texts: readonly Both[],
  both: (words: string) => Both,
): Section[] {
  return prose.elements
    .filter(({ tag }) => tag === 'Section')
    .map(({ attributes: { id = '', title = '' }, block, blocks }) => {
      const { level } = prose.blocks[block] ?? {};
      const place = { block, blocks };
      if (level !== 1 && level !== 2) return { id, title: both(title), ...place };
      // A title may stand in several lines.
      const lines = texts.slice(block, block + (level === 1 ? blocks : 1));
      return { id, title: join(lines), ...place, heading: level };
    });
}

function join(lines: readonly Both[]): Both {
  const to = (script: Script): string => lines.map((line) => line[script]).join('');
  return { 'zh-Hant': to('zh-Hant'), 'zh-Hans': to('zh-Hans') };
}
