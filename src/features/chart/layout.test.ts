import { describe, expect, test } from 'vitest';
import { readNotices } from '../../notices/read-notices.ts';
import { toChart } from './chart.ts';
import type { Drawing, PlacedItem, Sizes } from './drawing.ts';
import { layOut } from './layout.ts';
import { toTimeline } from './timeline.ts';
import { wrap } from '../../script/wrap.ts';

const [notice] = readNotices('.');
if (!notice) throw new Error('The project has no notice.');
const chart = toChart(notice);

const sizes: Sizes = {
  column: 100,
  gap: 40,
  font: 10,
  leading: 14,
  padding: 5,
  space: 9,
  least: 30,
};
const drawing: Drawing = {
  columns: chart.columns.map((points) =>
    points.map(({ id, kind }) => ({ id, kind, text: `${kind} ${id} 發現問題的原文` })),
  ),
  lines: chart.lines.map(({ number, from, to }) => ({ number, from: from.id, to: to.id })),
};
const placed = layOut(drawing, sizes);

describe('the chart', () => {
  test('has every cross-reference once, numbered from the top', () => {
    expect(chart.lines.map(({ number }) => number)).toEqual(
      notice.links.map((_, index) => index + 1),
    );
    expect(new Set(chart.lines.map(({ link }) => link))).toEqual(new Set(notice.links));
  });

  test('has every point without parts as a box', () => {
    const whole = new Set(notice.points.map(({ parent }) => parent));
    const finest = notice.points.filter(({ id }) => !whole.has(id)).map(({ id }) => id);
    expect(
      chart.columns
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(finest.sort());
  });

  test('lays no box over another', () => {
    const boxes = placed.items.filter(({ id }) => id);
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.id, b.id]),
    );
    expect(over).toEqual([]);
  });

  test('keeps everything within its height', () => {
    expect(Math.max(...placed.items.map(({ y, height }) => y + height))).toBeLessThanOrEqual(
      placed.height,
    );
  });

  test('leads every line from the right of one box to the left of the other', () => {
    const get = (id: string) => placed.items.find((item) => item.id === id) as PlacedItem;
    for (const { d, from, to } of placed.lines) {
      const numbers = d.match(/[\d.]+/g)?.map(Number) ?? [];
      const [x = 0, y = 0] = numbers;
      const [endX = 0, endY = 0] = numbers.slice(-2);
      expect([x, endX]).toEqual([get(from).x + sizes.column, get(to).x]);
      expect(y).toBeGreaterThan(get(from).y);
      expect(y).toBeLessThan(get(from).y + get(from).height);
      expect(endY).toBeGreaterThan(get(to).y);
      expect(endY).toBeLessThan(get(to).y + get(to).height);
    }
  });
});

test.each([
  ['一二三四五六', 3, ['一二三', '四五六']],
  ['一二三，四五', 3, ['一二', '三，四', '五']],
  ['一二「三四', 3, ['一二', '「三四']],
  ['一二……三', 3, ['一二', '……三']],
  ['一二」。三', 3, ['一', '二」。', '三']],
  ['意見1.1 提高', 4, ['意見1.1 ', '提高']],
  ['截至2031年', 3, ['截至', '2031', '年']],
])('wraps %s to lines of %i em', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('the timeline counts the days between the dates of the text', () => {
  expect(toTimeline(notice).map(({ fact, day }) => [fact.name, day])).toEqual([
    ['begins', 0],
    ['ends', 44],
    ['fed-back', 102],
  ]);
});

function overlap(a: PlacedItem, b: PlacedItem): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
