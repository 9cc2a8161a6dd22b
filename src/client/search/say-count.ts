import type { Script } from '../../edition/script.ts';
import type { Answer } from '../../search/search.ts';
import { routes, toPath, toRooted } from '../../site/routes.ts';
import type { Corpus } from './corpus.ts';
import { make } from './make.ts';

/**
 * Says in `status` how much was found; when it is nothing, where every point stands.
 *
 * @param near whether what is nearest has been looked for too
 * @param filtered whether a filter is on
 */
export function sayCount(
  status: HTMLElement,
  { manifest: { words }, engine }: Corpus,
  { tier, count }: Answer,
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
  status.hidden = tier === 'idle';
  status.textContent = (words[key] ?? '').replace('{count}', String(count));
  if (tier !== 'nothing' || !near) return;
  const address = toRooted(toPath(routes.points, document.documentElement.lang as Script));
  status.append(' ', make('a', { href: address }, words['points'] ?? ''));
}
