/** Where a key stands: a pair of neighbouring characters, or, with an empty second, a character. */
export interface Posting {
  first: string;
  second: string;
  /** Rising; of a pair, places in the corpus in characters; of a character, numbers of records. */
  places: ArrayLike<number>;
}

/** Which of `shards` files holds a key. */
export function toShard(first: string, second: string, shards: number): number {
  const code = (first.codePointAt(0) ?? 0) * 0x9e3779b1 + (second.codePointAt(0) ?? 0) * 0x85ebca6b;
  return Math.floor(code / 2 ** 9) % shards;
}

/**
 * Writes postings as a file: four bytes that prove the rest, then for each key its two characters,
 * the bytes of its places and the steps from one place to the next, as numbers of seven bits a byte.
 */
export function encodePostings(postings: readonly Posting[]): Uint8Array<ArrayBuffer> {
  const most = postings.reduce((sum, { places }) => sum + 15 + 5 * places.length, 4);
  const bytes = new Uint8Array(most);
  let end = 4;
  for (const { first, second, places } of postings) {
    end = put(bytes, end, first.codePointAt(0) ?? 0);
    end = put(bytes, end, second.codePointAt(0) ?? 0);
    const start = end + 4;
    let at = start;
    let before = 0;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] as number;
      at = put(bytes, at, place - before);
      before = place;
    }
    end = put(bytes, end, at - start);
    bytes.copyWithin(end, start, at);
    end += at - start;
  }
  const file = bytes.slice(0, end);
  new DataView(file.buffer).setUint32(0, toProof(file));
  return file;
}

/** The postings of a file that `encodePostings` wrote, each read when it is asked for. */
export interface Shard {
  /** The places of a key; none when the file does not hold it. */
  get(first: string, second: string): Uint32Array;
}

/** @throws RangeError when a file is not, to the byte, what was written. */
export function decodePostings(file: Uint8Array): Shard {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint32(0) !== toProof(file))
    throw new RangeError('A file of the search index is damaged.');
  const spans = new Map<string, readonly [start: number, end: number]>();
  const reader = new Reader(file, 4);
  while (reader.at < file.length) {
    const key = `${reader.next()} ${reader.next()}`;
    const length = reader.next();
    spans.set(key, [reader.at, reader.at + length]);
    reader.at += length;
  }
  return {
    get: (first, second) => {
      const span = spans.get(`${first.codePointAt(0) ?? 0} ${second.codePointAt(0) ?? 0}`);
      if (!span) return new Uint32Array();
      const places = new Uint32Array(span[1] - span[0]);
      const steps = new Reader(file, span[0]);
      let count = 0;
      for (let place = 0; steps.at < span[1]; count += 1) places[count] = place += steps.next();
      return places.subarray(0, count);
    },
  };
}

class Reader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    let number = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      number += (byte & 127) * shift;
      if (byte < 128) return number;
    }
  }
}

function put(bytes: Uint8Array, at: number, number: number): number {
  let [left, end] = [number, at];
  for (; left >= 128; left = Math.floor(left / 128)) bytes[end++] = (left & 127) | 128;
  bytes[end] = left;
  return end + 1;
}

/** FNV-1a, of all but the first four bytes. */
function toProof(file: Uint8Array): number {
  let proof = 0x811c9dc5;
  for (let at = 4; at < file.length; at += 1)
    proof = Math.imul(proof ^ (file[at] as number), 0x01000193);
  return proof >>> 0;
}
