import { expect, test } from 'vitest';
import { judgeStructuredData } from './schema-org.ts';

const report = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  name: '巡視反饋',
  contentLocation: { '@type': 'Place', name: '某縣' },
  isPartOf: { '@type': 'WebSite', name: '通報讀本' },
  hasPart: [{ '@type': 'CreativeWork', '@id': '#f1', name: '發現問題1' }],
};

const wrong = {
  'a property that no Report has': { ...report, issuingOrgan: '某委' },
  'a property of another type': { ...report, legislationType: '通報' },
  'a type that there is none of': { ...report, '@type': 'Notice' },
  'a thing of the wrong type': { ...report, contentLocation: { '@type': 'Person', name: '某' } },
  'a number for a text': { ...report, name: 7 },
  'a wrong property of a part': {
    ...report,
    hasPart: [{ '@type': 'CreativeWork', title: '發現問題1' }],
  },
  'another vocabulary': { ...report, '@context': 'https://example.org' },
};

const judged = judgeStructuredData([report, ...Object.values(wrong)]);

test('what schema.org has is accepted', () => {
  expect(judged[0]).toEqual([]);
});

test.each(Object.keys(wrong))('%s is refused', (name) => {
  expect(judged[Object.keys(wrong).indexOf(name) + 1]).not.toEqual([]);
});
