import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Words } from '../../src/diagnostics/words.ts';
import type { Script } from '../../src/script/script.ts';
import { proofreadNotice, type Proof } from '../../src/editor/proof/proofread-notice.ts';
import { detectEncoding, type Detected } from '../../src/editor/new/detect-encoding.ts';
import { makeNotice } from '../../src/editor/new/make-notice.ts';
import { readRegisters } from '../../src/registers/read-registers.ts';

const { registers } = readRegisters(process.cwd());

/** Makes a notice of `text` in a project of its own. */
export function makeProject(text: string, script: Script) {
  const root = mkdtempSync(join(tmpdir(), 'proof-'));
  const folder = 'content/notices/p';
  cpSync('content/registers', join(root, 'content/registers'), { recursive: true });
  mkdirSync(join(root, folder), { recursive: true });
  const bytes = Buffer.from(text);
  const found = detectEncoding(bytes) as Exclude<Detected, { refused: Words }>;
  const made = makeNotice(bytes, { ...found, script }, registers);
  for (const [name, contents] of Object.entries(made.files))
    writeFileSync(join(root, folder, name), contents);
  return { root, folder };
}

/** Proofreads the notice of a project, which must be one that can be read. */
export function prove(root: string, folder: string): Proof {
  const { proof } = proofreadNotice(root, folder, registers);
  if (!proof) throw new Error('The notice could not be read.');
  return proof;
}
