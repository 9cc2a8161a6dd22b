import type { Notice, Section } from '../notice.ts';

/**
 * The section of a notice in which its block of that index stands.
 *
 * @throws RangeError when there is none, which no notice that was read has
 */
export function getSection(notice: Notice, block: number): Section {
  const section = notice.sections.find(
    (one) => block >= one.block && block < one.block + one.blocks,
  );
  if (!section) throw new RangeError(`Paragraph ${block + 1} of ${notice.id} is in no section.`);
  return section;
}
