import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeProject, prove } from '../../../tests/support/prove.ts';
import type { Script } from '../../script/script.ts';
import { readNotice } from '../../notices/read-notice.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import type { Corrections } from '../../schemas/corrections.ts';
import { decide } from './decide.ts';
import { toQuestions } from './questions.ts';

const { registers } = readRegisters(process.cwd());
const ground = { reason: '源文就是如此。', authority: '《辭典》' };

interface Case {
  title: string;
  script: Script;
  text: string;
  /** What is decided of each place in turn, by what stands there: the form, or as it is proposed. */
  decided: [form: string, chosen: string][];
  /** The notice and the entries of its register after that. */
  says: string;
  entries: string[];
}

const cases: Case[] = [
  {
    title: 'a proposed correction agreed to',
    script: 'zh-Hant',
    text: '巡視組認為，領導干部的作風應當改進。',
    decided: [['幹', '幹']],
    says: '巡視組認為，領導幹部的作風應當改進。',
    entries: ['corrections 干部 干幹'],
  },
  {
    title: 'a proposed correction refused: the notice has the form of the source again',
    script: 'zh-Hant',
    text: '巡視組認為，領導干部的作風應當改進。',
    decided: [['幹', '干']],
    says: '巡視組認為，領導干部的作風應當改進。',
    entries: ['kept 干部 干'],
  },
  {
    title: 'two places in one wording, the second decided after the first is changed',
    script: 'zh-Hant',
    text: '作風不實，干多干少一個樣。',
    decided: [
      ['幹', '幹'],
      ['幹', '干'],
    ],
    says: '作風不實，幹多干少一個樣。',
    entries: ['corrections 干多 干幹', 'kept 多干 干'],
  },
  {
    title: 'a space taken out',
    script: 'zh-Hant',
    text: '巡視組組長 鄭某主持會議。',
    decided: [[' ', '']],
    says: '巡視組組長鄭某主持會議。',
    entries: ['corrections 長 鄭  '],
  },
  {
    title: 'places of a zh-Hans notice, two in one wording',
    script: 'zh-Hans',
    text: '车上加注，船上加注。',
    decided: [
      ['注', '注'],
      ['注', '註'],
    ],
    says: '车上加注，船上加注。',
    entries: ['places 车上加注 注注', 'places 船上加注 注註'],
  },
];

it.each(cases)('$title', ({ script, text, decided, says, entries }) => {
  const { root, folder } = makeProject(text, script);
  const [notice, register] = ['notice.mdx', 'corrections.yaml'].map((name) =>
    join(root, folder, name),
  ) as [string, string];
  for (const [at, form] of decided) {
    const proof = prove(root, folder);
    const question = toQuestions(proof).find(({ place }) => place?.form === at);
    if (!question) throw new Error(`Nothing is asked about “${at}”.`);
    const files = {
      notice: readFileSync(notice, 'utf8'),
      register: readFileSync(register, 'utf8'),
    };
    const written = decide(proof, files, question, { form, ...ground }, registers);
    writeFileSync(notice, written.notice);
    writeFileSync(register, written.register);
  }
  const after = prove(root, folder);
  expect(after.text).toBe(says);
  expect([after.open, after.proposals]).toEqual([[], []]);
  const {
    corrections = [],
    kept = [],
    places = [],
  } = parse(readFileSync(register, 'utf8')) as Partial<Corrections>;
  expect([
    ...corrections.map((entry) => `corrections ${entry.in} ${entry.from}${entry.to}`),
    ...kept.map((entry) => `kept ${entry.in} ${entry.keep}`),
    ...places.map((entry) => `places ${entry.in} ${entry.form}${entry.to}`),
  ]).toEqual(entries);
  // The build finds the register right: what it still asks for are words of the front matter.
  const { diagnostics } = readNotice(root, folder, registers);
  expect(diagnostics.filter(({ file }) => file.endsWith('.yaml'))).toEqual([]);
  expect(diagnostics.filter(({ id }) => id !== 'front-matter/placeholder')).toEqual([]);
});

it('answers come from a file: a number, a form, nothing, and an end before all is asked', () => {
  const { root, folder } = makeProject('領導干部要干多干少一個樣，后續不能松。', 'zh-Hant');
  const answers = ['1', '', '《辭典》', '什麼', '干', '俗語如此寫。', '', ''];
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [resolve('src/editor/proof.ts'), 'p', '--ask'], {
        cwd: root,
        input: `${answers.join('\n')}\n`,
        encoding: 'utf8',
      });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  const said = run();
  expect(said).toContain('reason (Enter: 與所在的詞通用的字形不同，疑為轉換所致。)');
  const { corrections, kept } = parse(
    readFileSync(join(root, folder, 'corrections.yaml'), 'utf8'),
  ) as Corrections;
  expect(corrections[0]).toMatchObject({ from: '干', to: '幹', authority: '《辭典》' });
  expect(kept.map(({ keep, reason, authority }) => keep + reason + authority)).toContain(
    '干俗語如此寫。《辭典》',
  );
  expect(said).toMatch(/\d to be decided, \d decided/);
});
