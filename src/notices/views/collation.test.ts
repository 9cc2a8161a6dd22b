import { expect, test } from 'vitest';
import { readNotices } from '../read-notices.ts';
import { collate } from './collation.ts';

const [notice] = readNotices('.').filter(({ id }) => id === 'zhenxiong-2020');

test('the runs make up the source and the notice, and only the changed ones differ', () => {
  const paragraphs = collate(notice!);
  const toText = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
  expect(paragraphs.map(({ received }) => toText(received))).toEqual(notice!.source.paragraphs);
  expect(paragraphs.map(({ printed }) => toText(printed))).toEqual(
    notice!.blocks.map((block) => block['zh-Hant']),
  );
  for (const { received, printed } of paragraphs) {
    const still = (runs: typeof received) =>
      runs.map(({ text, changed }) => (changed ? '■' : text));
    expect(still(received)).toEqual(still(printed));
  }
});
