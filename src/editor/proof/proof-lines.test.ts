import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject, prove } from '../../../tests/support/prove.ts';
import type { Script } from '../../script/script.ts';
import { toProofLines } from './proof-lines.ts';

/** The proof of a notice just made of `text`. */
function make(text: string, script: Script) {
  const { root, folder } = makeProject(text, script);
  return prove(root, folder);
}

it('a proposed correction is shown in context, with the form as received', () => {
  const proof = make('巡視組認為，領導干部的作風應當改進。', 'zh-Hant');
  expect(toProofLines(proof)).toEqual([
    'content/notices/p/notice.mdx: 1 to be decided, 0 decided',
    '  content/notices/p/notice.mdx:17  …巡視組認為，領導【幹】部的作風應當改進。…',
    '    proposed under corrections: 干 → 幹 in “干部”, 與所在的詞通用的字形不同，疑為轉換所致。',
    '    look it up: in content/notices/p/corrections.yaml write the reason and the authority, or take the entry out',
    '',
  ]);
});

it('a proposed correction beside a mark that is changed is shown in its place', () => {
  const proof = make('干部落實,干部整改,干部落實;干部整改。', 'zh-Hant');
  expect(toProofLines(proof).filter((line) => line.includes('【'))).toEqual([
    '  content/notices/p/notice.mdx:17  …【幹】部落實，幹部整改，幹部落…',
    '  content/notices/p/notice.mdx:17  …幹部落實，【幹】部整改，幹部落實；幹部整…',
    '  content/notices/p/notice.mdx:17  …幹部落實，幹部整改，【幹】部落實；幹部整改。…',
    '  content/notices/p/notice.mdx:17  …實，幹部整改，幹部落實；【幹】部整改。…',
  ]);
});

it('two corrections side by side are each shown in their place', () => {
  const proof = make('各村對照整改，并于三月底前報縣委。', 'zh-Hant');
  expect(toProofLines(proof).filter((line) => line.includes('【'))).toEqual([
    '  content/notices/p/notice.mdx:17  …各村對照整改，【並】於三月底前報縣委。…',
    '  content/notices/p/notice.mdx:17  …各村對照整改，並【於】三月底前報縣委。…',
  ]);
});

it('a reading in brackets is shown, and can stay or go', () => {
  const proof = make('巡察组向丁塘垱（dàng）镇反馈。', 'zh-Hans');
  expect(toProofLines(proof).slice(0, 3)).toEqual([
    'content/notices/p/notice.mdx: 1 to be decided, 0 decided',
    '  content/notices/p/notice.mdx:17  …巡察组向丁塘垱【（dàng）】镇反馈。…\n' +
      '    （dàng） or nothing: a reading in brackets, the text’s own or left by a machine',
    '    proposed under kept: （dàng） in “（dàng）”, 字后括号里的读音，须看是原文自注还是转换所加。',
  ]);
});

it('a proposed place is shown with every form in question', () => {
  const proof = make('船上正在加注。', 'zh-Hans');
  expect(toProofLines(proof)[1]).toMatch(
    /^ {2}content\/notices\/p\/notice.mdx:17 {2}…船上正在加【注】。…\n {4}注: 註 or 注 in zh-Hant: one of several forms, and nothing decides; 模型 註/u,
  );
});

it('a proposal that takes something out names no place, and waits for none', () => {
  const { root, folder } = makeProject('巡視組認為，領導干部的作風應當改進。', 'zh-Hant');
  const register = join(root, folder, 'corrections.yaml');
  writeFileSync(register, readFileSync(register, 'utf8').replace('to: 幹', "to: ''"));
  expect(prove(root, folder).proposals.map(({ to, at }) => [to, at])).toEqual([['', undefined]]);
});
