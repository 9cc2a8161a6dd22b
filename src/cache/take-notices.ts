import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { Shelf } from './shelf.ts';

// A thread that takes notices from the shelf while the rest of a build is rendered; see `taking.ts`.

/** What it is told. */
export interface Order {
  /** The project’s folder, and the one that takes the files. */
  root: string;
  into: string;
  ids: string[];
}

const { root, into, ids } = workerData as Order;
const shelf = new Shelf(root, 'notices');
parentPort?.postMessage(
  ids.flatMap((id) => Object.values(shelf.take(pathToFileURL(`${into}/`), id))),
);
