import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersFolder, withEdits, type Edit } from '../../tests/support/project.ts';
import { DiagnosticsError } from '../diagnostics/diagnostic.ts';
import { readNotices } from './read-notices.ts';

interface Case {
  title: string;
  edits: Edit[];
  /** Whether the notices that refer to each other are there, too. */
  answers?: boolean;
  report: string;
}

const cases = parse(readFileSync('tests/data/diagnostics.yaml', 'utf8')) as Case[];

test.each(cases)('reports $title', ({ edits, answers, report }) => {
  const further = answers ? answersFolder : undefined;
  expect(withEdits(edits, getReport, further)).toBe(report.trim());
});

test('reads the content of the project without a diagnostic', () => {
  expect(readNotices('.').map(({ id }) => id)).toContain('zhenxiong-2020');
});

function getReport(root: string): string {
  try {
    readNotices(root);
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.message;
    throw error;
  }
  return 'no diagnostic';
}
