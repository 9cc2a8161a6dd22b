import { expect, test } from 'vitest';
import { readNotices } from '../read-notices.ts';
import { collate, groupChanges } from './collation.ts';

const [notice] = readNotices('.').filter(({ id }) => id === 'zhenxiong-2020');
if (!notice) throw new Error('The project has no notice.');

test('a collated paragraph holds the source and the notice, to the character', () => {
  for (const { block, pieces } of collate(notice)) {
    const read = (name: 'from' | 'to') =>
      pieces.map((piece) => (typeof piece === 'string' ? piece : piece[name])).join('');
    expect(read('from')).toBe(notice.source.paragraphs[block]);
    expect(read('to')).toBe(notice.blocks[block]?.['zh-Hant']);
  }
});

test('a paragraph that was not changed is not collated', () => {
  const changed = new Set(notice.changes.map(({ block }) => block));
  expect(collate(notice).map(({ block }) => block)).toEqual([...changed]);
  expect(collate({ ...notice, changes: [] })).toEqual([]);
});

test('changes are grouped by form and reason, and none is lost', () => {
  const groups = groupChanges(notice.changes);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(notice.changes.length);
  expect(groups.length).toBeLessThan(notice.changes.length);
});
