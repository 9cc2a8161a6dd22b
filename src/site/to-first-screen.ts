import type { Notice } from '../notices/notice.ts';

/** Characters that fill the first screen of a wide window beside the title and the contents. */
const full = 800;

/**
 * The id of the part of a notice’s page with which the first screen is full: the section that ends
 * so far into the text, or all of a shorter notice. A browser that can paints no less at first, so
 * that no line of it is broken anew while the rest comes; it does not wait for the whole of a long
 * notice.
 */
export function toFirstScreen({ sections, blocks }: Pick<Notice, 'sections' | 'blocks'>): string {
  let length = 0;
  for (const section of sections) {
    for (const block of blocks.slice(section.block, section.block + section.blocks))
      length += block['zh-Hant'].length;
    if (length >= full) return section.id;
  }
  return 'main';
}
