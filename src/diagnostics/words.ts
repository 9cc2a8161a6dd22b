/** What is said to editors, in the two languages that they may choose. */
export interface Words {
  zh: string;
  en: string;
}

export type Language = keyof Words;

/** The same message in Chinese and in English. */
export function say(zh: string, en: string): Words {
  return { zh, en };
}

/** Puts `words` into `language`; a name or a piece of code is the same in both. */
export function inLanguage(words: Words | string, language = getLanguage()): string {
  return typeof words === 'string' ? words : words[language];
}

/** The language of the messages: `--lang zh|en`, else NOTICES_LANG in the environment, else Chinese. */
export function getLanguage(): Language {
  const at = process.argv.indexOf('--lang');
  const chosen = at < 0 ? process.env['NOTICES_LANG'] : process.argv[at + 1];
  return chosen === 'en' ? 'en' : 'zh';
}
