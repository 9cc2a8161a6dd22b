import { describe, expect, test } from 'vitest';
import { foldText, readFold } from './fold.ts';
import type { Engine } from './engine.ts';
import { toQuery } from './query.ts';
import { toScan } from './scan.ts';
import { search, type Choice } from './search.ts';
import type { Option, Unit, UnitsFile } from './unit.ts';

const fold = readFold('业業 产產 贫貧');
const toUnit = (id: string, kind: Unit['kind'], text: string, bodies: string[] = []): Unit => ({
  id,
  kind,
  name: id,
  bodies,
  text,
});
const notices: UnitsFile[] = [
  {
    id: 'new',
    title: '新',
    date: '2021-01-01',
    units: [
      toUnit('top', 'passage', '3月，巡視組談產業扶貧，談駐村。'),
      toUnit('f1', 'finding', '產業扶貧難題未破解', ['county']),
      toUnit('f2', 'finding', '駐村幫扶不到位', ['office']),
    ],
  },
  {
    id: 'old',
    title: '舊',
    date: '2019-01-01',
    units: [toUnit('f1', 'finding', '產業單一，扶貧走樣', ['county'])],
  },
];
const options: Option[] = [
  ['kind:finding', '發現問題'],
  ['kind:passage', '其他'],
  ['body:county', '縣委'],
  ['body:office', '扶貧辦'],
];
const plain: Choice = { kinds: [], bodies: [], order: 'rank', near: true };

/** The same corpus as an engine that knows notices only. */
const coarse: Engine = {
  coarse: true,
  atHand: false,
  find: async (phrase) =>
    notices
      .filter(({ units }) => units.some(({ text }) => foldText(text, fold).text.includes(phrase)))
      .map(({ id }) => id),
  having: async () => new Set(notices.map(({ id }) => id)),
  every: async () => notices.map(({ id }) => id),
  open: async (record) => {
    const notice = notices.find(({ id }) => id === record) as UnitsFile;
    return { notice, units: notice.units };
  },
  damaged: () => false,
};

async function ask(typed: string, choice: Partial<Choice> = {}, engine = toScan(notices, fold)) {
  const answer = await search(engine, toQuery(typed, fold), { ...plain, ...choice }, options, fold);
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
    const { ids, counts } = await ask('產業', { kinds: ['finding'] });
    expect(ids).toEqual(['new f1', 'old f1']);
    expect(Object.fromEntries(counts)).toEqual({
      'kind:finding': 2,
      'kind:passage': 1,
      'body:county': 2,
      'body:office': 0,
    });
  });

  test('to a filter alone is all that passes it', async () => {
    const { tier, ids } = await ask('', { bodies: ['office'] });
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

  test('is widened by what the register teaches only when told so', async () => {
    expect((await ask('隊員幫忙')).tier).toBe('nothing');
    const query = toQuery('隊員幫忙', fold, [['隊員', '駐村幫扶']]);
    const answer = await search(toScan(notices, fold), query, plain, options, fold);
    expect((await answer.next(1))[0]?.unit.id).toBe('f2');
  });

  test('shows what is near after what the register taught, and says so of each', async () => {
    const query = toQuery('隊員談產業', fold, [['隊員談', '駐村幫扶', '巡視組談']]);
    const answer = await search(toScan(notices, fold), query, plain, options, fold);
    const found = await answer.next(100);
    expect(answer).toMatchObject({ tier: 'exact', count: 1 });
    expect(found.map(({ unit, near }) => [unit.id, near ?? false]).slice(0, 2)).toEqual([
      ['top', false],
      ['f2', true],
    ]);
    expect(found).toHaveLength(answer.count + answer.after);
    expect(answer.left()).toBe(false);
  });

  test('that is near is counted and narrowed by the filters, too', async () => {
    const { counts, ids } = await ask('駐村幫扶怎麼樣', { kinds: ['finding'] });
    expect(ids).toEqual(['new f2']);
    expect(Object.fromEntries(counts)).toMatchObject({ 'kind:finding': 1, 'body:office': 1 });
  });

  test('does not ask which marks stand within a phrase, where it stands with others', async () => {
    const { tier, ids } = await ask('駐村，幫扶');
    expect([tier, ids]).toEqual(['exact', ['new f2']]);
  });

  test('is narrowed by the body it speaks of, in every layout', async () => {
    for (const engine of [toScan(notices, fold), coarse]) {
      const { tier, ids } = await ask('扶貧辦 幫扶', {}, engine);
      expect([tier, ids]).toEqual(['exact', ['new f2']]);
      expect((await ask('扶貧辦 縣委', {}, engine)).tier).not.toBe('exact');
    }
  });

  test('claims nothing for words that share nothing with the notices', async () => {
    expect((await ask('量子計算')).tier).toBe('nothing');
  });

  test('never claims as exact a phrase too long to be one', async () => {
    expect((await ask('產業扶貧'.repeat(200))).tier).not.toBe('exact');
  });

  test('of an engine that knows notices only is found in them, unit by unit', async () => {
    const { tier, ids, count } = await ask('扶貧', { kinds: ['finding'] }, coarse);
    expect([tier, count, ids]).toEqual(['exact', 2, ['new f1', 'old f1']]);
    const apart = await ask('單一 走樣', {}, { ...coarse, open: async () => apartFrom(notices) });
    expect(apart.tier).not.toBe('exact');
  });
});

/** A notice whose words stand in different units. */
function apartFrom([, old]: readonly UnitsFile[]) {
  const units = [toUnit('f1', 'finding', '產業單一'), toUnit('f2', 'finding', '扶貧走樣')];
  return { notice: { ...(old as UnitsFile), units }, units };
}
