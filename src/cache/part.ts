import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Notice } from '../notices/notice.ts';

/**
 * A part of a large build: some notices, rendered by a process of their own. It is a small project
 * in a folder of its own, since two builds in one folder would disturb each other.
 */
export interface Part {
  /** The folder of the whole project, on whose shelf the files go. */
  whole: string;
  /** The notices, proved and finished, with what other notices say of them. */
  notices: Notice[];
}

/** What of the project a part needs besides its notices. */
const house = [
  'src',
  'public',
  'content/registers',
  'content/terms',
  'content/pages',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const name = 'part.json';

/** Notices that one process renders, more or less: its memory grows with them. */
export const mostInProcess = 500;

/** Where the parts of a build stand, each in a folder of its own. */
export const getPartsFolder = (root: string): string => join(root, '.cache/parts');

/** Whether a part is built in the folder `root`. */
export function isPart(root: string): boolean {
  return existsSync(join(root, name));
}

/** The part that is built in the folder `root`, or undefined where it is a whole project. */
export function readPart(root: string): Part | undefined {
  return isPart(root) ? (JSON.parse(readFileSync(join(root, name), 'utf8')) as Part) : undefined;
}

/** Makes the project of a part in `folder`, anew if there is one. */
export function makePart(folder: string, part: Part): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const needed = [...house, ...part.notices.map(({ file }) => dirname(file))];
  for (const path of needed) {
    if (existsSync(join(part.whole, path)))
      cpSync(join(part.whole, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, name), JSON.stringify(part));
}
