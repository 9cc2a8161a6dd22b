import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getBoth } from '../../script/both.ts';
import { readRegisters } from '../../registers/read-registers.ts';
import { collectAmbiguities } from './collect-ambiguities.ts';

const { registers } = readRegisters(process.cwd());
const read = (name: string): string[] =>
  (JSON.parse(readFileSync(`tests/data/proof/${name}.json`, 'utf8')) as { lines: string[] }).lines;

/** Takes `頭[發|髮]` apart into the text as it stands and the right form of each marked place. */
function toCase(line: string) {
  const marks = /\[(.)\|(.)\]/gu;
  const right = new Map<number, string>();
  let text = '';
  let from = 0;
  for (const match of line.matchAll(marks)) {
    text += line.slice(from, match.index);
    right.set([...text].length, match[2] as string);
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), right };
}

describe('proofreading zh-Hant', () => {
  it('finds at least 95 in 100 wrong forms, and offers the right one', () => {
    const missed = read('errors').flatMap((line) => {
      const { text, right } = toCase(line);
      const ambiguities = collectAmbiguities(text, 'zh-Hant', registers);
      return [...right]
        .filter(
          ([at, form]) =>
            !ambiguities.some(
              (ambiguity) => ambiguity.at === at && ambiguity.instead.includes(form),
            ),
        )
        .map(() => line);
    });
    const count = read('errors').reduce((sum, line) => sum + toCase(line).right.size, 0);
    expect(count).toBeGreaterThan(300);
    expect(missed.length / count, missed.join(' ')).toBeLessThanOrEqual(0.05);
  });

  it('raises at most 2 false alarms in 10,000 characters of clean text', () => {
    const lines = read('clean');
    const length = lines.join('').length;
    const alarms = lines.flatMap((line) => collectAmbiguities(line, 'zh-Hant', registers));
    expect(length).toBeGreaterThan(10_000);
    const shown = alarms.map(({ form, instead, why }) => `${form}→${instead.join('')} ${why}`);
    expect((alarms.length / length) * 10_000, shown.join('; ')).toBeLessThanOrEqual(2);
  });
});

describe('conversion from zh-Hans', () => {
  const both = getBoth('zh-Hans', registers.overrides);

  it('gets every character with several forms right, or asks', () => {
    const wrong = read('simplified').flatMap((line) => {
      const { text, right } = toCase(line);
      const hant = [...both(text)['zh-Hant']];
      const ambiguities = collectAmbiguities(text, 'zh-Hans', registers);
      return [...right]
        .filter(
          ([at, form]) =>
            hant[at] !== form && !ambiguities.some((ambiguity) => ambiguity.at === at),
        )
        .map(([at]) => `${line} → ${hant[at]}`);
    });
    expect(wrong).toEqual([]);
  });
});

it('a space between two characters is for a person to look at', () => {
  const found = collectAmbiguities('审计局局长 郑某\n请研　究处理。', 'zh-Hans', registers);
  expect(found.map(({ at, form, why }) => [at, form, why])).toEqual([
    [5, ' ', 'space'],
    [11, '　', 'space'],
  ]);
});

it.each([
  '对有关部门进行重点了解，据了解已经整改。',
  '制定整改方案，建立工作台账，完善工作台帐。',
  '注重建章立制，形成制度，覆盖各个中小学。',
  '找准问题，指明了方向，奋进新征程，开展伟大斗争，并为群众办实事。',
  '会议传达了胡梅同志的讲话，其余同志列席。',
])('in zh-Hans, what every notice says asks nothing: %s', (text) => {
  expect(collectAmbiguities(text, 'zh-Hans', registers)).toEqual([]);
});

it.each(['巡察中了解到，情況屬實。', '巡察中瞭解到，情況屬實。', '公佈結果，採取措施，備註欄公布'])(
  'in zh-Hant, each form of a word may stand: %s',
  (text) => {
    expect(collectAmbiguities(text, 'zh-Hant', registers)).toEqual([]);
  },
);

describe('odd marks', () => {
  it.each([
    ['zh-Hant', '會上,他說:“好”。', ',:“”'],
    ['zh-Hans', '会上，他说：「好」。', '「」'],
    ['zh-Hant', '共3,000戶，10:30開會', ''],
    ['zh-Hant', '２０２０年', '２０２０'],
    ['zh-Hans', '他说"好"就走', '""'],
    ['zh-Hans', '完成98.5%,3家未完成,共1,200户', ',,'],
    ['zh-Hans', '电话:(0760)2322(时间8:30-12:00),邮编(528400)。', ':()(),()'],
    ['zh-Hans', '会议要求,,要改。', ',,'],
    ['zh-Hans', '会议要求，、要改，。', '，，'],
    ['zh-Hans', '2021 年 8 月,共 3 项', '   ,  '],
    ['zh-Hans', 'GB 18030、PM 2.5, etc. 及 UTF-8', ''],
  ] as const)('in %s, “%s” has the odd marks “%s”', (script, text, marks) => {
    const found = collectAmbiguities(text, script, registers).filter(({ why }) => why === 'mark');
    expect(found.map(({ form }) => form).join('')).toBe(marks);
  });
});
