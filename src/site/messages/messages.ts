import { getConverter } from '../../script/convert.ts';
import type { Script } from '../../script/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { toMainland } from './mainland.ts';
import { zh, type WordKey } from './zh.ts';

/** Gives the words of one script; throws when a `{name}` of the words is not given. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const made = new Map<Script, Words>();

/** The words of ours in `script`. */
export function getWords(script: Script): Words {
  const known = made.get(script);
  if (known) return known;
  const words = toWords(script);
  made.set(script, words);
  return words;
}

function toWords(script: Script): Words {
  const { overrides } = readRegisters(process.cwd()).registers;
  const converter = getConverter('zh-Hant', overrides);
  const convert =
    script === 'zh-Hant' ? (text: string) => text : (text: string) => toMainland(converter(text));
  const finished = new Map(Object.entries(zh).map(([key, text]) => [key, convert(text)]));
  return (key, values = {}) =>
    (finished.get(key) as string).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined)
        throw new RangeError(`The words “${key}” need a value for {${name}}.`);
      return String(value);
    });
}
