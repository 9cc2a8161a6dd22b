import { expect, test } from 'vitest';
import { preferredScript } from './offer.ts';

test.each([
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'zh-CN'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-MY'], 'zh-Hans'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['en-GB', 'zh-TW'], 'zh-Hant'],
  [['en-US'], null],
  [[], null],
])('a browser that asks for %j prefers %s', (languages, script) => {
  expect(preferredScript(languages)).toBe(script);
});
