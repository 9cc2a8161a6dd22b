import type { Both } from '../../script/both.ts';
import { lengthOf, sliceText } from '../../script/code-points.ts';
import type { DecidedSpan } from '../rules/ambiguities.ts';

/** Puts the Traditional forms that a person chose into the zh-Hant text of `blocks`. */
export function setPlaces(
  blocks: readonly Both[],
  places: readonly Pick<DecidedSpan, 'block' | 'start' | 'to'>[],
): Both[] {
  return blocks.map((block, index) => {
    const hant = places
      .filter((place) => place.block === index)
      .reduce(
        (text, { start, to }) =>
          sliceText(text, 0, start) + to + sliceText(text, start + lengthOf(to)),
        block['zh-Hant'],
      );
    return { 'zh-Hant': hant, 'zh-Hans': block['zh-Hans'] };
  });
}
