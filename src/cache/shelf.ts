import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFacts } from '../publish/finish-pages.ts';
import { toKey } from './house.ts';

/** What is known of the finished files of a notice, or of a page of a list. */
interface Record {
  key: string;
  /**
   * Each file by its path in the site, with its size and when it was last changed. The first of them
   * stands under the name 0, the next 1, and so on: folders as in the site take longer to make than
   * all the files in them.
   */
  files: { [path: string]: [size: number, changed: number] };
  pages: { [path: string]: PageFacts };
}

/**
 * The finished files of notices, or of pages of lists, kept between builds: what has not changed is
 * not rendered again. A file that was altered since, here or through the published site, makes all
 * that is kept with it stale.
 */
export class Shelf {
  readonly #folder: string;
  /** The folders that are known to be there. */
  readonly #made = new Set<string>();

  /** @param root the project's folder */
  constructor(root: string, name: 'notices' | 'lists') {
    this.#folder = join(root, '.cache', name);
  }

  /** Whether the files of `id` are here whole, as made under `key`. */
  has(id: string, key: string): boolean {
    const record = this.#read(id);
    if (record?.key !== key) return false;
    return Object.values(record.files).every(([size, changed], number) => {
      const stat = statSync(this.#toFile(id, number), { throwIfNoEntry: false });
      return stat?.size === size && stat.mtimeMs === changed;
    });
  }

  /** Keeps `paths` of the built site `dir` as the files of `id`. */
  put(
    dir: URL,
    id: string,
    key: string,
    paths: readonly string[],
    pages: ReadonlyMap<string, PageFacts>,
  ): void {
    const root = fileURLToPath(dir);
    rmSync(this.#toFolder(id), { recursive: true, force: true });
    const files: Record['files'] = {};
    paths.forEach((path, number) => {
      const file = this.#toFile(id, number);
      this.#place(join(root, path), file);
      const { size, mtimeMs } = statSync(file);
      // Whole seconds, which is what every archive keeps.
      const second = Math.floor(mtimeMs / 1000);
      utimesSync(file, second, second);
      files[path] = [size, second * 1000];
    });
    const facts = paths.flatMap((path) => {
      const known = pages.get(path);
      return known ? [[path, known] as const] : [];
    });
    const record: Record = { key, files, pages: Object.fromEntries(facts) };
    writeFileSync(this.#toFile(id, 'record.json'), JSON.stringify(record));
  }

  /**
   * Puts the files of `id` into the site that is being built in `dir`.
   *
   * @returns what is known of its pages
   * @throws Error when they are not here any more
   */
  take(dir: URL, id: string): { [path: string]: PageFacts } {
    const record = this.#read(id);
    if (!record) {
      throw new Error(
        `${this.#toFolder(id)}: its files were here when the build began. Build again.`,
      );
    }
    const root = fileURLToPath(dir);
    Object.keys(record.files).forEach((path, number) => {
      this.#place(this.#toFile(id, number), join(root, path));
    });
    return record.pages;
  }

  /** Throws away what is kept of any but `ids`. */
  sweep(ids: Iterable<string>): void {
    if (!existsSync(this.#folder)) return;
    const kept = new Set([...ids].map(toName));
    for (const name of readdirSync(this.#folder)) {
      if (!kept.has(name)) rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  #toFolder(id: string): string {
    return join(this.#folder, toName(id));
  }

  #toFile(id: string, name: number | 'record.json'): string {
    return join(this.#toFolder(id), String(name));
  }

  #read(id: string): Record | undefined {
    try {
      return JSON.parse(readFileSync(this.#toFile(id, 'record.json'), 'utf8')) as Record;
    } catch {
      return undefined;
    }
  }

  /** The same file under a second name, or a copy where the disk does not know such a thing. */
  #place(from: string, to: string): void {
    this.#makeFolder(dirname(to));
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }

  /** Each folder after the one that it is in: the disk is asked once for each, and never to look up. */
  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    if (dirname(folder) !== folder) this.#makeFolder(dirname(folder));
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

/** The name of the folder of `id`, which for a page of a list is a path of any length. */
const toName = (id: string): string => (id.includes('/') ? toKey(id) : id);
