import type { Script } from '../../script/script.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Prose } from '../mdx/prose.ts';
import type { Registers } from '../../registers/read-registers.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';
import { collectAmbiguities } from '../ambiguities/collect-ambiguities.ts';
import type { Why } from '../ambiguities/ambiguity.ts';
import { toContext } from './text.ts';

/**
 * Holds the editors' own words to what the text is held to: in zh-Hans each must have one Traditional
 * form; in zh-Hant, from where the way is never ambiguous, the title and the like have the forms of that
 * script. Reasons may name a wrong form there.
 */
export function judgeWords(
  matter: NoticeFrontMatter,
  { elements }: Prose,
  { marks, corrections, kept, places }: Corrections,
  registers: Registers,
  file: string,
): Diagnostic[] {
  const { script } = matter;
  const { title, shortTitle, summary, place, source } = matter;
  const fields: [string, string][] = [
    ...Object.entries({
      title: title ?? '',
      shortTitle,
      summary,
      place,
      'source.note': source.note,
    }),
    ...elements.flatMap(({ tag, attributes }): [string, string][] =>
      tag === 'Section' ? [[`<Section ${attributes['id']}> title`, attributes['title'] ?? '']] : [],
    ),
    ...(script === 'zh-Hans' ? [...marks, ...corrections, ...kept, ...places] : []).map(
      ({ reason }): [string, string] => ['reason', reason],
    ),
  ];
  const seen = new Set<string>();
  return fields.flatMap(([field, words]) =>
    collectAmbiguities(words, script, registers).flatMap(
      ({ at, form, instead, why }): Diagnostic[] => {
        const found = `“${form}” in ${toContext(words, at)}`;
        if (!judged[script].includes(why) || seen.has(found)) return [];
        seen.add(found);
        return [
          {
            file,
            place: field,
            found,
            ...(why === 'mixed' || script === 'zh-Hant'
              ? toForms(script, instead)
              : toCertain(instead)),
          },
        ];
      },
    ),
  );
}

/** What of each script is a diagnostic in words of ours; marks are the editors' own affair. */
const judged: Readonly<Record<Script, readonly Why[]>> = {
  'zh-Hant': ['mixed', 'residue'],
  'zh-Hans': ['mixed', 'residue', 'undecided', 'crossing', 'look'],
};

function toForms(
  script: Script,
  instead: readonly string[],
): Pick<Diagnostic, 'expected' | 'hint'> {
  return {
    expected: `a form of ${script}, as ${instead.join(' or ')}`,
    hint: 'Write it in the script of the notice; the other edition follows from it.',
  };
}

function toCertain(instead: readonly string[]): Pick<Diagnostic, 'expected' | 'hint'> {
  return {
    expected: `words whose Traditional forms are certain, not one of ${instead.join(' ')}`,
    hint: 'Say it in other words, or enter the phrase in content/registers/overrides.yaml.',
  };
}
