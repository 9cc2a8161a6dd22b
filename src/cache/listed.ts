import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../notices/notice.ts';

/**
 * Hands the notices whose own pages are on the shelf from their loader to the lists, a line each. In
 * Astro’s store they would become a module of the build: of ten thousand, that takes longer than all
 * their lists.
 */
export function writeListed(root: string, notices: readonly Notice[]): void {
  const file = openSync(toFile(root), 'w');
  for (const notice of notices) writeSync(file, `${JSON.stringify(toListed(notice))}\n`);
  closeSync(file);
}

/** The notices whose own pages are on the shelf, in no order. */
export function readListed(root: string): Notice[] {
  if (!existsSync(toFile(root))) return [];
  const bytes = readFileSync(toFile(root));
  const notices: Notice[] = [];
  // Line by line, since the whole may be longer than a string can be.
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf('\n', from);
    notices.push(JSON.parse(bytes.toString('utf8', from, end)) as Notice);
    from = end + 1;
  }
  return notices;
}

/** What lists, terms and the search need; what only a notice’s own pages need would fill the memory. */
function toListed(notice: Notice): Notice {
  return {
    ...notice,
    elements: notice.elements.filter(({ tag }) => tag === 'Term'),
    changes: [],
    kept: [],
    places: [],
    source: { ...notice.source, paragraphs: [] },
  };
}

const toFile = (root: string): string => join(root, '.cache/plan/listed.jsonl');
