import { ascent, descent, em, toTrueType, type Contour } from './true-type.ts';

/**
 * Draws the face of four glyphs that shows “”‘’ as corner marks in vertical text: a TrueType file
 * whose U+201C, U+201D, U+2018 and U+2019 look as 「, 」, 『 and 』 do. In a column, a renderer either
 * turns these code points on their side or, by newer tables of Unicode, asks for the feature `vert`,
 * which gives ﹁﹂﹃﹄ here: the same to the eye.
 *
 * @returns the bytes of the file; the same at every call
 */
export function drawCorners(): Uint8Array {
  const level = shapes.map(([, contours]) => contours);
  const outlines = [[], ...level, ...level.map((contours) => contours.map(tip))];
  return toTrueType(
    outlines,
    shapes.map(([code]) => code),
  );
}

/** 「 by the corner of its stroke: right and down from there. Units of a thousandth of an em. */
const single: Contour[] = [stroke(560, 800, 380, 560, 44)];
const double: Contour[] = [
  stroke(520, 820, 420, 560, 124),
  // The hollow of 『, wound the other way.
  [...stroke(556, 784, 348, 488, 52)].reverse(),
];

/** Each code point with its outline; a closing mark is its opening one turned by half a circle. */
const shapes: [code: number, contours: Contour[]][] = [
  [0x2018, double],
  [0x2019, double.map(turn)],
  [0x201c, single],
  [0x201d, single.map(turn)],
];

/** An angle of two strokes: from the corner (x, y) `right` and `down`, `thick` units wide. */
function stroke(x: number, y: number, right: number, down: number, thick: number): Contour {
  return [
    [x, y],
    [x + right, y],
    [x + right, y - thick],
    [x + thick, y - thick],
    [x + thick, y - down],
    [x, y - down],
  ];
}

function turn(contour: Contour): Contour {
  return contour.map(([x, y]) => [em - x, ascent - descent - y] as const);
}

/** Turned by a quarter of a circle, clockwise about the middle of the em. */
function tip(contour: Contour): Contour {
  return contour.map(([x, y]) => [y + descent, ascent - x] as const);
}
