import type { Unit, UnitsFile } from '../../src/search/unit.ts';

/**
 * Makes `count` notices that differ as real ones do: each with its own county, days, people and
 * choice of findings, in wording that is shared from one to the next. The same every time.
 */
export function makeNotices(count: number): UnitsFile[] {
  const random = toRandom(20_200_310);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const character = (from: string): string => pick([...from]);
  return Array.from({ length: count }, (_, index): UnitsFile => {
    const county = `${character(places)}${character(places)}${pick(['縣', '縣', '縣', '區', '市', '旗'])}`;
    const group = `省委第${pick([...numbers])}巡視組`;
    const name = (): string =>
      `${character(surnames)}${character(given)}${random(3) > 0 ? character(given) : ''}`;
    const day = (): string => `${2008 + random(16)}年${1 + random(12)}月${1 + random(28)}日`;
    const passage = (id: string, text: string): Unit => ({
      id,
      kind: 'passage',
      name: sections[id] ?? '',
      bodies: [],
      text,
    });
    const finding = (at: number): Unit => ({
      id: `f${at + 1}`,
      kind: 'finding',
      name: `發現問題${at + 1}`,
      bodies: [pick(bodies)],
      text: `${pick(openings)}${pick(areas)}${pick(lacks)}${random(2) > 0 ? `，${pick(places2(county))}${pick(lacks)}` : ''}`,
    });
    const requirement = (at: number): Unit => ({
      id: `r${at + 1}`,
      kind: 'requirement',
      name: `整改意見${at + 1}`,
      bodies: ['county-committee'],
      text: `${numbers[at]}是${pick(verbs)}${pick(areas)}，${pick(verbs)}${pick(areas)}，${pick(aims)}。${pick(verbs)}${pick(areas)}，確保${pick(areas)}${pick(results)}。`,
    });
    const commitment = (at: number): Unit => ({
      id: `c${at + 1}`,
      kind: 'commitment',
      name: `表態${at + 1}`,
      bodies: ['party-organisation'],
      text: `${numbers[at]}是堅決${pick(verbs)}${pick(areas)}，${pick(aims)}；對${group}反饋的問題，${pick(verbs)}${pick(areas)}。`,
    });
    const instruction = (at: number): Unit => ({
      id: `i${at + 1}`,
      kind: 'instruction',
      name: `要求${at + 1}`,
      bodies: [pick(bodies)],
      text: `${county}要${pick(verbs)}${pick(areas)}，把${pick(areas)}與${pick(areas)}結合起來，${pick(aims)}，做到${pick(areas)}${pick(results)}。`,
    });
    const many = (from: number, to: number, make: (at: number) => Unit): Unit[] =>
      Array.from({ length: from + random(to - from + 1) }, (__, at) => make(at));
    const units = [
      passage(
        'meeting',
        `根據省委統一安排，${day()}，${group}向${county}反饋了${pick(areas)}巡視情況。會上，${group}組長${name()}反饋了巡視意見；${county}委書記${name()}作表態講話；省委巡視辦副主任${name()}主持反饋會。`,
      ),
      passage(
        'inspection',
        `${day()}至${day()}，${group}對${county}開展了${pick(areas)}巡視，重點監督檢查${pick(areas)}、${pick(areas)}和${pick(areas)}。`,
      ),
      ...many(7, 14, finding),
      ...many(3, 5, requirement),
      ...many(3, 4, commitment),
      ...many(4, 6, instruction),
      passage(
        'attendance',
        `${group}副組長${name()}、${name()}及有關同志，${county}委常委${name()}、${name()}出席會議。`,
      ),
    ];
    return {
      id: `n${index + 1}`,
      title: `${county}${pick(areas)}巡視反饋`,
      place: county,
      placeName: county,
      genre: 'inspection-feedback',
      date: `${2008 + random(16)}-0${1 + random(9)}-1${random(10)}`,
      units,
    };
  });
}

