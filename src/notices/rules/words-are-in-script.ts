import { say, type Words } from '../../diagnostics/words.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';
import type { Script } from '../../script/script.ts';
import type { Why } from '../ambiguities/ambiguity.ts';
import { collectAmbiguities } from '../ambiguities/collect-ambiguities.ts';
import { placeOf, quoteAround } from '../mdx/spans.ts';
import type { Finding, Rule, WrittenNotice } from './rule.ts';

/**
 * The editors' own words are held to what the text is held to: in zh-Hans each must have one
 * Traditional form; in zh-Hant the title and the like have the forms of that script. Reasons may
 * name a wrong form there.
 */
export const wordsAreInScript: Rule<WrittenNotice> = {
  id: 'words/script',
  description: say(
    '本站的文字與通報同一字體，另一字體的字形確定。',
    'Words of ours are in the script of the notice, and certain in the other.',
  ),
  passing: '水質檢測不全。',
  failing: {
    body: '<Section id="s1" title="问题">\n\n水質檢測不全。\n\n</Section>',
  },
  check({ matter, prose, decisions, registers, inMatter, inDecisions }) {
    const { script } = matter;
    const fields: [Omit<Finding, 'found' | 'expected' | 'hint'>, string][] = [
      ...getEditorialFields(matter).map(([field, words]): (typeof fields)[number] => [
        { ...inMatter(field.split('.')), place: field },
        words,
      ]),
      ...prose.elements
        .filter(({ tag }) => tag === 'Section')
        .map((section): (typeof fields)[number] => [
          { ...placeOf(section), place: `<Section ${section.attributes['id']}> title` },
          section.attributes['title'] ?? '',
        ]),
      ...Object.entries(script === 'zh-Hans' ? decisions : {}).flatMap(([list, entries]) =>
        entries.map(({ reason }, index): (typeof fields)[number] => [
          { ...inDecisions([list, index, 'reason']), place: `${list}[${index}] reason` },
          reason,
        ]),
      ),
    ];
    const seen = new Set<string>();
    return fields.flatMap(([at, words]) =>
      collectAmbiguities(words, script, registers).flatMap((ambiguity): Finding[] => {
        const found = `“${ambiguity.form}” in ${quoteAround(words, ambiguity.at)}`;
        if (!judged[script].includes(ambiguity.why) || seen.has(found)) return [];
        seen.add(found);
        const wrong = ambiguity.why === 'mixed' || script === 'zh-Hant';
        return [{ ...at, found, ...(wrong ? toForms : toCertain)(script, ambiguity.instead) }];
      }),
    );
  },
};

/** Fields of the front matter in which editors write prose, as paths. */
export function getEditorialFields(matter: NoticeFrontMatter): [field: string, words: string][] {
  const { title = '', shortTitle, summary, place, source } = matter;
  return Object.entries({ title, shortTitle, summary, place, 'source.note': source.note });
}

/** What of each script is wrong in words of ours; marks are the editors' own affair. */
const judged: Readonly<Record<Script, readonly Why[]>> = {
  'zh-Hant': ['mixed', 'residue'],
  'zh-Hans': ['mixed', 'residue', 'undecided'],
};

type Remedy = Record<'expected' | 'hint', Words>;

function toForms(script: Script, instead: readonly string[]): Remedy {
  return {
    expected: say(
      `${script} 的字形，如 ${instead.join('、')}`,
      `a form of ${script}, as ${instead.join(' or ')}`,
    ),
    hint: say(
      '用通報的字體寫；另一版由它轉換。',
      'Write it in the script of the notice; the other edition follows from it.',
    ),
  };
}

function toCertain(_: Script, instead: readonly string[]): Remedy {
  return {
    expected: say(
      `繁體字形確定的文字，而非 ${instead.join('、')} 之一`,
      `words whose Traditional forms are certain, not one of ${instead.join(' ')}`,
    ),
    hint: say(
      '換一個說法，或把這個詞記入 content/registers/overrides.yaml。',
      'Say it in other words, or enter the phrase in content/registers/overrides.yaml.',
    ),
  };
}
