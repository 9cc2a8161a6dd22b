import { clauseEnd, foldOnce, type Fold } from './fold.ts';

/** Words by which one asks, and which say nothing of what is asked about. */
const asking =
  `為什麼 怎麼辦 怎麼樣 什麼樣 是什麼 有沒有 是不是 會不會 能不能 要不要 可不可以 請問 怎麼 怎樣 如何
什麼 哪些 哪裡 哪個 哪幾 哪一 是誰 為何 多少 幾個 幾條 是否 誰 嗎 呢 吧 啊 哪 幾 了`.split(/\s+/);

/** Words by which one asks when. */
const askingWhen =
  '什麼時候 什麼時間 何時 哪一天 哪天 哪一日 哪一年 哪年 幾月幾號 幾月幾日 幾月 幾號'.split(' ');

/** All of them, the longest first, in zh-Hant. */
export const questionWords: readonly string[] = [...askingWhen, ...asking].sort(
  (a, b) => b.length - a.length,
);

/** What is asked about, and whether it is asked when. */
export interface Asked {
  phrases: string[];
  when: boolean;
}

/**
 * Takes out of folded phrases the words by which one asks: 廉政風險怎麼辦 → 廉政風險|. When nothing
 * would be left, the phrases stay as they were.
 */
export function toAsked(phrases: readonly string[], fold: Fold): Asked {
  let when = false;
  const left = phrases.map((phrase) =>
    questionWords.reduce((words, word) => {
      const rest = words.replaceAll(foldOnce(word, fold).text, clauseEnd);
      when ||= rest !== words && askingWhen.includes(word);
      return rest;
    }, phrase),
  );
  const nothing = left.every((phrase) => phrase.replaceAll(clauseEnd, '') === '');
  return { phrases: nothing ? [...phrases] : left, when };
}
