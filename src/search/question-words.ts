import { clauseEnd, foldOnce, type Fold } from './fold.ts';

/** Words by which one asks, and which say nothing of what is asked about. */
const asking =
  `為什麼 怎麼辦 怎麼樣 什麼樣 是什麼 有沒有 是不是 會不會 能不能 要不要 可不可以 請問 怎麼 怎樣 如何
什麼 哪些 哪裡 哪個 哪幾 哪一 是誰 為何 多少 幾個 幾條 是否 誰 嗎 呢 吧 啊 哪 幾 了`.split(/\s+/);

/** Words by which one asks when. */
const askingWhen =
  '什麼時候 什麼時間 何時 哪一天 哪天 哪一日 哪一年 哪年 幾月幾號 幾月幾日 幾月 幾號'.split(' ');

/** Words that make it a question of from when to when. */
const askingSpan = '開始 結束 起止 始終 為期'.split(' ');

/** Words by which one asks for what was found. */
const askingFindings = '什麼問題 哪些問題 啥問題 什麼毛病 什麼不足 什麼差距 哪些不足'.split(' ');

/** All that only show that one asks, the longest first. */
const onlyAsking = [...askingWhen, ...asking].sort((a, b) => b.length - a.length);

/** Every word that is looked for in a question, in zh-Hant: their characters must be folded too. */
export const questionWords: readonly string[] = [...onlyAsking, ...askingSpan, ...askingFindings];

/** What is asked about, and what sort of answer is asked for. */
export interface Asked {
  phrases: string[];
  /** Whether it is asked when, or from when to when. */
  when?: 'day' | 'span' | undefined;
  /** Whether it is asked what was found. */
  findings: boolean;
}

/**
 * Takes out of folded phrases the words by which one asks: 廉政風險怎麼辦 → 廉政風險|. When nothing
 * would be left, the phrases stay as they were.
 */
export function toAsked(phrases: readonly string[], fold: Fold): Asked {
  let times = 0;
  const left = phrases.map((phrase) =>
    onlyAsking.reduce((words, word) => {
      const pieces = words.split(foldOnce(word, fold).text);
      if (askingWhen.includes(word)) times += pieces.length - 1;
      return pieces.join(clauseEnd);
    }, phrase),
  );
  const nothing = left.every((phrase) => phrase.replaceAll(clauseEnd, '') === '');
  const asks = (words: readonly string[]): boolean =>
    words.some((word) => phrases.some((phrase) => phrase.includes(foldOnce(word, fold).text)));
  const when = times === 0 ? undefined : times > 1 || asks(askingSpan) ? 'span' : 'day';
  return { phrases: nothing ? [...phrases] : left, when, findings: asks(askingFindings) };
}
