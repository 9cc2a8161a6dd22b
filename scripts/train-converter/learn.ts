import type { Samples } from './samples.ts';
import {
  collectFeatures,
  LONG_FROM,
  LONG_TO,
  MOST_FEATURES,
  toSlot,
  type PreparedText,
} from '../../src/script/model/features.ts';

export interface Learning {
  /** Weights to be addressed with `toSlot`, a power of two. */
  size: number;
  passes: number;
  rate: number;
  /** Features seen less often are left out. */
  least: number;
  /** Share of the longer windows dropped at random, so that the shorter ones learn, too. */
  drop: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with per-weight steps (AdaGrad):
 * one model for each character, all in one table of hashed weights.
 */
export function learn(text: PreparedText, samples: Samples, options: Learning): Float32Array {
  const { size, passes, rate, least, drop } = options;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const features = new Int32Array(MOST_FEATURES);
  const seen = countFeatures(text, samples, features);
  const scores = new Float64Array(32);
  const random = makeRandom(20);
  const order = shuffle(samples.at.length, random);
  for (let pass = 0; pass < passes; pass += 1) {
    let loss = 0;
    for (const sample of order) {
      const count = collectFeatures(text, samples.at[sample] as number, features);
      let used = 0;
      for (let index = 0; index < count; index += 1) {
        const feature = features[index] as number;
        if (index > 0 && (seen[slotOfCount(feature)] as number) < least) continue;
        if (index >= LONG_FROM && index < LONG_TO && random() < drop) continue;
        features[used++] = feature;
      }
      const forms = samples.forms[sample] as number;
      let most = -Infinity;
      for (let form = 0; form < forms; form += 1) {
        let score = 0;
        for (let index = 0; index < used; index += 1)
          score += weights[toSlot(features[index] as number, form, size)] as number;
        scores[form] = score;
        if (score > most) most = score;
      }
      let sum = 0;
      for (let form = 0; form < forms; form += 1)
        sum += scores[form] = Math.exp((scores[form] as number) - most);
      const right = samples.right[sample] as number;
      loss -= Math.log(Math.max((scores[right] as number) / sum, 1e-12));
      for (let form = 0; form < forms; form += 1) {
        const error =
          ((scores[form] as number) / sum - (form === right ? 1 : 0)) *
          (samples.weight[sample] as number);
        if (Math.abs(error) < 1e-4) continue;
        for (let index = 0; index < used; index += 1) {
          const slot = toSlot(features[index] as number, form, size);
          const square = (squares[slot] = (squares[slot] as number) + error * error);
          weights[slot] = (weights[slot] as number) - (rate * error) / Math.sqrt(square + 1e-2);
        }
      }
    }
    console.log(`pass ${pass + 1} of ${passes}: loss ${(loss / order.length).toFixed(5)}`);
  }
  return weights;
}

const COUNTED = 2 ** 26;

function slotOfCount(feature: number): number {
  return feature & (COUNTED - 1);
}

function countFeatures(text: PreparedText, samples: Samples, features: Int32Array): Uint8Array {
  const seen = new Uint8Array(COUNTED);
  for (const at of samples.at) {
    const count = collectFeatures(text, at, features);
    for (let index = 0; index < count; index += 1) {
      const slot = slotOfCount(features[index] as number);
      if ((seen[slot] as number) < 255) seen[slot] = (seen[slot] as number) + 1;
    }
  }
  return seen;
}

/** The same numbers in every run, so that a training can be repeated (Park–Miller). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffle(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] as number;
    order[index] = order[other] as number;
    order[other] = kept;
  }
  return order;
}
