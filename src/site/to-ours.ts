import type { Messages } from './messages/messages.ts';

/**
 * Says which of a notice is the text and which is ours: headings that stand in the text are its own.
 *
 * @param sections titles in the script of `words`; `heading` as in `Section`
 * @param usual what is said where all headings are ours
 */
export function toOurs(
  sections: readonly { title: string; heading?: 1 | 2 | undefined }[],
  t: Messages,
  usual: 'notice.ours' | 'notice.ours-in-file',
): string {
  if (!sections.some(({ heading }) => heading)) return t(usual);
  const titles = [
    ...(sections[0]?.heading === 1 ? [] : [t('notice.ours.title')]),
    ...sections
      .filter(({ heading }) => !heading)
      .map(({ title }) => t('notice.ours.section', { title })),
  ].join('、');
  return t('notice.ours.headed', { but: titles && t('notice.ours.but', { titles }) });
}
