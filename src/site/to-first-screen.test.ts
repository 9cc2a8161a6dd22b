import { expect, test } from 'vitest';
import { toFirstScreen } from './to-first-screen.ts';

const toSection = (id: string, block: number, blocks = 1) => {
  const title = { 'zh-Hant': id, 'zh-Hans': id };
  return { id, title, block, blocks };
};
const toBlock = (length: number) => ({ 'zh-Hant': '字'.repeat(length), 'zh-Hans': '' });

test.each([
  ['the section that fills it', [toSection('a', 0), toSection('b', 1), toSection('c', 2)], 'b'],
  ['a first section that fills it alone', [toSection('a', 0, 2), toSection('c', 2)], 'a'],
  ['the whole of a short notice', [toSection('a', 0)], 'main'],
  ['the whole of a notice without sections', [], 'main'],
])('the first screen ends with %s', (_, sections, id) => {
  const blocks = [toBlock(500), toBlock(300), toBlock(2000)];
  expect(toFirstScreen({ sections, blocks })).toBe(id);
});
