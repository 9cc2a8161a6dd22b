import type { Notice } from './notice.ts';

/** The day a notice speaks from: when it was fed back, or published, or the empty string. */
export function getDate(notice: Notice): string {
  return notice.facts.find(({ name }) => name === 'fed-back')?.date ?? notice.published ?? '';
}
