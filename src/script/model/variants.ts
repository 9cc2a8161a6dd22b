/**
 * Traditional characters with which official text of Taiwan writes one word in several ways. Which of them a
 * word is written with is no question of meaning, so nobody is asked: the register of house forms decides.
 */

/** Spellings of one word wherever they are written. */
const anywhere =
  '台臺 占佔 雇僱 污汙 鑑鑒 升昇陞 核覈 毀燬譭 鋪舖 濕溼 厘釐 凶兇 搜蒐 巨鉅 泄洩 捆綑 秘祕 杯盃 咨諮 跡蹟 熏燻 煉鍊 鏈鍊 嘆歎 岩巖 鏟剷 屍尸 嘗嚐 弦絃 閒閑 飢饑 暗闇 侷局 仿倣 夥伙 奸姦 證証 薦荐 沉沈 沾霑';

/** Spellings of one word in words that are attested both ways; elsewhere two words (布 cloth, 佈 to spread). */
const inSomeWords =
  '布佈 煙菸 徑逕 杆桿 周週 注註 念唸 回迴 游遊 托託 志誌 借藉 采採 梁樑 折摺 累纍 劃畫 扎紮 氾泛汎 吊弔 彩綵 讚贊 幸倖 雕彫 欲慾 檯台臺 佛彿 仿彷 栗慄';

/** Words whose spellings differ by characters that are two words elsewhere. */
const spelled = new Set(
  '复核 复查 了解 答复 函复 批复 尽快 尽量 尽可能 尽早 尽速 尽管 汇报 汇总 汇编 汇集 词汇 反复 动荡 动荡不安 激荡 荡漾 向往 复苏 家具 恶心 抵触 污蔑 诬蔑 手表 水表 电表 收获 病症 症状 细致 精辟 痊愈 治愈 治愈率 痴呆 弥漫 挨打 挨饿 席卷 刮起 俊杰 割席 糊口 蒙蔽 蒙骗 起哄 射雕 克制 制订 景致 兴致勃勃 烟雾弥漫'.split(
    ' ',
  ),
);

/** Words that are two in zh-Hant, and of which official text has both: 編制 (establishment), 編製 (to compile). */
const twofold = new Set(
  '编制 自制 编制者 人员编制 机构编制 回复 复审 拟制 创制 制法 经征 系属 为准 中签 历年 一出 区里 村里 湾里 内里 海里 市里 单位制 制表 特制 监制 改制 新制 压制 并行 并用 并设 并采 并提 并列 并存 并发 并处 并科 并付 并入 并予 并排 并称'.split(
    ' ',
  ),
);

/** Words that the training text has in one sense only, while notices have the other, too: 加注 (to refuel). */
const lopsided = new Set(['加注']);

/** Whether nobody can decide on a word without reading what is meant. */
export function isLopsided(word: string): boolean {
  return lopsided.has(word);
}

/** Whether a word (zh-Hans) is two words in zh-Hant, so that no dictionary can decide. */
export function isTwofold(word: string): boolean {
  return twofold.has(word);
}

const pairs = [anywhere, inSomeWords].map(
  (groups) =>
    new Set(
      groups
        .split(' ')
        .flatMap((group) => [...group].flatMap((one) => [...group].map((other) => one + other))),
    ),
) as [Set<string>, Set<string>];

/** Whether two Traditional forms are spellings of one word wherever they are written. */
export function areSpellings(one: string, other: string): boolean {
  return pairs[0].has(one + other);
}

/** Whether two Traditional forms are spellings of one word in `word` (zh-Hans), provided it is attested with both. */
export function canSpell(word: string, one: string, other: string): boolean {
  if (twofold.has(word) || lopsided.has(word)) return false;
  return (
    areSpellings(one, other) || (word.length > 1 && pairs[1].has(one + other)) || spelled.has(word)
  );
}
