import { assertNoDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/words.ts';
import { judgeRegisters } from '../registers/judge-registers.ts';
import { judgeSynonyms } from '../registers/judge-synonyms.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { judgeTerms } from '../terms/judge-terms.ts';
import { readTerms } from '../terms/read-terms.ts';
import { checkFolders, collectFolders } from './collect-folders.ts';
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
  // A register that is broken has consequences in every notice: the cause alone is named.
  assertNoDiagnostics(malformed);
  const wrong = judgeRegisters(registers);
  const read = collectFolders(root).map((folder) => readNotice(root, folder, registers));
  const { terms, diagnostics: inTerms } = readTerms(root, registers.overrides);
  const notices = read.flatMap(({ notice }) => notice ?? []);
  assertNoDiagnostics([
    ...wrong,
    ...checkFolders(root),
    ...inTerms,
    ...read.flatMap((result) => result.diagnostics),
    ...findCopies(notices),
  ]);
  const related = relateNotices(notices);
  assertNoDiagnostics(related.diagnostics);
  assertNoDiagnostics([
    ...judgeTerms(terms, related.notices),
    ...judgeSynonyms(registers.synonyms, related.notices),
  ]);
  return related.notices;
}

/** A text is published once: another folder with the same text is a copy that somebody forgot. */
function findCopies(notices: readonly Notice[]): Diagnostic[] {
  const known = new Map<string, string>();
  return notices.flatMap(({ id, file, source }): Diagnostic[] => {
    const text = source.paragraphs.join('\n');
    const first = known.get(text);
    if (first === undefined) known.set(text, id);
    if (first === undefined) return [];
    return [
      {
        id: 'notices/copy',
        file,
        place: say('源文', 'source'),
        found: say(`與 ${first} 的源文相同`, `the same source as ${first}`),
        expected: say('每份文件一個資料夾', 'one folder a document'),
        hint: say('刪去其中一個資料夾。', 'Delete one of the two folders.'),
      },
    ];
  });
}
