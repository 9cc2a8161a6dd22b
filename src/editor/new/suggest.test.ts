import { expect, it } from 'vitest';
import { suggestSections } from './suggest.ts';
import { countTitleLines } from './title.ts';

const getKinds = (...paragraphs: string[]) => suggestSections(paragraphs).map(({ id }) => id);

it.each([
  ['反馈指出，工作总体向好，但也发现了一些问题和不足，有的走样。', 'findings'],
  ['檢查發現的主要問題是：一是台賬不全；二是校舍漏雨。', 'findings'],
  ['按照省委的有关要求，督查组聚焦重点，着力发现问题。', 'part-2'],
  ['县委书记就抓好整改提出要求，县长主持会议并作表态发言。', 'meeting'],
  ['督查组提出三点要求：一是提高认识；二是公开透明。', 'instructions'],
  ['督查组提出了整改时限和要求。一是夯实责任。二是建立清单。', 'instructions'],
  [
    '3月3日，县委巡察组召开反馈会议，由副县长主持，镇党委书记作表态发言，村干部代表参加会议。',
    'attendance',
  ],
  ['随后，镇党委书记作表态发言，一是统一思想。二是立整立改。', 'commitments'],
  ['镇党委书记表示，诚恳接受、照单全收。', 'commitments'],
  ['被巡察党组织积极整改，但在巡察“回头看”中发现，还存在一些突出问题。', 'findings'],
  ['巡察发现，党支部不同程度存在作风不实等问题。主要表现在：一是学习不够。', 'findings'],
  ['书记专题会同意巡察组指出的问题和提出的意见建议。', 'part-2'],
  ['请你县抓紧调查处理，研究提出处理意见。', 'part-2'],
  ['督查组提出3条意见建议：一要提高站位；二要压实责任。', 'requirements'],
  ['根据县委统一部署，县委巡察组对水利局党组开展了常规巡察。', 'inspection'],
  ['下一步，督查组将紧盯整改。', 'next'],
  ['反馈要求，被巡察党组织要扛稳主体责任。', 'instructions'],
  ['督查组提出以下整改意见：一是提高认识；二是公开透明。', 'requirements'],
  ['縣委書記表示：一是照單全收；二是限期改完。', 'commitments'],
  ['县人大、县政协主要负责人列席会议。', 'attendance'],
  ['会上，巡察组反馈了情况。', 'meeting'],
])('%s is suggested as %s', (paragraph, id) => {
  expect(getKinds('一段。', paragraph).at(-1)).toBe(id);
});

it('each 有的…… is suggested as a finding, its mark outside', () => {
  const text = '反馈指出，存在一些问题，有的学习不够；有的责任不实，风险不小。其他情况另行通报。';
  expect(suggestSections([text])[0]?.paragraphs).toEqual([
    '反馈指出，存在一些问题，<Finding id="f1">有的学习不够</Finding>；' +
      '<Finding id="f2">有的责任不实，风险不小</Finding>。其他情况另行通报。',
  ]);
});

it('each item between semicolons after 主要是 is suggested as a finding, its mark outside', () => {
  const text =
    '督查发现一些问题。主要是：学习不够；责任不实，风险不小；巡察统一要求不落实。另行通报。';
  expect(suggestSections([text])[0]?.paragraphs).toEqual([
    '督查发现一些问题。主要是：<Finding id="f1">学习不够</Finding>；' +
      '<Finding id="f2">责任不实，风险不小</Finding>；<Finding id="f3">巡察统一要求不落实</Finding>。另行通报。',
  ]);
});

it('each 一要…… is suggested as a point of its paragraph', () => {
  const text = '副县长强调，一要按统一要求提高站位；二要压实责任。';
  expect(suggestSections([text])[0]?.paragraphs).toEqual([
    '副县长强调，<Instruction id="i1">一要按统一要求提高站位</Instruction>；' +
      '<Instruction id="i2">二要压实责任。</Instruction>',
  ]);
});

