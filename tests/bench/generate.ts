import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getConverter } from '../../src/script/convert.ts';
import type { Script } from '../../src/script/script.ts';

/** A notice as the bench makes it up, in the script of its original. */
export interface Generated {
  id: string;
  hans: boolean;
  title: string;
  place: string;
  day: string;
  /** Paragraphs with their marks. */
  sections: { id: string; title: string; paragraphs: string[] }[];
}

const toHans = getConverter('zh-Hant', []);

/**
 * Makes up `count` notices. They differ as real ones do: in place, date, script of the original,
 * number, wording and bodies of their points, and length (about 1,200 to 2,600 characters). The same
 * count gives the same notices.
 */
export function makeNotices(count: number): Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const notice = toNotice(index);
    const hans = index % 4 !== 0;
    return hans ? toScript({ ...notice, hans }, 'zh-Hans') : { ...notice, hans };
  });
}

/** A made-up notice in a script; in zh-Hans all are as converted, which is what a peer would print. */
export function toScript(notice: Generated, script: Script): Generated {
  if (script === 'zh-Hant') return notice;
  const { title, place, day, sections } = notice;
  return {
    ...notice,
    title: toHans(title),
    place: toHans(place),
    day,
    sections: sections.map((section) => ({
      ...section,
      title: toHans(section.title),
      paragraphs: section.paragraphs.map(toHans),
    })),
  };
}

/** Writes `count` made-up notices into `root`/content/notices, each with its source. */
export function generateNotices(root: string, count: number): void {
  const say = (words: string, { hans }: Generated): string => (hans ? toHans(words) : words);
  for (const notice of makeNotices(count)) {
    const { id, hans, title, place, day, sections } = notice;
    const source = sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map(toPlain)
      .join('\n');
    const sha256 = createHash('sha256').update(source).digest('hex');
    const head = [
      `title: ${title}`,
      `shortTitle: ${place}${say('專項檢查反饋', notice)}`,
      `summary: ${day}，${say('檢查組向', notice)}${place}${say('反饋專項檢查情況。', notice)}`,
      'genre: inspection-feedback',
      `script: ${hans ? 'zh-Hans' : 'zh-Hant'}`,
      `place: ${place}`,
      `source:\n  file: source.txt\n  sha256: ${sha256}\n  note: ${say('測試用的文本，由程式生成。', notice)}`,
    ];
    const body = sections.map(
      (section) =>
        `<Section id="${section.id}" title="${section.title}">\n\n${section.paragraphs.join('\n\n')}\n\n</Section>\n`,
    );
    const folder = join(root, 'content/notices', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'source.txt'), source);
    writeFileSync(join(folder, 'notice.mdx'), `---\n${head.join('\n')}\n---\n\n${body.join('\n')}`);
  }
}

/** A paragraph without its marks. */
export function toPlain(paragraph: string): string {
  return paragraph.replace(/<[^>]*>/g, '');
}

// None that an editor would be asked about, as 松 or 溪.
const first = '青白石南東西北清安永平新長金玉桐梧楓槐柳竹梅荷蓮川';
const second = '山河橋林坪陽寧城門塘湖灣嶺原亭浦港津州';
const topics = [
  '河道治理',
  '安全生產',
  '食品安全',
  '校舍安全',
  '扶貧資金',
  '環境保護',
  '糧食儲備',
  '醫療保障',
  '農村公路',
  '檔案管理',
];
const subjects = [
  '縣政府',
  '有關部門',
  '鄉鎮',
  '相關單位',
  '主管部門',
  '基層組織',
  '責任單位',
  '領導小組',
];
const lacks = [
  '對上級部署的任務落實不夠及時',
  '日常檢查流於形式',
  '責任清單不夠明確',
  '資金撥付進度緩慢',
  '隱患排查不夠深入',
  '群眾意見沒有及時答覆',
  '培訓覆蓋面不足',
  '檔案資料不完整',
  '長效機制尚未建立',
  '部門之間協調不暢',
  '監督問責力度不夠',
  '調查研究不夠深入',
];
const places = [
  '東岸村',
  '新橋社區',
  '三號倉庫',
  '第二小學',
  '城北水廠',
  '南門市場',
  '中心衛生院',
  '西山林場',
  '工業園區',
  '老城街道',
];
const asks = [
  '提高認識，把整改作為當前的重要任務',
  '明確責任，逐項列出問題、措施和期限',
  '加強檢查，對重點部位每月排查一次',
  '完善制度，堵塞管理漏洞',
  '公開結果，接受群眾監督',
  '保障投入，優先解決突出問題',
];
const vows = [
  '照單全收，立行立改',
  '成立專班，由主要負責人牽頭',
  '定期報告進度，按時完成任務',
  '舉一反三，防止同類問題再次發生',
];
/** Whom a point speaks of, from the register; one in six names no one. */
const bodies = [
  'county-committee',
  'line-departments',
  'discipline organisation',
  'county-committee',
  'county-members',
  undefined,
];
const ordinals = [...'一二三四五六七八九十'];

function toNotice(index: number) {
  const random = toRandom(index + 1);
  const pick = <Value>(of: ArrayLike<Value>): Value =>
    of[Math.floor(random() * of.length)] as Value;
  const place = `${pick(first)}${pick(second)}縣`;
  const topic = pick(topics);
  const year = 2010 + (index % 20);
  const month = 1 + Math.floor(random() * 12);
  const date = 1 + Math.floor(random() * 28);
  const day = `${year}年${month}月${date}日`;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const detail = () =>
    `檢查組在${pick(places)}看到，${pick(subjects)}${pick(lacks)}，涉及${2 + Math.floor(random() * 97)}戶、${100 + Math.floor(random() * 9900)}元`;
  const points = (tag: string, letter: string, count: number, say: () => string) =>
    ordinals
      .slice(0, count)
      .map((ordinal, at) => {
        const body = bodies[(index + at) % bodies.length];
        const of = body ? ` bodies="${body}"` : '';
        return `<${tag} id="${letter}${at + 1}"${of}>${ordinal}是${say()}。</${tag}>`;
      })
      .join('');
  const findings = points(
    'Finding',
    'f',
    4 + Math.floor(random() * 6),
    () => `${pick(subjects)}${pick(lacks)}，${detail()}，${detail()}`,
  );
  const requirements = points(
    'Requirement',
    'r',
    3 + Math.floor(random() * 4),
    () => `${pick(asks)}，${detail()}的問題要在${1 + Math.floor(random() * 11)}月底前解決`,
  );
  const commitments = points(
    'Commitment',
    'c',
    2 + Math.floor(random() * 3),
    () => `${pick(vows)}，${pick(asks)}`,
  );
  const sections = [
    {
      id: 'meeting',
      title: '會議',
      paragraphs: [
        `<Fact name="fed-back" date="${iso}">${day}</Fact>，檢查組向${place}反饋了${topic}專項檢查情況。${detail()}。${detail()}。`,
      ],
    },
    { id: 'findings', title: '發現問題', paragraphs: [`檢查發現的主要問題是：${findings}`] },
    { id: 'requirements', title: '整改意見', paragraphs: [`檢查組要求：${requirements}`] },
    {
      id: 'commitments',
      title: '表態',
      paragraphs: [`${place}表示：${commitments}`, `${detail()}。${detail()}。${detail()}。`],
    },
  ];
  const title = `檢查組向${place}反饋${topic}專項檢查情況`;
  return { id: `n${String(index + 1).padStart(5, '0')}-${year}`, title, place, day, sections };
}

/** Mulberry32: small, and the same everywhere. */
function toRandom(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
