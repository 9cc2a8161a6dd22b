/** Points of an outline, in units of a thousandth of an em; a hollow is wound the other way. */
export type Contour = readonly (readonly [x: number, y: number])[];

export const em = 1000;
export const ascent = 880;
export const descent = 120;

/**
 * Writes a TrueType file of glyphs an em wide, with the feature `vert`.
 *
 * @param outlines the first, of what is missing; then one for each code; then one for each again, as
 *   it looks in a column
 * @param codes the code points, in order
 * @returns the bytes of the file; the same at every call
 */
export function toTrueType(
  outlines: readonly (readonly Contour[])[],
  codes: readonly number[],
): Uint8Array {
  const glyphs = outlines.map(toGlyph);
  const tables: Record<string, number[]> = {
    GSUB: toVert(codes.length),
    'OS/2': toOs2(),
    cmap: toCmap(codes),
    glyf: glyphs.flat(),
    head: toHead(),
    hhea: [...u16(1, 0, ascent, -descent, 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)],
    hmtx: outlines.flatMap((contours) => u16(em, leftOf(contours))),
    loca: u16(
      ...glyphs.reduce<number[]>((at, { length }) => [...at, (at.at(-1) ?? 0) + length / 2], [0]),
    ),
    maxp: [...u16(1, 0, glyphs.length, 12, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: toName(),
    post: [...u16(3, 0), ...Array<number>(28).fill(0)],
  };
  return new Uint8Array(toFile(tables));
}

function leftOf(contours: readonly Contour[]): number {
  return contours.length === 0 ? 0 : Math.min(...contours.flat().map(([x]) => x));
}

/** An entry of `glyf`: every point on the curve, its coordinates as 16-bit differences. */
function toGlyph(contours: readonly Contour[]): number[] {
  const points = contours.flat();
  if (points.length === 0) return [];
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] as number)) as [
    number[],
    number[],
  ];
  const ends = contours.map((_, index) => contours.slice(0, index + 1).flat().length - 1);
  const bytes = [
    ...u16(
      contours.length,
      Math.min(...xs),
      Math.min(...ys),
      Math.max(...xs),
      Math.max(...ys),
      ...ends,
      0,
    ),
    ...points.map(() => 1),
    ...u16(...xs.map(toDifference), ...ys.map(toDifference)),
  ];
  return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}

function toDifference(value: number, index: number, values: readonly number[]): number {
  return value - (values[index - 1] ?? 0);
}

/** Format 4: one segment a code point, and the last one that the format asks for. */
function toCmap(codes: readonly number[]): number[] {
  const segments = [...codes, 0xffff];
  const body = [
    ...u16(segments.length * 2, 8, 2, segments.length * 2 - 8, ...segments, 0, ...segments),
    ...u16(...segments.map((code, index) => (code === 0xffff ? 1 : index + 1 - code))),
    ...u16(...segments.map(() => 0)),
  ];
  return [...u16(0, 1, 3, 1, 0, 12), ...u16(4, body.length + 6, 0), ...body];
}

/** The feature `vert` for every script: each of the first `count` glyphs becomes the one `count` on. */
function toVert(count: number): number[] {
  const tag = (name: string) => [...name].map((letter) => letter.charCodeAt(0));
  const scripts = [...u16(1), ...tag('DFLT'), ...u16(8, 4, 0, 0, 0xffff, 1, 0)];
  const features = [...u16(1), ...tag('vert'), ...u16(8, 0, 1, 0)];
  const coverage = u16(1, count, ...Array.from({ length: count }, (_, index) => index + 1));
  const lookups = [...u16(1, 4, 1, 0, 1, 8, 1, 6, count), ...coverage];
  const at = 10 + scripts.length;
  return [...u16(1, 0, 10, at, at + features.length), ...scripts, ...features, ...lookups];
}

function toHead(): number[] {
  return [
    ...u16(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x000b, em),
    ...Array<number>(16).fill(0),
    ...u16(0, -descent, em, ascent, 0, 8, 2, 0, 0),
  ];
}

function toOs2(): number[] {
  return [
    ...u16(4, em, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    ...Array<number>(10 + 16).fill(0),
    ...[...'NONE'].map((letter) => letter.charCodeAt(0)),
    ...u16(0x40, 0x2018, 0x201d, ascent, -descent, 0, ascent, descent),
    ...u16(0, 0, 0, 0, 500, 700, 0, 32, 0),
  ];
}

function toName(): number[] {
  const names = ['Corners', 'Regular', 'Corners', 'Corners', '1', 'Corners'];
  const ids = [1, 2, 3, 4, 5, 6];
  const texts = names.map((name) => [...name].flatMap((letter) => u16(letter.charCodeAt(0))));
  const at = (index: number) => texts.slice(0, index).flat().length;
  const records = ids.flatMap((id, index) =>
    u16(3, 1, 0x409, id, texts[index]?.length ?? 0, at(index)),
  );
  return [...u16(0, ids.length, 6 + ids.length * 12), ...records, ...texts.flat()];
}

/** The file: its directory, the tables by name, each on four bytes, and the sum of it all in `head`. */
function toFile(tables: Record<string, number[]>): number[] {
  const names = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(names.length));
  const start = 12 + names.length * 16;
  const directory = u16(
    1,
    0,
    names.length,
    power * 16,
    Math.log2(power),
    (names.length - power) * 16,
  );
  const data: number[] = [];
  let head = 0;
  for (const name of names) {
    const table = tables[name] as number[];
    if (name === 'head') head = start + data.length;
    const padded = [...table, ...Array<number>((4 - (table.length % 4)) % 4).fill(0)];
    directory.push(...[...name].map((letter) => letter.charCodeAt(0)));
    directory.push(...u32(sum(padded), start + data.length, table.length));
    data.push(...padded);
  }
  const file = [...directory, ...data];
  file.splice(head + 8, 4, ...u32((0xb1b0afba - sum(file)) >>> 0));
  return file;
}

function sum(bytes: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    total =
      (total +
        (((bytes[at] as number) << 24) |
          ((bytes[at + 1] as number) << 16) |
          ((bytes[at + 2] as number) << 8) |
          (bytes[at + 3] as number))) >>>
      0;
  }
  return total;
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => [
    (value >>> 24) & 255,
    (value >>> 16) & 255,
    (value >>> 8) & 255,
    value & 255,
  ]);
}
