import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proofreadNotice } from '../notices/proofread-notice.ts';
import { readRegisters } from '../registers/read-registers.ts';
import { detectEncoding, type Detected } from './detect-encoding.ts';
import { decideEntry } from './add-entry.ts';
import { makeNotice } from './make-notice.ts';
import { toProofLines } from './to-proof-lines.ts';

const { registers } = readRegisters(process.cwd());

/** The proof of a notice just made of `text`, and its folder. */
function prove(text: string, script: 'zh-Hant' | 'zh-Hans') {
  const root = mkdtempSync(join(tmpdir(), 'proof-'));
  const folder = 'content/notices/p';
  cpSync('content/registers', join(root, 'content/registers'), { recursive: true });
  mkdirSync(join(root, folder), { recursive: true });
  const bytes = Buffer.from(text);
  const found = detectEncoding(bytes) as Exclude<Detected, { refused: string }>;
  const made = makeNotice(bytes, { ...found, script }, registers);
  for (const [name, contents] of Object.entries(made.files))
    writeFileSync(join(root, folder, name), contents);
  const { proof } = proofreadNotice(root, folder, registers);
  if (!proof) throw new Error('The notice could not be read.');
  return { proof, register: join(root, folder, 'corrections.yaml') };
}

it('a proposed correction is shown in context, with the form as received', () => {
  const { proof } = prove('巡視組認為，領導干部的作風應當改進。', 'zh-Hant');
  expect(toProofLines(proof)).toEqual([
    'content/notices/p/notice.mdx: 1 to be decided, 0 decided',
    '  content/notices/p/notice.mdx:16  …巡視組認為，領導【幹】部的作風應當改進。…',
    '    proposed under corrections: 干 → 幹 in “干部”, 與所在的詞通用的字形不同，疑為轉換所致。',
    '    look it up: in content/notices/p/corrections.yaml write the reason and the authority, or take the entry out',
    '',
  ]);
});

it('a proposed correction beside a mark that is changed is shown in its place', () => {
  const { proof } = prove('干部落實,干部整改,干部落實;干部整改。', 'zh-Hant');
  expect(toProofLines(proof).filter((line) => line.includes('【'))).toEqual([
    '  content/notices/p/notice.mdx:16  …【幹】部落實，幹部整改，幹部落…',
    '  content/notices/p/notice.mdx:16  …幹部落實，【幹】部整改，幹部落實；幹部整…',
    '  content/notices/p/notice.mdx:16  …幹部落實，幹部整改，【幹】部落實；幹部整改。…',
    '  content/notices/p/notice.mdx:16  …實，幹部整改，幹部落實；【幹】部整改。…',
  ]);
});

it('two corrections side by side are each shown in their place', () => {
  const { proof } = prove('各村對照整改，并于三月底前報縣委。', 'zh-Hant');
  expect(toProofLines(proof).filter((line) => line.includes('【'))).toEqual([
    '  content/notices/p/notice.mdx:16  …各村對照整改，【並】於三月底前報縣委。…',
    '  content/notices/p/notice.mdx:16  …各村對照整改，並【於】三月底前報縣委。…',
  ]);
});

it('a reading in brackets is shown, and can stay or go', () => {
  const { proof } = prove('巡察组向丁塘垱（dàng）镇反馈。', 'zh-Hans');
  expect(toProofLines(proof).slice(0, 3)).toEqual([
    'content/notices/p/notice.mdx: 1 to be decided, 0 decided',
    '  content/notices/p/notice.mdx:16  …巡察组向丁塘垱【（dàng）】镇反馈。…\n' +
      '    （dàng） or nothing: a reading in brackets, the text’s own or left by a machine',
    '    proposed under kept: （dàng） in “（dàng）”, 字后括号里的读音，须看是原文自注还是转换所加。',
  ]);
});

it('a proposed place is shown with every form in question, and another can be chosen', () => {
  const { proof, register } = prove('县里查看了几台钟表的范本。', 'zh-Hans');
  const [place] = proof.proposals;
  expect(toProofLines(proof)[1]).toBe(
    '  content/notices/p/notice.mdx:16  …县里查看了几【台】钟表的范本。…\n' +
      '    台: 臺 or 檯 or 颱 or 台 in zh-Hant: phrases that overlap ask for different forms; the tables have 几台',
  );
  const other = place?.doubt?.instead.at(-1) as string;
  const decided = decideEntry(readFileSync(register, 'utf8'), place as never, {
    to: other,
    authority: '辞典',
  });
  expect(decided).toContain(`form: ${place?.form}\n    to: ${other}`);
  expect(decided).toContain('authority: 辞典');
});

it('a proposal that takes something out names no place, and waits for none', () => {
  const { register } = prove('巡視組認為，領導干部的作風應當改進。', 'zh-Hant');
  writeFileSync(register, readFileSync(register, 'utf8').replace('to: 幹', "to: ''"));
  const again = proofreadNotice(register.replace(/.content.*/, ''), 'content/notices/p', registers);
  expect(again.proof?.proposals.map(({ to, at }) => [to, at])).toEqual([['', undefined]]);
});
