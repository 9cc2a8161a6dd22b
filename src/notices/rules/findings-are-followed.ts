import { say, type Words } from '../../diagnostics/words.ts';
import type { Rule, SoundNotice } from './rule.ts';

const body =
  '<Section id="s1" title="問題">\n\n<Finding id="f1">水質檢測不全</Finding>，<Finding id="f2">管網漏損偏高</Finding>。\n\n</Section>';

/** Where cross-references are made, every finding has one or is said to be open. */
export const findingsAreFollowed: Rule<SoundNotice> = {
  id: 'links/open',
  description: say(
    '每項發現都有下文，或說明沒有。',
    'Every finding is linked, or said to be open.',
  ),
  passing: {
    body,
    links: 'open: [{ finding: f1, why: 看過全文，沒有。 }, { finding: f2, why: 看過全文，沒有。 }]',
  },
  failing: { body, links: 'open: [{ finding: f1, why: 看過全文，沒有。 }]' },
  check({ links: { links, open }, points, inLinks }) {
    if (links.length + open.length === 0) return [];
    const findings = points.filter(({ kind }) => kind === 'finding');
    const linked = new Set(
      links.map(({ from }) => points.find(({ id }) => id === from)?.parent ?? from),
    );
    const wrong = open.flatMap(({ finding }, index) => {
      const again = open.findIndex((other) => other.finding === finding) < index;
      const found: Words | undefined = !findings.some(({ id }) => id === finding)
        ? say('通報沒有這項發現', 'no finding of the notice')
        : linked.has(finding)
          ? say('有互見由它指出', 'a finding that a link leads from')
          : again
            ? say('同一項重複', 'the finding a second time')
            : undefined;
      if (!found) return [];
      return [
        {
          ...inLinks(['open', index]),
          place: `open[${index}] ${finding}`,
          found,
          expected: say('沒有互見由它指出的發現，一次', 'a finding that no link leads from, once'),
          hint: say('改正 id，或刪去這一條。', 'Mend the id, or take the entry out.'),
        },
      ];
    });
    const missing = findings
      .filter(
        ({ id, parent }) =>
          !parent && !linked.has(id) && !open.some(({ finding }) => finding === id),
      )
      .map(({ id }) => ({
        ...inLinks([]),
        place: id,
        found: say('既沒有互見，也沒有說明', 'a finding that is neither linked nor open'),
        expected: say('每項發現都有決定', 'a decision on every finding'),
        hint: say(
          '增補互見及其依據，或在 `open` 下說明看過什麼。',
          'Add a link with its ground, or an entry under `open` that says what was looked at.',
        ),
      }));
    return [...wrong, ...missing];
  },
};
