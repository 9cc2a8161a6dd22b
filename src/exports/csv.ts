import type { NoticeFileData } from '../schemas/notice-file.ts';

/** The columns of points.csv; `block`, `start` and `end` as in notice.json. About describes each. */
export const columns = [
  'notice',
  'id',
  'kind',
  'name',
  'bodies',
  'parent',
  'section',
  'text',
  'block',
  'start',
  'end',
  'address',
] as const;

/** Further columns where a notice has to do with a rectification report. */
export const reportColumns = ['answers', 'answered_by', 'status', 'status_text', 'date'] as const;

/**
 * The points of an edition as a table after RFC 4180. It begins with a byte order mark, without
 * which spreadsheets take Chinese for another encoding.
 * Words that a spreadsheet would take for a formula have an apostrophe in front, as OWASP advises.
 */
export function toCsv(data: NoticeFileData): string {
  const { id: notice, points, answers, answeredBy } = data;
  const reported = [...points.map(({ status }) => status), answers, answeredBy].some(Boolean);
  const rows = points.map((point) => [
    notice,
    point.id,
    point.kind,
    point.name,
    point.bodies.map(({ name }) => name).join('、'),
    point.parent ?? '',
    point.section,
    point.text,
    point.block,
    point.start,
    point.end,
    point.address,
    ...(reported ? toReportFields(point, data) : []),
  ]);
  const head = [...columns, ...(reported ? reportColumns : [])];
  return `\ufeff${[head, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

/** Of a response what it states, of a point that reports answer what the newest of them states. */
function toReportFields(
  { id, kind, status, day }: NoticeFileData['points'][number],
  { answers = [], answeredBy = [], facts }: NoticeFileData,
): string[] {
  const [out, back] = [answers, answeredBy].map((all) => all.filter(({ point }) => point === id));
  const [newest] = back ?? [];
  const asOf = kind === 'response' ? facts.find(({ name }) => name === 'as-of') : undefined;
  return [
    (out ?? []).map(({ address }) => address).join(' '),
    (back ?? []).map(({ address }) => address).join(' '),
    (status ?? newest?.status)?.is ?? '',
    (status ?? newest?.status)?.text ?? '',
    (day ?? newest?.date ?? asOf)?.date ?? '',
  ];
}

/** What begins a formula, in the full width too, which spreadsheets in Chinese take for the same. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

function toField(value: string | number): string {
  const text = typeof value === 'string' ? value.replace(formula, "'$&") : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
