import { describe, expect, test } from 'vitest';
import { passes, type Manifest, type Unit, type UnitsFile } from '../unit.ts';
import { foldText, readFold } from './fold.ts';
import { rank } from './order.ts';
import type { Index } from './pagefind.ts';
import { search, type Choice } from './search.ts';

const fold = readFold('业業 产產 贫貧');
const toUnit = (id: string, kind: Unit['kind'], text: string, bodies: string[] = []): Unit => ({
  id,
  kind,
  name: id,
  bodies,
  text,
});
const toNotice = (id: string, title: string, year: string, units: Unit[]): UnitsFile => {
  return { id, title, date: `${year}-01-01`, place: '', placeName: '', genre: 'feedback', units };
};
const notices = [
  toNotice('new', '新', '2021', [
    toUnit('top', 'passage', '3月，巡視組談產業扶貧，談駐村。'),
    toUnit('f1', 'finding', '產業扶貧難題未破解', ['county']),
    toUnit('f2', 'finding', '駐村幫扶不到位', ['office']),
  ]),
  toNotice('old', '舊', '2019', [toUnit('f1', 'finding', '產業單一，扶貧走樣', ['county'])]),
];
const manifest: Pick<Manifest, 'filters' | 'also' | 'synonyms'> = {
  filters: [
    {
      name: 'kind',
      options: [
        ['finding', '發現問題'],
        ['passage', '其他'],
      ],
    },
    {
      name: 'body',
      options: [
        ['county', '縣委'],
        ['office', '扶貧辦'],
      ],
    },
    {
      name: 'year',
      options: [
        ['2021', '2021'],
        ['2019', '2019'],
      ],
    },
  ],
  also: {},
  synonyms: [['隊員談', '駐村幫扶', '巡視組談']],
};

/** What Pagefind answers, by reading through the notices. */
function readThrough(): Index {
  const entries = notices.flatMap((notice) =>
    notice.units.map((unit) => ({ record: `${notice.id} ${unit.id}`, notice, unit })),
  );
  const find = (wanted: (entry: (typeof entries)[0]) => boolean): Set<string> =>
    new Set(entries.filter(wanted).map(({ record }) => record));
  const orders = {
    text: entries.map(({ record }) => record),
    rank: notices.flatMap(({ id, units }) => rank(units).map((unit) => `${id} ${unit.id}`)),
  };
  return {
    every: (order = 'rank') => orders[order],
    find: async (phrase) => find(({ unit }) => foldText(unit.text, fold).text.includes(phrase)),
    filter: async (chosen) => find(({ unit, notice }) => passes(unit, notice, chosen)),
    open: async (record) => entries.find((one) => one.record === record) as (typeof entries)[0],
  };
}

async function ask(typed: string, choice: Partial<Choice> = {}) {
  const corpus = { index: readThrough(), manifest, fold };
  const answer = await search(corpus, typed, { chosen: {}, order: 'rank', near: true, ...choice });
  const found = await answer.next(100);
  return { ...answer, found, ids: found.map(({ notice, unit }) => `${notice.id} ${unit.id}`) };
}

describe('an answer', () => {
  test('holds what stands word for word, findings first, in either script', async () => {
    for (const typed of ['產業扶貧', '产业扶贫']) {
      const { tier, ids, count } = await ask(typed);
      expect([tier, count, ids]).toEqual(['exact', 2, ['new f1', 'new top']]);
    }
  });

  test('marks what was asked, and nothing across the end of a clause', async () => {
    const { found } = await ask('扶貧');
    expect(found.map(({ marks }) => marks)).toEqual([[[2, 4]], [[9, 11]], [[5, 7]]]);
  });

  test('is in the order of the text when asked to be', async () => {
    expect((await ask('產業', { order: 'text' })).ids).toEqual(['new top', 'new f1', 'old f1']);
  });

  test('is narrowed by each part, and by filters, which count what they would leave', async () => {
    expect((await ask('產業 駐村')).ids).toEqual(['new top']);
    const { ids, counts } = await ask('產業', { chosen: { kind: ['finding'] } });
    expect(ids).toEqual(['new f1', 'old f1']);
    expect(Object.fromEntries(counts)).toEqual({
      'kind:finding': 2,
      'kind:passage': 1,
      'body:county': 2,
      'body:office': 0,
      'year:2021': 1,
      'year:2019': 1,
    });
  });

  test('to a filter alone is all that passes it', async () => {
    const { tier, ids } = await ask('', { chosen: { body: ['office'] } });
    expect([tier, ids]).toEqual(['all', ['new f2']]);
  });

  test('says that it is near when nothing stands word for word, the nearest first', async () => {
    const { tier, ids } = await ask('駐村幫扶怎麼樣');
    expect([tier, ids[0]]).toEqual(['near', 'new f2']);
  });

  test('is near where characters stand apart, and has a date first for who asks when', async () => {
    expect((await ask('產貧難破')).ids[0]).toBe('new f1');
    expect((await ask('巡視組幾月幾號談的駐村')).ids[0]).toBe('new top');
  });

  test('is widened by the register where nothing is found, and says by which words', async () => {
    const { tier, count, widened, found, after } = await ask('隊員談產業');
    expect({ tier, count, widened }).toEqual({
      tier: 'exact',
      count: 1,
      widened: manifest.synonyms,
    });
    expect(found.map(({ unit, near }) => [unit.id, near ?? false]).slice(0, 2)).toEqual([
      ['top', false],
      ['f2', true],
    ]);
    expect(found).toHaveLength(count + after);
    expect((await ask('談產業')).widened).toEqual([]);
  });

  test('that is near is counted and narrowed by the filters, too', async () => {
    const { counts, ids } = await ask('駐村幫扶怎麼樣', { chosen: { kind: ['finding'] } });
    expect(ids).toEqual(['new f2']);
    expect(Object.fromEntries(counts)).toMatchObject({ 'kind:finding': 1, 'body:office': 1 });
  });

  test('does not ask which marks stand within a phrase, where it stands with others', async () => {
    const { tier, ids } = await ask('駐村，幫扶');
    expect([tier, ids]).toEqual(['exact', ['new f2']]);
  });

  test('is narrowed by the body it speaks of', async () => {
    const { tier, ids } = await ask('扶貧辦 幫扶');
    expect([tier, ids]).toEqual(['exact', ['new f2']]);
    expect((await ask('扶貧辦 縣委')).tier).not.toBe('exact');
  });

  test('to nothing is idle, and to punctuation alone nothing', async () => {
    expect((await ask(' ')).tier).toBe('idle');
    expect((await ask('。，')).tier).toBe('nothing');
  });

  test('claims nothing for words that share nothing with the notices', async () => {
    expect((await ask('量子計算')).tier).toBe('nothing');
  });

  test('never claims as exact a phrase too long to be one', async () => {
    expect((await ask('產業扶貧'.repeat(200))).tier).not.toBe('exact');
  });
});
