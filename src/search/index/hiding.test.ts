import { expect, test } from 'vitest';
import { collectHiding } from './hiding.ts';

test('a word that notices have hides an everyday word that begins with its end', () => {
  const texts = ['駐村幫扶不到位', '把駐村轉為助村|走村入戶|走村串寨'];
  expect(collectHiding(['村幹部'], texts)).toEqual(['駐村幹部', '走村幹部']);
});

test('two characters of different words hide nothing', () => {
  expect(collectHiding(['時間表'], ['整改時限', '整改責任', '整改時機'])).toEqual([]);
});
