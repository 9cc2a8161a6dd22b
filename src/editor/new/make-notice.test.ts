import { mkdtempSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../diagnostics/words.ts';
import { formatReport } from '../../diagnostics/diagnostic.ts';
import { readNotice } from '../../notices/read-notice.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { detectEncoding, detectScript, type Detected } from './detect-encoding.ts';
import { makeNotice } from './make-notice.ts';

const { registers } = readRegisters(process.cwd());
const fixtures = 'tests/fixtures/notices';

function make(bytes: Uint8Array) {
  const found = detectEncoding(bytes) as Exclude<Detected, { refused: Words }>;
  const { script = 'zh-Hant' } = detectScript(found.text);
  return { found, script, made: makeNotice(bytes, { ...found, script }, registers) };
}

/** What the editor does with a made notice: the words in the front matter and each decision. */
function edit(files: ReturnType<typeof make>['made']['files'], hant: string, proposals: Proposals) {
  const notice = files['notice.mdx']
    .replace(/(?<=itle: )待定：.*/gu, '某地安全排查')
    .replace(/待定：.*/gu, '文字一份，共三段，收到就是如此。')
    .replaceAll('待定', '某地');
  let register = files['corrections.yaml'].replaceAll('authority: 待定', 'authority: 辞典');
  for (const place of proposals) {
    const form = [...hant][place.at] as string;
    register = register.replace(
      `in: ${place.in}\n    form: ${place.form}\n    to: ${place.to}`,
      `in: ${place.in}\n    form: ${place.form}\n    to: ${form}`,
    );
  }
  return { 'source.txt': files['source.txt'], 'notice.mdx': notice, 'corrections.yaml': register };
}

type Proposals = { in: string; form: string; to: string; at: number }[];

describe('the way from a text file to both editions', () => {
  it.each([
    ['qingwu-2031', 'gb18030', 'zh-Hans', 7],
    ['baishi-2032', 'big5', 'zh-Hant', 0],
    ['nantong-2033', 'utf-8', 'zh-Hans', 7],
  ])('%s, in %s and %s, needs at most %i decisions among forms', (id, encoding, script, most) => {
    const bytes = readFileSync(`${fixtures}/${id}/source.txt`);
    const hant = readFileSync(`${fixtures}/${id}/hant.txt`, 'utf8').trimEnd();
    const { made, ...said } = make(bytes);
    expect([said.found.encoding, said.script]).toEqual([encoding, script]);
    const { register, paragraphs, left } = made.proposal;
    expect(left).toEqual([]);
    expect(register.places.length).toBeLessThanOrEqual(most);
    const text = paragraphs.join('\n');
    const places = register.places.map((entry) => ({
      ...entry,
      at: [...text.slice(0, text.indexOf(entry.in) + entry.in.indexOf(entry.form))].length,
    }));

    const root = mkdtempSync(join(tmpdir(), 'press-'));
    const folder = `content/notices/${id}`;
    cpSync('content/registers', join(root, 'content/registers'), { recursive: true });
    mkdirSync(join(root, folder), { recursive: true });
    for (const [name, contents] of Object.entries(edit(made.files, hant, places))) {
      writeFileSync(join(root, folder, name), contents);
    }
    const { notice, diagnostics } = readNotice(root, folder, registers);
    expect(diagnostics.length > 0 ? formatReport(diagnostics) : '').toBe('');
    expect(notice?.blocks.map((block) => block['zh-Hant']).join('\n')).toBe(hant);
    expect(notice?.source.encoding).toBe(encoding);
  });

  it.each([
    ['a source with nothing to decide', '巡视组强调，各部门要认真落实整改责任，按时报告。'],
    [
      'forms that only the round trip asks about, and a half-width full stop',
      '會議聽取了匯報.\n巡視組認為「群眾工作不夠扎實」,應當整改.',
    ],
    ['radicals copied from a PDF', '⼈⺠群众反映强烈，⻓期未解决。'],
    ['a variation selector that nobody sees', '鎮長葛\ufe00志明未到會。'],
    ['line breaks of Word', '會議聽取了情況。\v各部門要認真落實。'],
    ['readings of a machine', '根據(jù)縣委統(tǒng)一部署，他們(men)將(jiāng)落實整改。'],
  ])('asks of %s no more than it proposes', (_, text) => {
    const { made } = make(Buffer.from(text));
    const root = mkdtempSync(join(tmpdir(), 'press-'));
    mkdirSync(join(root, 'content/notices/c'), { recursive: true });
    for (const [name, contents] of Object.entries(edit(made.files, '', [])))
      writeFileSync(join(root, 'content/notices/c', name), contents);
    const { notice, diagnostics } = readNotice(root, 'content/notices/c', registers);
    expect(diagnostics.length > 0 ? formatReport(diagnostics) : '').toBe('');
    expect(notice?.blocks.at(-1)?.['zh-Hant']).toMatch(/。$/);
  });

  it('knows a report by its title, though characters that nobody sees stand in it', () => {
    const text = '关于整\u200b改进展情\ufeff况的通报\n现将整改情况公布如下。';
    const { made } = make(Buffer.from(text));
    expect([made.genre, made.reportName]).toEqual(['rectification-report', '整改进展情况的通报']);
  });

  it('takes forms of zh-Hans in a zh-Hant source for residue, and both forms of a word for its own', () => {
    const { made } = make(Buffer.from('巡視組強調，要落實主体責任，嚴防泄密，建立長效机制。'));
    const { corrections, kept } = made.proposal.register;
    expect(corrections.map(({ from, to }) => from + to)).toEqual(['体體', '机機']);
    expect(kept.map(({ keep, authority }) => keep + authority)).toEqual([]);
  });

  it('takes a form of zh-Hans that its context speaks against for residue', () => {
    const words = '夜裡也干。';
    const [alone, beside] = [words, `領導干部要帶頭，${words}`].map((text) =>
      make(Buffer.from(text)).made.proposal.register.corrections.map(({ in: context }) => context),
    );
    expect(alone).toEqual(['也干']);
    expect(beside).toEqual(['干部', '也干']);
  });

  it('refuses a made notice until its proposals are decided', () => {
    const bytes = readFileSync(`${fixtures}/baishi-2032/source.txt`);
    const root = mkdtempSync(join(tmpdir(), 'press-'));
    mkdirSync(join(root, 'content/notices/b'), { recursive: true });
    for (const [name, contents] of Object.entries(make(bytes).made.files)) {
      writeFileSync(join(root, 'content/notices/b', name), contents);
    }
    const { diagnostics } = readNotice(root, 'content/notices/b', registers);
    const found = new Set(diagnostics.map(({ id }) => id));
    expect(found).toContain('corrections/undecided');
    expect(found).toContain('front-matter/placeholder');
  });
});

describe('the real notice', () => {
  it('gets from its source the very text and corrections that its editors made by hand', () => {
    const folder = 'content/notices/zhenxiong-2020';
    const { made } = make(readFileSync(`${folder}/source.txt`));
    const { notice } = readNotice(process.cwd(), folder, registers);
    expect(made.proposal.paragraphs).toEqual(notice?.blocks.map((block) => block['zh-Hant']));
    const changes = notice?.changes.filter(({ kind }) => kind === 'correction').length;
    expect(made.proposal.register.corrections).toHaveLength(changes ?? 0);
  });
});
