import { describe, expect, test } from 'vitest';
import { makeNotices, toRandom } from '../../../tests/bench/make-notices.ts';
import { foldText, readFold } from './fold.ts';
import { toIndexed, type Files } from './indexed.ts';
import { findNear } from '../ranking/near.ts';
import { decodePostings, encodePostings } from './postings.ts';
import { toQuery } from './query.ts';
import { toScan } from './scan.ts';
import { toRecords, toTable } from '../index/table.ts';
import { toShards } from '../index/to-shards.ts';

const notices = makeNotices(60);
const fold = readFold('贫貧');
const scan = toScan(notices, fold);

function index(spoil: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const records = toRecords(notices, fold);
  const table = toTable(notices, records);
  const shards = [...toShards(records, table.shards)].map(spoil);
  const files: Files = {
    shard: async (number) => decodePostings(shards[number] as Uint8Array),
    notice: async (id) => {
      const notice = notices.find((one) => one.id === id);
      if (!notice || id === 'n7') throw new Error('not there');
      return notice;
    },
  };
  return toIndexed(table, files);
}

/** Stretches of one to seven characters of the folded corpus, across the ends of clauses too. */
function pickPhrases(count: number): string[] {
  const random = toRandom(5);
  return Array.from({ length: count }, () => {
    const { units } = notices[random(notices.length)] as (typeof notices)[number];
    const { text } = foldText(units[random(units.length)]?.text ?? '', fold);
    const at = random(text.length - 1);
    return text.slice(at, at + 1 + random(7)).replace(/^\|+|\|+$/g, '');
  }).filter(Boolean);
}

/** The notices of the units that reading through finds. */
async function getNotices(records: readonly string[]): Promise<string[]> {
  const opened = await Promise.all(records.map((record) => scan.open(record)));
  return [...new Set(opened.map(({ notice }) => notice.id))];
}

describe('an index', () => {
  test('reads the files of few notices for what is nearest', async () => {
    const opened = new Set<string>();
    const engine = index();
    const watched = {
      ...engine,
      open: async (record: string) => {
        const found = await engine.open(record);
        opened.add(found.notice.id);
        return found;
      },
    };
    const query = toQuery('產業扶貧工作做得怎麼樣', fold);
    const near = await findNear(watched, query, [], fold);
    expect(near[0]?.unit.text).toContain('產業扶貧');
    expect(opened.size).toBeLessThanOrEqual(20);
  });

  test('finds the notices that reading through finds', async () => {
    const engine = index();
    for (const phrase of [...pickPhrases(500), '無此字', '龘']) {
      const found = await engine.find(phrase, 'rank');
      const ids = found.map((record) => notices[Number(record)]?.id);
      expect(ids, phrase).toEqual(await getNotices(await scan.find(phrase, 'text')));
    }
    const having = [...(await engine.having('kind:finding'))].map(Number);
    expect(having).toEqual(notices.map((_, at) => at));
  });

  test('opens a notice as it stands, and knows when one can’t be had', async () => {
    const engine = index();
    expect((await engine.open('0')).units).toEqual(notices[0]?.units);
    expect(engine.damaged()).toBe(false);
    expect((await engine.open('6')).units).toEqual([]);
    expect(engine.damaged()).toBe(true);
  });

  test('refuses a file of which one bit has changed', async () => {
    const spoil = (bytes: Uint8Array): Uint8Array =>
      bytes.with(bytes.length >> 1, 1 ^ (bytes[bytes.length >> 1] as number));
    await expect(index(spoil).find('巡視', 'rank')).rejects.toThrow('damaged');
  });
});

test('postings come back as they were written, whatever their size', () => {
  const places = [0, 1, 127, 128, 16_384, 2_097_152, 4_000_000_000];
  const file = encodePostings([
    { first: '龘', second: '𠮷', places },
    { first: '一', second: '', places: [] },
  ]);
  expect([...decodePostings(file).get('龘', '𠮷')]).toEqual(places);
  expect([...decodePostings(file).get('一', '')]).toEqual([]);
  expect([...decodePostings(file).get('二', '')]).toEqual([]);
});
