import { clauseEnd, foldOnce, type Fold } from '../query/fold.ts';

/** Words by which one asks, and which say nothing of what is asked about. */
const asking =
  `為什麼 怎麼辦 怎麼樣 什麼樣 是什麼 有沒有 是不是 會不會 能不能 要不要 可不可以 請問 怎麼 怎樣 如何
什麼 哪些 有什麼 有哪些 哪個 哪幾 哪一 為何 是否 被指出 查出 嗎 呢 吧 啊 哪 幾 了 存在
自己 我們 咱們 他們 你們 大家 這次 這個 那個`.split(/\s+/);

/** Words by which one asks for an answer of some sort. */
const sorts = {
  day: '什麼時候 什麼時間 何時 哪一天 哪天 哪一日 哪一年 哪年 幾月幾號 幾月幾日 幾月 幾號 時間 日期',
  span: '多久 多長時間 多長 多少天 幾天 幾個月 起止時間 期限',
  place: '在哪裡 在哪兒 在哪 哪裡 哪兒 什麼地方 何處 何地 地點 地址',
  person: '是誰 誰是 誰 叫什麼名字 叫什麼 姓名 名字',
  number: '多少個 多少項 多少條 多少點 多少 幾個 幾項 幾條 幾點',
};

export type Sort = keyof typeof sorts;

/** Each such word, with the sort of answer, if it asks for one; the longest first. */
const onlyAsking = [
  ...asking.map((word) => ({ word, sort: undefined })),
  ...(Object.keys(sorts) as Sort[]).flatMap((sort) =>
    sorts[sort].split(' ').map((word) => ({ word, sort })),
  ),
].sort((a, b) => b.word.length - a.word.length);

/** Words that make it a question of from when to when. */
const askingSpan = '開始 結束 起止 始終 為期'.split(' ');

/** Joins words that stand side by side elsewhere, as in 巡視組的組長. */
const particle = '的';

/** What a notice finds, as people call it. */
const diagnostics = '問題 毛病 不足 短板 差距 缺點'.split(' ');

/** Messages before these, or a number and one of the words after it, by which they are asked for. */
const beforeDiagnostics = '什麼 哪些 啥 多少 多少個 幾個 幾項 主要 存在'.split(' ');
const counters = '個項條點';

/** Every word that is looked for in a question, in zh-Hant: their characters must be folded too. */
export const questionWords: readonly string[] = [
  ...onlyAsking.map(({ word }) => word),
  ...[...askingSpan, ...diagnostics, ...beforeDiagnostics, counters],
];

/** What is asked about, and what sort of answer is asked for. */
export interface Asked {
  phrases: string[];
  sort?: Sort | undefined;
  /** Whether it is asked what was found. */
  findings: boolean;
}

/**
 * Takes out of folded phrases the words by which one asks: 廉政風險怎麼辦 → 廉政風險|. When nothing
 * would be left, the phrases stay as they were.
 */
export function toAsked(phrases: readonly string[], fold: Fold): Asked {
  const found: Sort[] = [];
  const left = phrases.map((phrase) =>
    onlyAsking.reduce(
      (words, { word, sort }) => {
        const pieces = words.split(foldOnce(word, fold).text);
        if (sort) found.push(...pieces.slice(1).map(() => sort));
        return pieces.join(clauseEnd);
      },
      phrase.replaceAll(particle, ''),
    ),
  );
  const nothing = left.every((phrase) => phrase.replaceAll(clauseEnd, '') === '');
  const has = (word: string): boolean =>
    phrases.some((phrase) => phrase.includes(foldOnce(word, fold).text));
  const [first] = found;
  const span =
    first === 'day' && (found.filter((sort) => sort === 'day').length > 1 || askingSpan.some(has));
  return {
    phrases: nothing ? [...phrases] : left,
    sort: span ? 'span' : first,
    findings: left.some((words, at) => asksFindings(phrases[at] as string, words, fold)),
  };
}

/** Whether a phrase asks for diagnostics: 有什麼問題, 存在問題, 11項問題, or no more than 「某某的問題」. */
function asksFindings(phrase: string, left: string, fold: Fold): boolean {
  const counted = `\\d+[${foldOnce(counters, fold).text}]?`;
  const before = [...beforeDiagnostics.map((word) => foldOnce(word, fold).text), counted].join('|');
  const named = diagnostics.map((word) => foldOnce(word, fold).text).join('|');
  if (new RegExp(`(?:${before})(?:${named})`, 'u').test(phrase)) return true;
  return new RegExp(`(?:${named})\\|*$`, 'u').test(left);
}
