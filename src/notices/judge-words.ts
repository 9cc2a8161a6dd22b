import type { Fault } from '../faults/fault.ts';
import type { Prose } from '../prose/prose.ts';
import type { Registers } from '../registers/read-registers.ts';
import type { Corrections } from '../schemas/corrections.ts';
import type { NoticeFrontMatter } from '../schemas/notice.ts';
import { collectDoubts } from './collect-doubts.ts';
import { toContext } from './judge-text.ts';

/**
 * Holds the editors' own words of a zh-Hans notice to what its text is held to: each must have one
 * Traditional form. In zh-Hant the way to zh-Hans is never in doubt.
 */
export function judgeWords(
  matter: NoticeFrontMatter,
  { elements }: Prose,
  { marks, corrections, kept, places }: Corrections,
  registers: Registers,
  file: string,
): Fault[] {
  if (matter.script === 'zh-Hant') return [];
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
    ...[...marks, ...corrections, ...kept, ...places].map(({ reason }): [string, string] => [
      'reason',
      reason,
    ]),
  ];
  const seen = new Set<string>();
  return fields.flatMap(([field, words]) =>
    collectDoubts(words, matter.script, registers).flatMap(
      ({ at, form, instead, why }): Fault[] => {
        const found = `“${form}” in ${toContext(words, at)}`;
        if (why === 'mark' || why === 'variant' || seen.has(found)) return [];
        seen.add(found);
        return [
          {
            file,
            place: field,
            found,
            expected: `words whose Traditional forms are certain, not one of ${instead.join(' ')}`,
            hint: 'Say it in other words, or enter the phrase in content/registers/overrides.yaml.',
          },
        ];
      },
    ),
  );
}
