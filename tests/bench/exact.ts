import { tify } from 'chinese-conv';
import { simplecc } from 'simplecc-wasm';
import { readRegisters } from '../../src/registers/read-registers.ts';
import { convertText } from '../../src/script/convert-text.ts';
import { getConverter, toTaiwanForm } from '../../src/script/convert.ts';
import { cutWords } from '../../src/script/model/words.ts';
import { loadJudge } from '../../src/script/model/load.ts';
import { areSpellings } from '../../src/script/model/variants.ts';
import { isInBig5 } from '../../scripts/train-converter/forms.ts';
import { readCorpus } from '../../scripts/train-converter/corpus.ts';

// npm run bench:exact -- DIR…: how exact the converter is on the documents of corpora that no training
// saw (the SHA-1 of whose path begins with 0 or 1), beside three others on the same text. Official Traditional
// text is made Simplified by OpenCC (tw → cn), converted back and compared; spellings of one word are no error, and characters
// that Big5 has not, residue and misprints of the originals, are left out.

/** Of each corpus so many characters are measured, from the first held-out documents on. */
const MOST = 500_000;

const { overrides } = readRegisters(process.cwd()).registers;
const toHans = getConverter('zh-Hant', []);
const toHant = getConverter('zh-Hans', []);

interface Row {
  characters: number;
  errors: number;
  silent: number;
  asked: number;
  askedRight: number;
  opencc: number;
  simplecc: number;
  chineseConv: number;
}

const table: Record<string, Record<string, string>> = {};
for (const folder of process.argv.slice(2)) {
  const row = measure(folder);
  const per = (count: number, of: number) => ((count / row.characters) * of).toFixed(1);
  table[folder.replace(/.*\//u, '')] = {
    characters: row.characters.toLocaleString('en'),
    'errors /100k': per(row.errors, 1e5),
    'silent /100k': per(row.silent, 1e5),
    recall: row.errors > 0 ? `${((1 - row.silent / row.errors) * 100).toFixed(1)} %` : '–',
    'questions /10k': per(row.asked, 1e4),
    'on right ones': per(row.askedRight, 1e4),
    'opencc-js /100k': per(row.opencc, 1e5),
    'simplecc-wasm': per(row.simplecc, 1e5),
    'chinese-conv': per(row.chineseConv, 1e5),
  };
}
console.table(table);

function measure(folder: string): Row {
  const row = {
    characters: 0,
    errors: 0,
    silent: 0,
    asked: 0,
    askedRight: 0,
    opencc: 0,
    simplecc: 0,
    chineseConv: 0,
  };
  for (const { script, isHeldOut, lines } of readCorpus(folder)) {
    if (!isHeldOut || script !== 'zh-Hant' || row.characters > MOST) continue;
    const right = Array.from(lines.join('\n').normalize('NFC'), toTaiwanForm);
    const hans = [...toHans(right.join(''))];
    if (hans.length !== right.length) continue;
    const text = hans.join('');
    const words = readWords(text);
    const { other, unresolved } = convertText(text, 'zh-Hans', { overrides });
    const asked = new Set(
      unresolved.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
    );
    const peers = [toHant(text), simplecc(text, 's2tw'), tify(text)].map((one) => [...one]);
    const ours = [...other];
    right.forEach((form, at) => {
      if (!isInBig5(form)) return;
      row.characters += 1;
      const isRight = (one: string | undefined) =>
        one !== undefined &&
        (one === form || areOneWord(words[at] as string, toTaiwanForm(one), form));
      const wrong = !isRight(ours[at]);
      if (wrong) row.errors += 1;
      if (wrong && !asked.has(at)) row.silent += 1;
      if (asked.has(at)) row.asked += 1;
      if (asked.has(at) && !wrong) row.askedRight += 1;
      if (!isRight(peers[0]?.[at])) row.opencc += 1;
      if (!isRight(peers[1]?.[at])) row.simplecc += 1;
      if (!isRight(peers[2]?.[at])) row.chineseConv += 1;
    });
  }
  return row;
}

/** Whether official text of Taiwan writes the word with either form. */
function areOneWord(word: string, one: string, other: string): boolean {
  const forms = loadJudge().houseForms.get(word) ?? [];
  const has = (character: string) => forms.some((form) => form.includes(character));
  return areSpellings(one, other) || (has(one) && has(other));
}

/** The word that each code point of a text is in. */
function readWords(text: string): string[] {
  return cutWords(text).flatMap((word) => Array.from(word, () => word));
}
