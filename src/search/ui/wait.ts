/**
 * How long an answer may take, in milliseconds: what a first search needs of many notices comes within
 * it on a line of 50 kbit/s.
 */
const patience = 30_000;

/** Settles as `work` does, or fails when it takes too long: nothing waits without an end. */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search took too long.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
