import type { Synonym } from '../query/query.ts';
import type { Answer } from '../query/search.ts';
import type { Corpus } from './corpus.ts';
import { fill } from './make.ts';
import { toPointsSentence } from './own-words.ts';

/**
 * Says in `status` how much was found; when it is nothing, where every point stands.
 *
 * @param near whether what is nearest has been looked for too
 * @param filtered whether a filter is on
 */
export function sayCount(
  status: HTMLElement,
  { manifest: { words }, script }: Corpus,
  { tier, count, after, widened }: Answer,
  near: boolean,
  filtered: boolean,
): void {
  const key = {
    idle: '',
    all: 'count.all',
    exact: 'count',
    near: 'count.near',
    nothing: !near ? 'working' : filtered ? 'count.filtered' : 'count.nothing',
  }[tier];
  const also = after > 0 ? fill(words['count.after'], { count: after }) : '';
  const said = sayWidened(widened, words) + fill(words[key], { count }) + also;
  status.lang = script;
  status.hidden = tier === 'idle';
  status.replaceChildren(...(tier === 'nothing' && near ? toPointsSentence(said) : [said]));
}

/** By which other words the results are found. */
function sayWidened(synonyms: readonly Synonym[], words: Readonly<Record<string, string>>): string {
  const sentences = synonyms.map(([word = '', ...means]) => {
    const quoted = means.map((mean) => fill(words['quote'], { words: mean }));
    return fill(words['widened'], { word, means: quoted.join(words['and']) });
  });
  return sentences.join('');
}
