import { say } from '../../diagnostics/words.ts';
import type { Kind } from '../../schemas/components.ts';
import type { Rule, SoundNotice } from './rule.ts';

/** Columns of the chart: a link leads from one to a later one. */
const ranks: Record<Kind, number> = {
  finding: 0,
  requirement: 1,
  commitment: 2,
  instruction: 2,
  response: 2,
};

const points =
  '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測不全</Finding>；要求<Requirement id="r1">補全水質檢測</Requirement>。\n\n</Section>';
const entry = (from: string, to: string): string =>
  `links: [{ from: ${from}, to: ${to}, ground: { from: 水質檢測, to: 水質檢測 } }]`;

/** Both ends of a cross-reference exist, and it leads to a later kind, once. */
export const linksLeadOn: Rule<SoundNotice> = {
  id: 'links/ends',
  description: say(
    '互見的兩端都在，由前一類指向後一類。',
    'A cross-reference leads from a point to one of a later kind.',
  ),
  passing: { body: points, links: entry('f1', 'r1') },
  failing: {
    body: points,
    links: `${entry('r1', 'f1')}\nopen: [{ finding: f1, why: 看過全文，沒有。 }]`,
  },
  check: ({ links: { links }, points, inLinks }) =>
    links.flatMap((link, index) => {
      const at = {
        ...inLinks(['links', index]),
        place: `links[${index}] ${link.from} → ${link.to}`,
      };
      const [from, to] = [link.from, link.to].map((id) => points.find((point) => point.id === id));
      if (!from || !to) {
        const missing = from ? link.to : link.from;
        return [
          {
            ...at,
            found: say(`通報沒有「${missing}」`, `“${missing}”, which the notice does not have`),
            expected: say('點或分點的 id', 'ids of points or parts'),
            hint: say('改正 id。', 'Mend the id.'),
          },
        ];
      }
      if (ranks[to.kind] <= ranks[from.kind]) {
        return [
          {
            ...at,
            found: say(`${from.kind} 指向 ${to.kind}`, `a ${from.kind} that leads to a ${to.kind}`),
            expected: say('指向後一類', 'a kind that comes later'),
            hint: say(
              '發現問題可指向各類，整改意見可指向表態或要求。',
              'A finding leads to any other kind, a requirement to a commitment or an instruction.',
            ),
          },
        ];
      }
      if (links.findIndex((one) => one.from === link.from && one.to === link.to) === index)
        return [];
      return [
        {
          ...at,
          found: say('同一互見重複', 'the same link a second time'),
          expected: say('每一互見一條', 'every link once'),
          hint: say('把兩處依據併為一條。', 'Put both grounds into one link.'),
        },
      ];
    }),
};
