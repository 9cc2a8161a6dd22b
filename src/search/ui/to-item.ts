import { getNames } from '../unit.ts';
import type { Found } from '../query/search.ts';
import { routes, toPath, toRooted } from '../../site/routes.ts';
import type { Corpus } from './corpus.ts';
import { keepLanding } from './keep-landing.ts';
import { make } from './make.ts';
import { toMarked } from './to-marked.ts';

/**
 * Makes the item of a result: what it is, of whom, its words with what was found marked, and its
 * notice unless there is but one; all of it a link that lands on them.
 *
 * @param getAsked the query part of the address of these results
 */
export function toItem(
  { notice, unit, marks, near }: Found,
  { manifest, script }: Corpus,
  getAsked: () => string,
): HTMLLIElement {
  const route = routes.notice(notice.id);
  const hash = `#${unit.id}`;
  const names = getNames({ ...manifest, also: {} });
  const bodies = unit.bodies.map((id) => names.get(`body:${id}`) ?? id).join(manifest.words['and']);
  const isPoint = unit.kind !== 'passage';
  const link = make(
    'a',
    { href: toRooted(toPath(route, script)) + hash },
    make(
      'span',
      { class: 'what' },
      make(
        'span',
        { class: 'kind', 'data-type': unit.kind },
        isPoint ? unit.name : (names.get(`kind:${unit.kind}`) ?? ''),
      ),
      isPoint || unit.name === unit.text ? '' : `（${unit.name}）`,
      bodies ? make('span', { class: 'who' }, ` ${bodies}`) : '',
      near ? `〔${manifest.words['after']}〕` : '',
    ),
    make('span', { class: 'text' }, ...toMarked(unit.text, marks)),
    manifest.total === 1 ? '' : make('span', { class: 'of' }, ...toTitle(notice)),
  );
  const item = make('li', {}, link);
  const keep = (): void => {
    const number = [...(item.parentElement?.children ?? [])].indexOf(item) + 1;
    const to = `/${toPath(route, 'zh-Hant')}${hash}`;
    keepLanding({ to, text: unit.text, marks, asked: `${getAsked()}#${number}` });
  };
  link.addEventListener('click', (event) => {
    keep();
    if (link.href !== location.href || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Not every browser tells of a link to the very place where one is.
    event.preventDefault();
    history.replaceState(null, '');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  // The middle button opens another tab.
  link.addEventListener('auxclick', ({ button }) => button === 1 && keep());
  return item;
}

/** What a notice is called, and its day as prose has it. */
export function toTitle({ title, date }: Found['notice']): (Node | string)[] {
  const words = date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
  return date ? [title, ' ', make('time', { datetime: date }, words)] : [title];
}
