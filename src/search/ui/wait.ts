/**
 * How long a file may take, in milliseconds: what a first search needs of many notices comes within
 * it on a line of 50 kbit/s.
 */
const patience = 30_000;

/** Settles as `work` does, or fails when it takes too long: nothing waits without an end. */
export function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('A file of the search took too long.')),
      patience,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Gets a JSON file, or fails. */
export async function getJson<T>(address: string): Promise<T> {
  return (await withPatience(get(address).then((response) => response.json()))) as T;
}

/** Gets the bytes of a file, or fails. */
export async function getBytes(address: string): Promise<Uint8Array> {
  const buffer = await withPatience<ArrayBuffer>(get(address).then((file) => file.arrayBuffer()));
  return new Uint8Array(buffer);
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
