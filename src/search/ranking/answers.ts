import { clauseEnd, foldOnce, type Fold } from '../query/fold.ts';
import type { Weigh } from './pairs.ts';
import type { Asked, Sort } from './question-words.ts';
import type { Unit } from '../unit.ts';

/** What answers look like in the order of these fits; the first is just what is asked for. */
const patterns: Record<Exclude<Sort, 'person'>, readonly string[]> = {
  day: ['', '(?:\\d+年)?\\d+月\\d+日', '時限|期限'],
  span: ['\\d+月\\d+日[至到](?:\\d+年)?\\d+月\\d+日', '\\d+月\\d+日|時限|期限'],
  place: ['\\p{L}{2}[主分]?會場', '會場|會議室|會址|地點'],
  number: ['', '[\\d一二三四五六七八九十]+[點項條]'],
};
const fits = [2, 1, 0.5];

/** What words are worth that fit once, and how much of it whatever they are of. */
const worth = 6;
const anyway = 0.4;

/** Common family names: after the name of a post, a name begins with one. */
const families =
  '王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻余潘杜戴夏鍾汪田任姜范方石姚譚廖鄒熊金陸郝孔白崔康毛邱秦江史顧侯邵孟龍萬段雷錢湯尹黎易常武喬賀賴龔文翟普陶洪安嚴牛溫蘆季章魯葛施木和刀';
const afterNames = '作表|作講|作發|主持|向|表示|反饋|代表|出席|宣讀|介紹|通報|傳達|強調|指出|同志';

/** Words that may answer, and what they are worth. */
interface Answer {
  words: string[];
  worth: number;
}

/**
 * Weighs words of a unit that may answer who asks for a day, a place, a person …, by how much of
 * what is asked about stands in their sentence or in the name of the unit.
 *
 * @param held the pairs asked for that any unit has
 */
export function toWeighAnswer(
  { sort, phrases }: Asked,
  held: readonly string[],
  characters: readonly string[],
  weigh: Weigh,
  fold: Fold,
): (unit: Unit) => Answer {
  const none: Answer = { words: [], worth: 0 };
  if (!sort) return () => none;
  const sources = sort === 'person' ? [toNamed(phrases)] : patterns[sort];
  const expressions = sources.map((source) => source && toExpression(source, fold));
  const most = weigh(held);
  const toPart = (beside: string): number => {
    if (most > 0)
      return anyway + (1 - anyway) * (weigh(held.filter((pair) => beside.includes(pair))) / most);
    return Number(2 * characters.filter((one) => beside.includes(one)).length >= characters.length);
  };
  return ({ text, name }) => {
    const { text: whole } = foldOnce(text, fold);
    if (!expressions.some((one) => one && one.test(whole))) return none;
    let best = none;
    for (const sentence of text.split(/[。；]/u)) {
      const folded = foldOnce(sentence, fold).text;
      const part = toPart(folded + clauseEnd + foldOnce(name, fold).text);
      expressions.forEach((one, at) => {
        const [words] = (one && one.exec(folded)) || [];
        const worthOne = worth * (fits[at] as number) * part;
        if (words && worthOne > best.worth) best = { words: [words], worth: worthOne };
      });
    }
    return best;
  };
}

/** What to look for where only a part of the corpus is opened, besides what is asked about. */
export function getProbes(sort: Sort | undefined, fold: Fold): string[] {
  const probes: Partial<Record<Sort, string[]>> = {
    day: ['時限', '期限'],
    span: ['時限', '期限'],
    place: ['會場'],
  };
  return ((sort && probes[sort]) ?? []).map((word) => foldOnce(word, fold).text);
}

/** A person’s name after any of the posts that are asked of: 書記 → 翟玉龍 in 書記翟玉龍作表態. */
function toNamed(asked: readonly string[]): string {
  const pieces = asked.flatMap((phrase) => phrase.split(clauseEnd));
  const posts = pieces.map((piece) => piece.slice(-2)).filter((post) => /^\p{L}{2}$/u.test(post));
  if (posts.length === 0) return '';
  return `(?<=${posts.join('|')})[${families}]\\p{L}{1,2}(?=${afterNames})`;
}

function toExpression(source: string, fold: Fold): RegExp {
  const folded = source.replace(/\p{Script=Han}/gu, (one) => foldOnce(one, fold).text);
  return new RegExp(folded, 'u');
}
