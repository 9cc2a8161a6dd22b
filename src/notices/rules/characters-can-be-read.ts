import { collectStrays, describeStray } from '../../diagnostics/stray-characters.ts';
import { say } from '../../diagnostics/words.ts';
import { placeInBlock, quoteAround } from '../mdx/spans.ts';
import type { ParsedNotice, Rule } from './rule.ts';

/** No edition prints a character that a reader cannot see or has no font for. */
export const charactersCanBeRead: Rule<ParsedNotice> = {
  id: 'text/characters',
  description: say('每個字符都看得見、讀得出。', 'Every character can be seen and read.'),
  passing: '村民﨑未登記。',
  failing: '⼈民反映強烈。',
  check: ({ prose }) =>
    prose.blocks.flatMap(({ text }, index) =>
      collectStrays(text, 'document').map((stray) => {
        const { at, instead } = stray;
        const { zh, en } = describeStray(stray);
        const around = quoteAround(text, at);
        return {
          ...placeInBlock(prose, index, at),
          found: say(`${zh}，見 ${around}`, `${en}, in ${around}`),
          expected: instead ?? say('讀得出的字符', 'characters that can be read'),
          hint: instead
            ? say(
                `Unicode 說它就是「${instead}」：正文寫「${instead}」，並記入 corrections.yaml。`,
                `Unicode names “${instead}” for it: write that, and enter it in corrections.yaml.`,
              )
            : say(
                '照另一份文本補正，並記入 corrections.yaml。',
                'Find the right character in another copy of the document and enter it as a correction.',
              ),
        };
      }),
    ),
};
