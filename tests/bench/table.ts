/** One line of the bench: what was measured, what came out, and what was wished for. */
export interface Row {
  name: string;
  value: string;
  /** The goal in words; left out where there is none. */
  goal?: string;
  /** Whether the goal was met; left out where there is none or nothing could be measured. */
  met?: boolean;
}

/** A row whose goal is a largest number. */
export const toRow = (name: string, value: number, unit: string, most: number): Row => ({
  name,
  value: `${format(value)} ${unit}`,
  goal: `≤ ${format(most)}`,
  met: value <= most,
});

/** The middle of the values, which one slow trial does not move. */
export function getMedian(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

/** The rows as a Markdown table, so that it can be pasted into an issue as it is. */
export function toTable(rows: Row[]): string {
  const cells = rows.map(({ name, value, goal = '', met }) => [
    name,
    value,
    goal,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const all = [['', 'measured', 'goal', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((line) => line[column]?.length ?? 0)),
  );
  const toLine = (line: string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [toLine(all[0] ?? []), rule, ...cells.map(toLine)].join('\n');
}

const format = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : 0 });
