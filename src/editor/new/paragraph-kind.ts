/** A kind of paragraph: its id, its title in zh-Hant, and the component that its points are. */
export type Found = readonly [
  id: string,
  title: string,
  pattern?: RegExp | undefined,
  tag?: string,
];

const inspected = '(?:巡[视視察]|督查|督察|检查|檢查|审计|審計|调查|調查|考核)';

/** 要求 as what someone says, not as what something is done by: 會議要求，… but 按照有關要求，…. */
const asked =
  /(?:强调|強調)[，,：:]|要求[：:]|要求[，,。]?一[是要]|(?<!(?:按照?|根[据據]|依照|[对對]照|落[实實]|[围圍][绕繞])[^，。；]{0,40}|提出[^，。；]{0,12}|的|有[关關]|相[关關]|明[确確]|各[项項]|工作|部署|文)要求[，,]/u;

/** What a paragraph seems to be about: the first rule that fits, in either script. */
const kinds: readonly Found[] = [
  ['next', '下一步', /^(?:[一二三四五六七八九十]+、)?下一步[，,]/u],
  [
    'findings',
    '發現問題',
    new RegExp(
      '(?:发现|發現|反映|存在).{0,24}(?:问题|問題).{0,12}(?:主要是|如下|：)|反[馈饋](?:意[见見])?指出|(?:发现|發現|存在)了?(?:一些|以下|突出)(?:的)?(?:问题|問題)' +
        `|(?:${inspected}|回[头頭]看)[”」]?[组組中也还還]{0,2}[发發][现現][，,：:]` +
        '|[，,]但[^。]{0,20}[发發][现現].{0,80}(?:[问問][题題]|不足|差距|短板)' +
        '|主要(?:表[现現]|存在|[问問][题題])(?:在|[为為]|是|有)?[：:]',
      'u',
    ),
    'Finding',
  ],
  [
    'requirements',
    '整改意見',
    /(?:提出|以下).{0,8}(?:整改)?(?:意[见見]|建[议議])+[：:]|提出(?:了)?(?:以下|[一二三四五六七八九十\d]+[点點条條项項]).{0,6}(?:意[见見]|建[议議])|(?:意[见見]|建[议議])(?:如下|[，,。]?一[是要])/u,
    'Requirement',
  ],
  [
    'commitments',
    '表態',
    /表示(?:[，,：:]|.{0,6}(?:接受|[赞贊]同|[拥擁][护護]|[认認][领領]))|表[态態](?:[发發]言)?(?:[时時中])?(?:[说說]|指出)?(?:[：:]|[，,。]一[是要])/u,
    'Commitment',
  ],
  ['progress', '整改進展', /整改(?:进展|進展|情况|情況|落实|落實).{0,6}(?:如下|：)/u],
  ['instructions', '要求', asked, 'Instruction'],
  [
    'attendance',
    '出席',
    /出席.{0,12}(?:会议|會議|主会场|主會場)|(?:参加|參加|列席)(?:会议|會議|了反馈会|了反饋會)/u,
  ],
  [
    'meeting',
    '會議',
    /(?:会|會)上|反[馈饋](?:会|會)|(?:召[开開]|主持)[^。]{0,40}(?:会议|會議|[会會])/u,
  ],
  [
    'inspection',
    '概況',
    new RegExp(
      `${inspected}.{0,10}(?:工作|情况|情況|概况|概況|过程|過程|期间|期間)|(?:[开開]展|[进進]行)了?[^，。]{0,30}${inspected}|${inspected}组?組?[向对對][^，。]{2,40}(?:[进進]行|[开開]展|反[馈饋])`,
      'u',
    ),
  ],
];

/** What a paragraph that is no title seems to be about. */
export function getKind(text: string): Found {
  return kinds.find(([, , pattern]) => pattern?.test(text)) ?? ['part', '段落'];
}
