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
  { manifest: { words }, engine, script }: Corpus,
  { tier, count, after = 0 }: Pick<Answer, 'tier' | 'count'> & Partial<Answer>,
  near: boolean,
  filtered: boolean,
): void {
  const key = {
    idle: '',
    all: 'count.all',
    exact: engine.coarse ? 'count.notices' : 'count',
    near: 'count.near',
    nothing: !near ? 'working' : filtered ? 'count.filtered' : 'count.nothing',
  }[tier];
  const also = after > 0 ? fill(words['count.after'], { count: after }) : '';
  const said = fill(words[key], { count }) + also;
  status.lang = script;
  status.hidden = tier === 'idle';
  status.replaceChildren(...(tier === 'nothing' && near ? toPointsSentence(said) : [said]));
}
