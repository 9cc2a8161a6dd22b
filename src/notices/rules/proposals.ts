import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { proposed, type Corrections } from '../../schemas/corrections.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';

/** Finds corrections that were proposed and that nobody has decided: none of them is published. */
export function judgeProposals({ marks, corrections }: Corrections, file: string): Diagnostic[] {
  return Object.entries({ marks, corrections }).flatMap(([list, entries]) =>
    entries.flatMap(({ from, to, authority }, index): Diagnostic[] => {
      if (authority !== proposed) return [];
      return [
        {
          file,
          place: `${list}[${index}] ${from} → ${to}`,
          found: `a proposal: authority ${proposed}`,
          expected: 'a decision',
          hint: 'Look it up: write the reason and the dictionary that decides, or take the entry out and put the form back in the notice.',
        },
      ];
    }),
  );
}

/** Finds words of the front matter that `npm run new` left for the editors to write. */
export function judgePlaceholders(matter: NoticeFrontMatter, file: string): Diagnostic[] {
  const { title, shortTitle, summary, place, source } = matter;
  const words = { title: title ?? '', shortTitle, summary, place, 'source.note': source.note };
  return Object.entries(words).flatMap(([field, found]): Diagnostic[] =>
    found.includes(proposed)
      ? [
          {
            file,
            place: field,
            found,
            expected: 'words of yours',
            hint: 'Write it; the fields are described in src/schemas/notice.ts.',
          },
        ]
      : [],
  );
}
