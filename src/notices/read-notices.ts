import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assertFaultless } from '../faults/fault.ts';
import { judgeSynonyms } from '../registers/judge-synonyms.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { judgeTerms } from '../terms/judge-terms.ts';
import { readTerms } from '../terms/read-terms.ts';
import type { Notice } from './notice.ts';
import { readNotice } from './read-notice.ts';

const base = 'content/notices';

/**
 * Reads every notice under `root`, the project's folder, and holds the terms and synonyms
 * against them.
 *
 * @throws FaultsError with every fault of every notice and register at once
 */
export function readNotices(root: string): Notice[] {
  const { registers, faults } = readRegisters(root);
  const read = collectFolders(root).map((folder) => readNotice(root, folder, registers));
  const { terms, faults: inTerms } = readTerms(root, registers.overrides);
  assertFaultless([...faults, ...inTerms, ...read.flatMap((result) => result.faults)]);
  const notices = read.flatMap(({ notice }) => notice ?? []);
  assertFaultless([...judgeTerms(terms, notices), ...judgeSynonyms(registers.synonyms, notices)]);
  return notices;
}

function collectFolders(root: string): string[] {
  return readdirSync(join(root, base), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, base, entry.name, 'notice.mdx')),
    )
    .map((entry) => `${base}/${entry.name}`)
    .sort();
}
