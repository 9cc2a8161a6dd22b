import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { say } from './words.ts';

/** The bytes of `file`, a path from `root`, or the diagnostic that says why there are none. */
export function readBytes(
  root: string,
  file: string,
): { bytes?: Uint8Array; diagnostics: Diagnostic[] } {
  try {
    return { bytes: readFileSync(join(root, file)), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [toDiagnostic(error, file)] };
  }
}

/** The text of `file` without a byte-order mark, or what is wrong with it: editors write UTF-8. */
export function readText(root: string, file: string): { text?: string; diagnostics: Diagnostic[] } {
  const { bytes, diagnostics } = readBytes(root, file);
  if (!bytes) return { diagnostics };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    const diagnostic: Diagnostic = {
      id: 'file/encoding',
      file,
      place: say('全檔', 'the whole file'),
      found: say('不是 UTF-8 的位元組', 'bytes that are not UTF-8'),
      expected: 'UTF-8',
      hint: say('在編輯器裡以 UTF-8 另存。', 'Save the file as UTF-8 in your editor.'),
    };
    return { diagnostics: [diagnostic] };
  }
}

/** What is in `folder`, a path from `root`, by name. */
export function readFolder(
  root: string,
  folder: string,
): { entries: Dirent[]; diagnostics: Diagnostic[] } {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), diagnostics: [] };
  } catch (error) {
    return { entries: [], diagnostics: [toDiagnostic(error, folder)] };
  }
}

function toDiagnostic(error: unknown, file: string): Diagnostic {
  const code = String((error as NodeJS.ErrnoException).code);
  const reason = reasons[code];
  return {
    id: reason?.id ?? 'file/unreadable',
    file,
    place: say('檔案', 'file'),
    found: reason?.found ?? code,
    expected: say('可以讀取的檔案或資料夾', 'a file or folder that can be read'),
    hint: reason?.hint ?? say('檢查檔案的權限。', 'Check the permissions of the file.'),
  };
}

const reasons: Record<string, Pick<Diagnostic, 'id' | 'found' | 'hint'>> = {
  ENOENT: {
    id: 'file/missing',
    found: say('沒有這個檔案或資料夾', 'no such file or folder'),
    hint: say('放回原處；源文須與收到時逐位元組相同。', 'Put it back, a source byte for byte.'),
  },
  EISDIR: {
    id: 'file/folder',
    found: say('這裡是資料夾', 'a folder'),
    hint: say(
      '這個名稱應是檔案；把資料夾移走。',
      'The name is that of a file; move the folder away.',
    ),
  },
  ENOTDIR: {
    id: 'file/no-folder',
    found: say('這裡是檔案', 'a file'),
    hint: say(
      '這個名稱應是資料夾；把檔案移走。',
      'The name is that of a folder; move the file away.',
    ),
  },
};
