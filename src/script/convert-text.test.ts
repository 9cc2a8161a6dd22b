import { readFileSync } from 'node:fs';
import { readRegisters } from '../registers/read-registers.ts';
import { describe, expect, it } from 'vitest';
import { convertText } from './convert-text.ts';
import { getConverter } from './convert.ts';
import { areSpellings } from './model/variants.ts';

const { registers } = readRegisters(process.cwd());

/** tests/data/conversion.tsv: places of official text that conversion tables get wrong, the character in 【】. */
const cases = readFileSync('tests/data/conversion.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [corpus = '', fragment = '', simplified = '', , right = '', kind = ''] = line.split('\t');
    const [before = '', rest = ''] = fragment.replaceAll('/', '\n').split('【');
    const [, after = ''] = rest.split('】');
    const toHans = corpus.startsWith('hant') ? getConverter('zh-Hant', []) : (text: string) => text;
    const text = toHans(before) + simplified + toHans(after);
    return { kind, fragment, text, right, at: [...before].length };
  })
  .filter(({ fragment }) => fragment.includes('【'));

const kinds = Map.groupBy(cases, ({ kind }) => kind);

describe('places where conversion tables are wrong come out right or are asked', () => {
  it.each([...kinds])('%s', (_kind, places) => {
    const wrong = places.filter(({ text, right, at }) => {
      const { other, unresolved } = convertText(text, 'zh-Hans', registers);
      const form = [...other][at] as string;
      const isRight = form === right || areSpellings(form, right);
      return !isRight && !unresolved.some((one) => one.at === at);
    });
    expect(wrong.map(({ fragment, right }) => `${fragment} ${right}`)).toEqual([]);
  });
});

describe('convertText', () => {
  const hans = (text: string) => convertText(text, 'zh-Hant', registers);

  it('converts variants that conversion tables leave in zh-Hans', () => {
    expect(hans('大砲、姪女、敍述、暱稱、搥打、倣傚、甚麼').other).toBe(
      '大炮、侄女、叙述、昵称、捶打、仿效、什么',
    );
  });

  it('finds a character that an earlier conversion left in a zh-Hant text', () => {
    expect(hans('領導干部要深入群眾，關于這個問題的整改情況').unresolved).toMatchObject([
      { at: 2, length: 1, forms: ['幹', '干'], proposed: '幹' },
      { at: 11, length: 1, forms: ['於', '于'], proposed: '於' },
    ]);
  });

  it('does not ask about accepted variants of a zh-Hant text', () => {
    expect(hans('公佈計劃，佔用臺灣的溼地，裏面有汙染').unresolved).toEqual([]);
  });

  it('writes one form a word whatever the spelling', () => {
    const { other, unresolved } = convertText('公布计划、雇主、污染、占用', 'zh-Hans', registers);
    expect({ other, unresolved }).toEqual({ other: '公布計畫、雇主、污染、占用', unresolved: [] });
  });

  it('keeps the number of code points, and counts places in them', () => {
    const text = '𠮷，此件经复核后编制';
    const { other, unresolved } = convertText(text, 'zh-Hans', registers);
    expect([...other]).toHaveLength([...text].length);
    for (const { at, forms, proposed, evidence } of unresolved) {
      expect([...other][at]).toBe(proposed);
      expect(forms).toContain(proposed);
      expect(evidence).toContain('模型');
    }
    expect(unresolved.map(({ at }) => [...text][at])).toContain('制');
  });
});
