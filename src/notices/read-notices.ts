import { assertNoDiagnostics } from '../diagnostics/diagnostic.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { judgeSynonyms } from '../registers/judge-synonyms.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { judgeTerms } from '../terms/judge-terms.ts';
import { readTerms } from '../terms/read-terms.ts';
import { collectFolders } from './collect-folders.ts';
import { compareNotices } from './date.ts';
import type { Notice } from './notice.ts';
import { readNotice } from './read-notice.ts';
import { relateNotices } from './links/relate-notices.ts';

/**
 * Reads every notice under `root`, the project's folder, relates them to each other, and holds the
 * terms and synonyms against them.
 *
 * @throws DiagnosticsError with every diagnostic of every notice and register at once
 */
export function readNotices(root: string): Notice[] {
  const { registers, diagnostics: malformed } = readRegisters(root);
  const diagnostics = [...malformed, ...judgeRegisters(registers)];
  const read = collectFolders(root).map((folder) => readNotice(root, folder, registers));
  const { terms, diagnostics: inTerms } = readTerms(root, registers.overrides);
  assertNoDiagnostics([
    ...diagnostics,
    ...inTerms,
    ...read.flatMap((result) => result.diagnostics),
  ]);
  const related = relateNotices(read.flatMap(({ notice }) => notice ?? []));
  assertNoDiagnostics(related.diagnostics);
  const { notices } = related;
  assertNoDiagnostics([
    ...judgeTerms(terms, notices),
    ...judgeSynonyms(registers.synonyms, notices),
  ]);
  return setPictured(notices);
}

/** Most notices that have a picture; drawing one takes longer than all the rest of its pages. */
const mostPictured = 20;

/** The newest notices have a picture. */
function setPictured(notices: readonly Notice[]): Notice[] {
  const newest = new Set(notices.toSorted(compareNotices).slice(0, mostPictured));
  return notices.map((notice) => ({ ...notice, pictured: newest.has(notice) }));
}
