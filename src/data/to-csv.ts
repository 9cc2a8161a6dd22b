import type { NoticeFileData } from '../schemas/notice-file.ts';

/** The columns of points.csv; offsets as in notice.json. */
export const columns = [
  'notice',
  'id',
  'kind',
  'name',
  'bodies',
  'parent',
  'section',
  'text',
  'paragraph',
  'start',
  'end',
  'address',
] as const;

/**
 * The points of an edition as a table after RFC 4180. It begins with a byte order mark, without
 * which spreadsheets take Chinese for another encoding. Paragraphs count from 1, and so does `start`.
 */
export function toCsv({ id: notice, points }: NoticeFileData): string {
  const rows = points.map((point) => [
    notice,
    point.id,
    point.kind,
    point.name,
    point.bodies.map(({ name }) => name).join('、'),
    point.parent ?? '',
    point.section,
    point.text,
    point.block + 1,
    point.start + 1,
    point.end,
    point.address,
  ]);
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
