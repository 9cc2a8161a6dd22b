import type { Judgement } from './judge.ts';
import { getWindow } from './load.ts';

/**
 * The evidence for a decision, as an editor reads it: how probable the model finds each form, what official
 * text wrote in the longest windows around the character, and what the dictionaries have.
 */
export function explain(text: string, judgement: Judgement): string {
  const { probabilities, opencc, cedict } = judgement;
  const said = [...probabilities]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([form, probability]) => `${form} ${(probability * 100).toFixed(0)}%`);
  return [
    `模型 ${said.join('、')}`,
    ...findWindows(text, judgement.at),
    ...(opencc ? [`OpenCC ${opencc.forms.join('、')}`] : []),
    ...(cedict ? [`CC-CEDICT ${cedict.forms.join('、')}`] : []),
  ].join('；');
}

/** Counts in official text of Taiwan of the windows of three, or else two, characters around `at`. */
function findWindows(text: string, at: number): string[] {
  for (const length of [3, 2]) {
    const found = Array.from({ length }, (_, before) => {
      const window = text.slice(at - before, at - before + length);
      const counts = at >= before ? getWindow(window, before) : undefined;
      return counts === undefined ? [] : [`「${window}」${counts}`];
    }).flat();
    if (found.length > 0) return found;
  }
  return [];
}
