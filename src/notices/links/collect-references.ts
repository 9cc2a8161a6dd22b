import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Element, Span } from '../mdx/prose.ts';
import type { Kind } from '../../schemas/components.ts';
import { getDate } from '../date.ts';
import { findGround, isSame } from './grounding.ts';
import { checkReason } from '../rules/reasons-quote.ts';
import { say, type Words } from '../../diagnostics/words.ts';
import type { Notice, Point } from '../notice.ts';
import type { Again } from './relations.ts';

/** A reference from a point of a notice to one of an earlier notice; both were found. */
export interface Reference {
  later: Notice;
  point: Point;
  earlier: Notice;
  target: Point;
  /** Of a finding made again: its entry, and where its ground stands in `point`. */
  again?: { entry: Again; ground: Span[] };
  at: Place;
}

/** Where a reference is written. */
type Place = Pick<Diagnostic, 'id' | 'file' | 'line' | 'column' | 'place'>;

/** Reads what the responses of `later` answer; `known` are all notices by id. */
export function collectAnswers(later: Notice, known: ReadonlyMap<string, Notice>) {
  return later.points.flatMap((point) =>
    (point.answers ?? []).map((to): Reference | Diagnostic => {
      const { line, column } = later.elements.find(
        ({ tag, attributes }) => tag === 'Response' && attributes['id'] === point.id,
      ) as Element;
      const at = {
        id: 'references/target',
        file: later.file,
        line,
        column,
        place: `<Response ${point.id}> answers`,
      };
      const answered: readonly Kind[] = ['finding', 'requirement'];
      const found = findTarget(to, later, known, answered, at);
      return 'found' in found ? found : { later, point, ...found, at };
    }),
  );
}

/** Reads which findings of earlier notices are made again in `later`. */
export function collectAgain(later: Notice, known: ReadonlyMap<string, Notice>) {
  const file = later.file.replace(/notice\.mdx$/, 'links.yaml');
  return later.again.map((entry, index): Reference | Diagnostic => {
    const place = `again[${index}] ${entry.from} → ${entry.to}`;
    const at = { id: 'references/again', file, place };
    const point = later.points.find(({ id }) => id === entry.to);
    if (point?.kind !== 'finding') {
      const found = point
        ? say(`「${entry.to}」是 ${point.kind}`, `“${entry.to}”, a ${point.kind}`)
        : say(`本篇沒有「${entry.to}」`, `“${entry.to}”, which this notice does not have`);
      const expected = say('本篇的一項發現', 'a finding of this notice');
      return { ...at, found, expected, hint: say('改正 id。', 'Mend the id.') };
    }
    const target = findTarget(entry.from, later, known, ['finding'], at);
    if ('found' in target) return target;
    if (later.again.findIndex(({ from, to }) => from === entry.from && to === entry.to) < index) {
      return {
        ...at,
        found: say('同一對重複', 'the same pair a second time'),
        expected: say('每一對一條', 'every pair once'),
        hint: say('把兩處依據併為一條。', 'Put both grounds into one entry.'),
      };
    }
    if (!isSame(entry.ground)) {
      return {
        ...at,
        found: say('兩邊的依據不同', 'grounds that differ'),
        expected: say('兩邊相同的文字', 'the same words on both sides'),
        hint: say('列出兩處共有的文字。', 'List the words that both findings share.'),
      };
    }
    const { from, to } = entry.ground;
    const before = findGround(from, target.target, toText(target.earlier, target.target, later));
    const ground = findGround(to, point, toText(later, point, later));
    if (typeof before === 'string' || typeof ground === 'string') {
      const [id, words] =
        typeof before === 'string' ? [entry.from, before] : [entry.to, ground as string];
      return {
        ...at,
        found: say(
          `${id} 沒有「${words}」，或次序不同`,
          `“${words}” not in ${id}, or not in this order`,
        ),
        expected: say('兩處都有的文字', 'words of both findings'),
        hint: say(
          `以 ${later.script} 引用，照兩處的文字和次序。`,
          `Quote the words in ${later.script}, as they stand in both findings, in the order of each.`,
        ),
      };
    }
    const [wrong] = checkReason(
      at,
      entry.why?.[later.script],
      [later, target.earlier].flatMap(({ blocks }) => blocks.map((block) => block[later.script])),
      later.blocks.map((block) => block[later.script]),
    );
    return wrong ?? { later, point, ...target, again: { entry, ground }, at };
  });
}

function toText(notice: Notice, { block }: Point, { script }: Notice): string {
  return notice.blocks[block]?.[script] ?? '';
}

/** Finds the point that `to` names, and judges whether `later` may refer to it. */
function findTarget(
  to: string,
  later: Notice,
  known: ReadonlyMap<string, Notice>,
  kinds: readonly Kind[],
  at: Place,
): Pick<Reference, 'earlier' | 'target'> | Diagnostic {
  const [notice = '', id = ''] = to.split('#');
  const diagnostic = (found: Words, expected: Words | string, hint: Words): Diagnostic => ({
    ...at,
    found,
    expected,
    hint,
  });
  const earlier = known.get(notice);
  const target = earlier?.points.find((point) => point.id === id);
  if (!earlier) {
    return diagnostic(
      say(`沒有 ${to}`, `${to}, which does not exist`),
      say('content/notices 裡的通報', 'a notice of content/notices'),
      say(
        '改正資料夾名；那篇通報還沒有時，先不寫。',
        'Mend the name of the folder, or leave the reference out until that notice is here.',
      ),
    );
  }
  if (!target) {
    return diagnostic(
      say(`沒有 ${to}`, `${to}, which does not exist`),
      say(`${notice} 的一點`, `a point of ${notice}`),
      say(
        `照 content/notices/${notice}/notice.mdx 寫 id。`,
        `Take the id from content/notices/${notice}/notice.mdx.`,
      ),
    );
  }
  if (earlier === later) {
    return diagnostic(
      say(`${to} 在本篇`, `${to}, of the same notice`),
      say('較早通報的一點', 'a point of an earlier notice'),
      say('改正 id。', 'Mend the id.'),
    );
  }
  if (!kinds.includes(target.kind)) {
    return diagnostic(
      say(`${to} 是 ${target.kind}`, `${to}, a ${target.kind}`),
      kinds.join(', '),
      say(
        '指明所說的一點，到最細的分點。',
        'Refer to the point that is meant, at its finest part.',
      ),
    );
  }
  const [day, before] = [getDate(later), getDate(earlier)];
  if (day && day < before) {
    return diagnostic(
      say(`${to} 的日期是 ${before}`, `${to}, of ${before}`),
      say(`${day} 或以前的通報`, `a notice of ${day} or before`),
      say('改正 id，或改正寫錯的日期。', 'Mend the id, or the date that is wrong.'),
    );
  }
  return { earlier, target };
}
