import { describe, expect, test } from 'vitest';
import { foldText, readFold } from './fold.ts';
import { collectPairs, makeFold } from '../index/make-fold.ts';

const fold = readFold('业業 产產 两兩');

describe('folding', () => {
  test.each([
    ['both scripts become one', '產業', '产业'],
    ['full width becomes half, and capitals small', '２０２０ＡＢ', '2020ab'],
    ['quotation marks, 、 and spaces fall out', '「兩不愁、三 保障」', '两不愁三保障'],
    ['the end of a clause stays, once', '甲，。；乙', '甲|乙'],
    ['half-width ends are ends too', '甲,乙:丙', '甲|乙|丙'],
    ['what begins with an end begins with its words', '，甲', '甲'],
    ['controls, joiners and lone surrogates fall out', '甲\u0000\u200d\ud800乙', '甲乙'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text, fold).text).toBe(folded);
  });

  test('each unit of the folded text knows the character it comes from', () => {
    expect(foldText('「兩」𠀀業', fold)).toEqual({ text: '两𠀀业', at: [1, 3, 3, 4] });
  });
});

describe('the groups', () => {
  test('forms that lead to each other are one group, led by the one that the corpus has', () => {
    const groups = makeFold(
      [
        ['乾', '干'],
        ['幹', '干'],
        ['爲', '為'],
      ],
      new Set('干部'),
    );
    expect(groups).toBe('干乾幹');
  });

  test('two editions differ in the pairs where their characters differ', () => {
    expect(collectPairs('產業扶貧', '产业扶贫')).toEqual([
      ['產', '产'],
      ['業', '业'],
      ['貧', '贫'],
    ]);
  });
});