it('a number ends where the next begins, the last with its sentence', () => {
  const text = '主要是：一是台账不全；二是校舍漏雨。其他情况另行通报';
  expect(suggestSections(['一段。', `发现问题${text}`])[1]?.paragraphs).toEqual([
    '发现问题主要是：<Finding id="f1">一是台账不全</Finding>；' +
      '<Finding id="f2">二是校舍漏雨。</Finding>其他情况另行通报',
  ]);
});

const headed = [
  '关于农村人居环境整治督查情况的通报',
  '各乡镇人民政府：',
  '2021年6月8日至18日，县督查组进行了督查。现通报如下：',
  '一、基本情况',
  '各乡镇共清理垃圾3200余吨。',
  '二、存在的主要问题',
  '（一）认识有偏差。个别乡镇等、靠、要思想严重。',
  '（二）推进不平衡。一是改造滞后；二是清运不及时。',
  '此外还收到一些反映。',
  '三、下一步工作要求',
  '1.各乡镇要制定方案。',
  '四、有关建议',
  '（一）加强培训。',
  '县委农村工作领导小组办公室',
  '2021年6月25日',
];

it('a text with headings of its own has a section for each, under its words', () => {
  const sections = suggestSections(headed);
  expect(sections.map(({ id, title, paragraphs }) => [id, title ?? paragraphs[0]])).toEqual([
    ['heading', '# 关于农村人居环境整治督查情况的通报'],
    ['opening', '引言'],
    ['part-1', '## 一、基本情况'],
    ['findings', '## 二、存在的主要问题'],
    ['instructions', '## 三、下一步工作要求'],
    ['requirements', '## 四、有关建议'],
    ['signature', '落款'],
  ]);
});

it('each item under a heading is a point of the kind the heading names, or each 一是 in it', () => {
  const [, , , findings, instructions, requirements] = suggestSections(headed);
  expect(findings?.paragraphs).toEqual([
    '## 二、存在的主要问题',
    '（一）<Finding id="f1">认识有偏差。个别乡镇等、靠、要思想严重。</Finding>',
    '（二）推进不平衡。<Finding id="f2">一是改造滞后</Finding>；<Finding id="f3">二是清运不及时。</Finding>',
    '此外还收到一些反映。',
  ]);
  expect(instructions?.paragraphs[1]).toBe(
    '1\\.<Instruction id="i1">各乡镇要制定方案。</Instruction>',
  );
  expect(requirements?.paragraphs[1]).toBe('（一）<Requirement id="r1">加强培训。</Requirement>');
});

it('all paragraphs are there, once and in order, whatever the outline', () => {
  const bare = (paragraph: string): string => paragraph.replace(/^#+ |<[^>]+>|\\(?=\.)/g, '');
  for (let length = 1; length <= headed.length; length += 1) {
    const some = headed.slice(0, length);
    expect(suggestSections(some).flatMap(({ paragraphs }) => paragraphs.map(bare))).toEqual(some);
    expect(
      suggestSections(some.toReversed()).flatMap(({ paragraphs }) => paragraphs.map(bare)),
    ).toEqual(some.toReversed());
  }
});

it.each([
  [['关于督查情况的通报', '各乡镇：'], 1],
  [['中共青河县委', '关于巡察整改进展情况的通报', '根据统一部署，开展了巡察。'], 2],
  [['青河縣人民政府', '農村供水督查', '問題整改情況的函', '縣審計局：'], 3],
  [['青河县人民政府办公室', '各乡镇人民政府：'], 1],
  [['2031年5月6日，督查组反馈了情况。'], 0],
  [['一、基本情况', '各乡镇共清理垃圾。'], 0],
  [['根据统一部署，现通报如下：', '青河县情况'], 0],
])('of %j the first %i are the lines of the title', (paragraphs, lines) => {
  expect(countTitleLines(paragraphs)).toBe(lines);
  const [section] = suggestSections(paragraphs);
  expect(section?.paragraphs.filter((line) => line.startsWith('# '))).toHaveLength(lines);
});