/** A generator of whole numbers below a bound, that starts from `seed`. */
export function toRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const numbers = '一二三四五六七八九十';
const places =
  '鎮雄彝良威信鹽津綏江永善巧家會澤宣威富源羅平師宗陸祿勸尋甸東川武定元謀雙柏牟姚安大南華景寧洱源劍鶴慶蘭坪福貢瀘水梁河隴瑞芒施甸昌保騰衝龍滄雲鳳耿馬瀾孟連西盟勐臘海紅建石屏綠春河口屏邊蒙個舊彌勒丘北廣硯文山麻栗坡關';
const surnames =
  '楊翟戴趙錢孫李周吳鄭王馮陳褚衛蔣沈韓朱秦尤許何呂施張孔曹嚴華金魏陶姜謝鄒喻柏水竇章雲蘇潘葛范彭郎魯韋昌馬苗鳳花方俞任袁柳';
const given =
  '瓊瑛玉龍志強國華建軍曉明麗芳偉英秀文海燕春梅德勇永平光輝雪峰學慧敏思遠子涵世昌維漢清泉林森錦程';
const bodies = [
  'county-committee',
  'county-secretary',
  'discipline',
  'organisation',
  'line-departments',
];
const sections: Record<string, string> = {
  meeting: '反饋會',
  inspection: '巡視概況',
  attendance: '出席',
};
const openings = ['', '', '', '落實', '推進', '對', '抓', '履行', '在', '解決'];
const areas =
  '脫貧攻堅、產業扶貧、駐村幫扶、基層組織建設、廉政風險防範、勞動力轉移就業、易地搬遷後續扶持、農村飲水安全、義務教育控輟保學、基本醫療保障、危房改造、生態環境保護、河湖管理、耕地保護、糧食購銷、國有企業改革、招商引資、營商環境、政府債務管理、工程招標投標、惠民資金監管、村級集體經濟、幹部選拔任用、人才隊伍、意識形態責任制、黨員教育管理、掃黑除惡、信訪積案化解、安全生產、防災減災、食品藥品監管、醫保基金監管、養老服務、殘疾人保障、民族團結進步、邊境管控、文物保護、旅遊開發、礦產資源管理、土地出讓、城鄉規劃、公共資源交易、財政預算執行、專項資金使用、審計整改、巡察工作、紀檢監督、執法司法、涉農補貼、鄉村振興、人居環境整治、廁所改造、垃圾污水處理、公路養護、電網改造、數字政務、行政審批、科技創新、職業教育、公立醫院改革'.split(
    '、',
  );
const lacks =
  '不到位、不夠扎實、質量不高、存在薄弱環節、存在缺失問題、未完全破解、整改不及時、缺少擔當、有差距、流於形式、責任不清、進展緩慢、把關不嚴、監管缺位、底數不清、重建輕管、程序不規範、效果不明顯、推諉扯皮、成果不鞏固、標準不高、聯繫群眾不緊、風險較大、壓力傳導不夠、機制不健全'.split(
    '、',
  );
const verbs =
  '切實加強、認真落實、統籌推進、全面規範、着力破解、持續深化、嚴格執行、系統解決、建立健全、層層壓實、聚焦、堅持抓好、主動認領、鞏固提升'.split(
    '、',
  );
const aims =
  '增強責任擔當、提高政治站位、以釘釘子精神抓到底、做到舉一反三、堅決防止形式主義、形成長效機制、一項一項銷號、讓群眾看得見摸得着、標本兼治'.split(
    '、',
  );
const results = '取得實效、不走過場、按期完成、落地見效、不出問題、常抓不懈'.split('、');

function places2(county: string): string[] {
  return [
    `${county}委`,
    `${county}政府`,
    `${county}紀委監委`,
    `${county}有關鄉鎮`,
    '個別部門',
    '少數幹部',
  ];
}
