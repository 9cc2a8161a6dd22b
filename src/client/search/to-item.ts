import { sliceText, lengthOf } from '../../edition/text.ts';
import type { Mark } from '../../search/marks.ts';
import type { Found } from '../../search/search.ts';
import { routes, toPath, toRooted } from '../../site/routes.ts';
import type { Corpus } from './corpus.ts';
import { keepLanding } from './keep-landing.ts';
import { make } from './make.ts';

/** Characters of a text that are shown, and how many of them before the first mark at most. */
const shown = 120;
const lead = 40;

/**
 * Makes the item of a result: what it is, of whom, its words with what was found marked, and its
 * notice; all of it a link that lands on them.
 *
 * @param getAsked the query part of the address of these results
 */
export function toItem(
  { notice, unit, marks }: Found,
  { manifest, script }: Corpus,
  getAsked: () => string,
): HTMLLIElement {
  const hash = `#${unit.id}`;
  const names = new Map(manifest.bodies);
  const link = make(
    'a',
    { href: toRooted(toPath(routes.notice(notice.id), script)) + hash },
    make(
      'span',
      { class: 'what' },
      make('span', { class: 'kind', 'data-type': unit.kind }, unit.name),
      unit.bodies.length > 0
        ? make(
            'span',
            { class: 'who' },
            ` ${unit.bodies.map((id) => names.get(id) ?? id).join(manifest.words['and'])}`,
          )
        : '',
    ),
    make('span', { class: 'text' }, ...toMarked(unit.text, marks)),
    make(
      'span',
      { class: 'of' },
      notice.title,
      notice.date ? ' ' : '',
      notice.date ? make('time', { datetime: notice.date }, notice.date) : '',
    ),
  );
  link.addEventListener('click', () => {
    const words = [...new Set(marks.map(([start, end]) => sliceText(unit.text, start, end)))];
    keepLanding({ notice: notice.id, hash, words, asked: getAsked() });
  });
  return make('li', {}, link);
}

/** The words around the first mark, with every mark in them. */
function toMarked(text: string, marks: readonly Mark[]): (Node | string)[] {
  const length = lengthOf(text);
  const from = length <= shown ? 0 : toStart(text, marks[0]?.[0] ?? 0, length - shown);
  const until = Math.min(length, from + shown);
  const pieces: (Node | string)[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const [start, end] of marks) {
    if (end <= from || start >= until) continue;
    pieces.push(sliceText(text, at, Math.max(at, start)));
    pieces.push(make('mark', {}, sliceText(text, Math.max(at, start), Math.min(end, until))));
    at = Math.min(end, until);
  }
  pieces.push(sliceText(text, at, until));
  if (until < length) pieces.push('…');
  return pieces;
}

/**
 * Where an excerpt begins, in code points: with a clause, where one begins before `mark` that is
 * not too far from it.
 */
function toStart(text: string, mark: number, latest: number): number {
  const earliest = Math.max(0, Math.min(mark - lead, latest));
  if (earliest === 0) return 0;
  const characters = [...text].slice(0, mark);
  const clause = characters.findIndex(
    (_, at) => at >= earliest && ends.test(characters[at - 1] ?? ''),
  );
  return clause < 0 ? earliest : clause;
}

const ends = /[，。；：]/u;
