import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { collectFeatures, MOST_FEATURES, toSlot, type PreparedText } from './features.ts';

/** The version of the table that this code reads; a change of the features or of the layout raises it. */
export const VERSION = 1;

/** A weight of 1 in the table is so many steps of a byte. */
const STEPS = 16;

/** What stands before the weights, as one line of JSON. */
interface Header {
  version: number;
  /** SHA-256 of the weights, in hexadecimal digits. */
  checksum: string;
  /** For each Simplified character with several Traditional forms: the forms, the most frequent first. */
  forms: Record<string, string>;
}

/** The trained model: how likely each form of a character is where it is written. */
export interface Model {
  /** The Traditional forms of each Simplified character that has several, the most frequent first. */
  forms: ReadonlyMap<string, readonly string[]>;
  /** The probability of each form of the character at `index` of a prepared text, in the order of `forms`. */
  weigh: (text: PreparedText, index: number, forms: number) => number[];
}

/** Makes a model of weights, as a training has them or as they were read. */
export function makeModel(
  forms: ReadonlyMap<string, readonly string[]>,
  weights: Int8Array | Float32Array,
): Model {
  const features = new Int32Array(MOST_FEATURES);
  const steps = weights instanceof Int8Array ? STEPS : 1;
  return {
    forms,
    weigh: (text, index, count) => {
      const used = collectFeatures(text, index, features);
      const scores = Array.from({ length: count }, (_, form) => {
        let score = 0;
        for (let at = 0; at < used; at += 1) {
          score += weights[toSlot(features[at] as number, form, weights.length)] as number;
        }
        return score / steps;
      });
      const most = Math.max(...scores);
      const exponentials = scores.map((score) => Math.exp(score - most));
      const sum = exponentials.reduce((one, other) => one + other);
      return exponentials.map((one) => one / sum);
    },
  };
}

/** The table as it is stored: a line of JSON, then one signed byte a weight. */
export function writeTable(
  forms: ReadonlyMap<string, readonly string[]>,
  weights: Float32Array,
): Uint8Array {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
  );
  const header: Header = {
    version: VERSION,
    checksum: digest(bytes),
    forms: Object.fromEntries([...forms].map(([one, its]) => [one, its.join('')])),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), Buffer.from(bytes.buffer)]);
}

/** Reads a table that `writeTable` wrote; throws when it is of another version or is damaged. */
export function readTable(path: string): Model {
  const file = readFileSync(path);
  const end = file.indexOf(10);
  const header = JSON.parse(file.subarray(0, end).toString()) as Header;
  const weights = new Int8Array(file.buffer, file.byteOffset + end + 1, file.length - end - 1);
  if (header.version !== VERSION || header.checksum !== digest(weights)) {
    throw new Error(
      `${path}: the table of the converter is damaged or of another version (found ${header.version}, expected ${VERSION}). ` +
        'Take the file from the repository again, or train it anew (npm run train).',
    );
  }
  return makeModel(
    new Map(Object.entries(header.forms).map(([one, its]) => [one, [...its]])),
    weights,
  );
}

function digest(bytes: Int8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
