import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../notices/notice.ts';
import type { Plan } from './plan.ts';

/**
 * Hands the notices of a build from their loader to its pages, a line each. In Astro’s store they
 * would become a module that is bundled: of a thousand notices that takes as much memory as all
 * else, of ten thousand longer than all their lists.
 */
export function writeStore(root: string, notices: readonly Notice[], plan: Plan): void {
  const file = openSync(toFile(root), 'w');
  for (const notice of notices) {
    const handed = plan.get(notice.id)?.fresh ? notice : toListed(notice);
    writeSync(file, `${JSON.stringify(handed)}\n`);
  }
  closeSync(file);
}

/** The notices of this build, in no order. */
export function readStore(root: string): Notice[] {
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

/**
 * What lists, terms and the search need of a notice whose own pages are on the shelf; what those
 * pages alone need would fill the memory.
 */
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

const toFile = (root: string): string => join(root, '.cache/plan/notices.jsonl');
