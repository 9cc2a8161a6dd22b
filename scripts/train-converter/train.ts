import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { prepareText, REACH, type PreparedText } from '../../src/script/model/features.ts';
import type { Judge } from '../../src/script/model/judge.ts';
import { makeModel, writeTable } from '../../src/script/model/table.ts';
import { cutWords } from '../../src/script/model/words.ts';
import { keepContested, readCedict, readOpencc } from './dictionaries.ts';
import { collectForms, replaceTyped } from './forms.ts';
import { applyHouseForms, countSpellings, writeSpellings } from './house-forms.ts';
import { learn } from './learn.ts';
import { prepareCorpora, type Prepared } from './prepare.ts';
import { collectOfficial, collectOwnAnswers, collectWords, joinSamples } from './samples.ts';

// npm run train -- --statutes NAME… [--abroad NAME…] DIR…: trains the table of the converter on corpora, a
// folder each (docs/converter.md names those of the published table), and writes src/script/model.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    statutes: { type: 'string', multiple: true, default: ['statutes'] },
    abroad: { type: 'string', multiple: true, default: ['hansard'] },
  },
});

const folder = new URL('../../src/script/model/', import.meta.url);
const text = prepareCorpora(positionals);
replaceTyped(text);
const spellings = countSpellings(
  text,
  (corpus) => values.statutes.includes(corpus),
  (corpus) => !values.abroad.includes(corpus),
);
applyHouseForms(text, spellings);
writeFileSync(new URL('house-forms.tsv', folder), writeSpellings(spellings));

const forms = collectForms(text);
const opencc = readOpencc();
const cedict = readCedict();
const words = keepContested(cedict, forms);
const head =
  '# CC-CEDICT (cc-cedict.org), CC BY-SA 4.0: words with characters that have several Traditional forms';
const lines = [head, ...words.map(([word, its]) => [word, ...its].join('\t'))];
writeFileSync(new URL('cedict.tsv.gz', folder), gzipSync(lines.join('\n'), { level: 9 }));

const houseForms = new Map(
  spellings.map(({ word, forms: its }) => [word, its.map(({ form }) => form)]),
);
const dictionary = collectWords([opencc, cedict], forms, houseForms, text.hans.length);
const prepared = join(text, dictionary.text);
const official = joinSamples(collectOfficial(text, forms), dictionary.samples);
const options = { size: 2 ** 22, passes: 3, rate: 0.3, least: 3, drop: 0.3 };
console.log(`${official.at.length.toLocaleString('en')} places to learn from`);
const first = learn(prepared, official, options);
const judge: Judge = { model: makeModel(forms, first), cutWords, opencc, cedict, houseForms };
const own = collectOwnAnswers(text, judge);
console.log(
  `${own.at.length.toLocaleString('en')} places of Mainland prose where the model and all dictionaries agree`,
);
writeFileSync(
  new URL('weights.bin', folder),
  writeTable(forms, learn(prepared, joinSamples(official, own), options)),
);

/** The corpora and behind them the words of the dictionaries, one a line. */
function join({ hans, starts }: Prepared, lines: string): PreparedText {
  const behind = prepareText(lines, lines.split(/(?<=\n)|(?=\n)/u));
  const size = hans.length + behind.signs.length;
  const whole: PreparedText = { signs: new Uint16Array(size), starts: new Uint8Array(size) };
  const CHUNK = 2 ** 14;
  for (let from = 0; from < hans.length; from += CHUNK) {
    const { signs } = prepareText(String.fromCharCode(...hans.subarray(from, from + CHUNK)), []);
    whole.signs.set(signs.subarray(REACH, signs.length - REACH), from + REACH);
  }
  whole.starts.set(starts, REACH);
  whole.signs.set(behind.signs.subarray(REACH), hans.length + REACH);
  whole.starts.set(behind.starts.subarray(REACH), hans.length + REACH);
  return whole;
}
