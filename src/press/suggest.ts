/** What a paragraph seems to be about: the first rule that fits, in either script. */
const kinds: readonly (readonly [id: string, title: string, pattern: RegExp, tag?: string])[] = [
  [
    'attendance',
    '出席',
    /出席.{0,12}(?:会议|會議|主会场|主會場)|(?:参加|參加|列席)(?:会议|會議|了反馈会|了反饋會)/u,
  ],
  [
    'findings',
    '發現問題',
    /(?:发现|發現|反映|存在).{0,24}(?:问题|問題).{0,12}(?:主要是|如下|：)|反[馈饋]意[见見]指出/u,
    'Finding',
  ],
  [
    'requirements',
    '整改意見',
    /(?:提出|以下).{0,8}(?:整改)?(?:意见|意見|建议|建議)/u,
    'Requirement',
  ],
  ['commitments', '表態', /(?:表示|表态|表態).{0,6}[，,：:]/u, 'Commitment'],
  ['progress', '整改進展', /整改(?:进展|進展|情况|情況|落实|落實)/u],
  ['instructions', '要求', /(?:强调|強調|要求)[，,：:]/u, 'Instruction'],
  [
    'inspection',
    '概況',
    /(?:巡视|巡視|巡察|督查|督察|检查|檢查).{0,10}(?:工作|情况|情況|概况|概況)/u,
  ],
  ['meeting', '會議', /(?:会|會)上|反[馈饋](?:会|會)/u],
];

const ordinal = /[一二三四五六七八九十]是/u;
const date = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;

export interface Suggested {
  id: string;
  /** In zh-Hant. */
  title: string;
  /** Paragraphs in MDX, dates and numbered points marked. */
  paragraphs: string[];
}

/**
 * Suggests the sections of a notice, one for each run of paragraphs of a kind, the dates that are
 * key facts, and a point for each 一是……二是…… of a paragraph whose kind has points.
 */
export function suggestSections(paragraphs: readonly string[]): Suggested[] {
  const used = new Map<string, number>();
  const facts = new Set<string>();
  const counts = new Map<string, number>();
  const sections: (Suggested & { kind: string })[] = [];
  paragraphs.forEach((text, index) => {
    const [kind, title, , tag] = getKind(text, index);
    const marked = tag ? markPoints(text, tag, counts) : markDates(text, facts);
    const last = sections.at(-1);
    if (last?.kind === kind && kind !== 'part') {
      last.paragraphs.push(marked);
      return;
    }
    const count = (used.get(kind) ?? 0) + 1;
    used.set(kind, count);
    const id = kind === 'part' || count > 1 ? `${kind}-${count}` : kind;
    sections.push({
      kind,
      id,
      title: count > 1 ? `${title}（${count}）` : title,
      paragraphs: [marked],
    });
  });
  return sections.map(({ id, title, paragraphs: held }) => ({ id, title, paragraphs: held }));
}

function getKind(text: string, index: number): readonly [string, string, RegExp?, string?] {
  if (index === 0 && text.length < 40 && !/[。！？]$/u.test(text)) return ['heading', '標題'];
  return kinds.find(([, , pattern]) => pattern.test(text)) ?? ['part', '段落'];
}

/** Marks dates: of a span from one to another, and the one on which something was fed back. */
function markDates(text: string, facts: Set<string>): string {
  const found = [...text.matchAll(date)];
  let marked = '';
  let from = 0;
  found.forEach((match, index) => {
    const name = toFactName(text, found, index);
    marked += escape(text.slice(from, match.index));
    from = match.index + match[0].length;
    const words = name && !facts.has(name) ? toFact(name, match) : match[0];
    if (name) facts.add(name);
    marked += words;
  });
  return toBlock(marked + escape(text.slice(from)));
}

function toFactName(text: string, found: readonly RegExpExecArray[], index: number) {
  const match = found[index] as RegExpExecArray;
  const end = match.index + match[0].length;
  const before = text[match.index - 1];
  if (text[end] === '至' && found[index + 1]?.index === end + 1) return 'begins';
  if (before === '至' && index > 0) return 'ends';
  return /反[馈饋]/u.test(text.slice(end, end + 60)) ? 'fed-back' : undefined;
}

function toFact(name: string, [words, year, month, day]: RegExpExecArray): string {
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return `<Fact name="${name}" date="${iso}">${words}</Fact>`;
}

function markPoints(text: string, tag: string, counts: Map<string, number>): string {
  const starts = [...text.matchAll(new RegExp(ordinal, 'gu'))].map(({ index }) => index);
  if (starts.length < 2) return toBlock(escape(text));
  const last = text.lastIndexOf('。') + 1 || text.length;
  const pieces = starts.map((start, index) => {
    const count = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, count);
    const id = `${(tag[0] as string).toLowerCase()}${count}`;
    const end = starts[index + 1] ?? Math.max(last, start + 1);
    return `<${tag} id="${id}">${escape(text.slice(start, end))}</${tag}>`;
  });
  const head = escape(text.slice(0, starts[0]));
  return toBlock(
    head + pieces.join('') + escape(text.slice(Math.max(last, (starts.at(-1) as number) + 1))),
  );
}

/** Writes what Markdown and MDX would read as markup so that they read it as text. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\{/g, '&#123;')
    .replace(/\}/g, '&#125;');
}

/** A line that begins like a list or a quotation is text, too. */
function toBlock(text: string): string {
  return text.replace(/^([+>-]|=+$)/u, '\\$1').replace(/^(\d+)([.)])/u, '$1\\$2');
}
