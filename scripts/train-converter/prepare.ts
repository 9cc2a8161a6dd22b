import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { getConverter, toTaiwanForm } from '../../src/script/convert.ts';
import { cutWords } from '../../src/script/model/words.ts';
import { readCorpus, type Document } from './corpus.ts';

/** Text to learn from, one line after the other, in UTF-16 units. */
export interface Prepared {
  hans: Uint16Array;
  /** The same text in zh-Hant; zeros where it was Simplified to begin with. */
  hant: Uint16Array;
  /** 1 where a word of `hans` begins. */
  starts: Uint8Array;
  documents: PreparedDocument[];
}

export interface PreparedDocument {
  /** The name of the corpus's folder. */
  corpus: string;
  script: Document['script'];
  isHeldOut: boolean;
  from: number;
  to: number;
}

/**
 * Reads the corpora in `folders`: every line once, Traditional ones in the forms of Taiwan and made
 * Simplified by OpenCC, both sides cut into words.
 */
export function prepareCorpora(folders: readonly string[]): Prepared {
  const toHans = getConverter('zh-Hant', []);
  const [hans, hant, starts] = [new Units(), new Units(), new Units()];
  const documents: PreparedDocument[] = [];
  const isNew = remember();
  for (const folder of folders) {
    for (const { script, isHeldOut, lines } of readCorpus(folder)) {
      const from = hans.length;
      for (const line of lines) {
        if (!isNew(line)) continue;
        const right = Array.from(line.normalize('NFC'), toTaiwanForm).join('');
        const left = script === 'zh-Hant' ? toHans(right) : right;
        if (left.length !== right.length) continue;
        hans.push(`${left}\n`);
        hant.push(script === 'zh-Hant' ? `${right}\n` : '\0'.repeat(right.length + 1));
        for (const word of [...cutWords(left), '\n'])
          starts.push(`\u0001${'\0'.repeat(word.length - 1)}`);
      }
      if (hans.length > from)
        documents.push({ corpus: basename(folder), script, isHeldOut, from, to: hans.length });
    }
    console.log(`${basename(folder)}: ${hans.length.toLocaleString('en')} characters so far`);
  }
  return {
    hans: hans.take(),
    hant: hant.take(),
    starts: Uint8Array.from(starts.take()),
    documents,
  };
}

/** Says of each line whether it was not there before; a corpus repeats many. */
function remember(): (line: string) => boolean {
  const seen = new Set<string>();
  return (line) => {
    const key = createHash('md5').update(line).digest('base64').slice(0, 11);
    const before = seen.size;
    return seen.add(key).size > before;
  };
}

/** UTF-16 units that grow without a copy at every step. */
class Units {
  length = 0;
  #units = new Uint16Array(2 ** 22);

  push(text: string): void {
    if (this.length + text.length > this.#units.length) {
      const grown = new Uint16Array(2 * this.#units.length + text.length);
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let index = 0; index < text.length; index += 1) {
      this.#units[this.length + index] = text.charCodeAt(index);
    }
    this.length += text.length;
  }

  take(): Uint16Array {
    return this.#units.slice(0, this.length);
  }
}
