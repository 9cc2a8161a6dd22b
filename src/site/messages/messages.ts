import { getConverter } from '../../script/convert.ts';
import type { Script } from '../../script/script.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { toMainland } from './mainland.ts';
import { zh, type MessageKey } from './zh.ts';

/** Translates a message key into one script. Throws when a `{name}` of the message is not given. */
export type Messages = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

const made = new Map<Script, Messages>();

/** The messages of the site in `script`. */
export function getMessages(script: Script): Messages {
  const known = made.get(script);
  if (known) return known;
  const messages = convertMessages(script);
  made.set(script, messages);
  return messages;
}

function convertMessages(script: Script): Messages {
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
