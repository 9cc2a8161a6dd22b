import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getPhrases } from '../convert.ts';
import type { Judge } from './judge.ts';
import { readTable } from './table.ts';
import { cutWords } from './words.ts';

/** Commands find the files beside this module; the build, which bundles it elsewhere, in the project's folder. */
const toPath = (name: string): string => {
  const beside = join(import.meta.dirname, name);
  return existsSync(beside) ? beside : join(process.cwd(), 'src/script/model', name);
};

let judge: Judge | undefined;

/** The trained table with its witnesses, read once; only editors' commands and the build call this. */
export function loadJudge(): Judge {
  judge ??= {
    model: readTable(toPath('weights.bin')),
    cutWords,
    opencc: new Map(getPhrases().map(([hans, hant]) => [hans, [hant]])),
    cedict: readDictionary(gunzipSync(readFileSync(toPath('cedict.tsv.gz'))).toString()),
    houseForms: readDictionary(readFileSync(toPath('house-forms.tsv'), 'utf8')),
  };
  return judge;
}

/** Lines of a word and its Traditional forms; a form may have counts behind it. */
function readDictionary(text: string): Map<string, string[]> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [word = '', ...forms] = line.split('\t');
        return [word, forms.map((form) => form.split(':')[0] as string)];
      }),
  );
}

let windows: Map<string, string> | undefined;

/** What the statutes and other official text of Taiwan wrote in a window of Simplified characters, as `編製 1124 編制 200`. */
export function getWindow(window: string, at: number): string | undefined {
  windows ??= new Map(
    readFileSync(toPath('windows.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([text, index, statutes, other]) => [
        `${text}/${index}`,
        [statutes, other].filter(Boolean).join(' '),
      ]),
  );
  return windows.get(`${window}/${at}`);
}
