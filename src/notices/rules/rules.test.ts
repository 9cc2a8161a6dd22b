import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRegisters } from '../../registers/read-registers.ts';
import { collectProse } from '../mdx/collect-prose.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { readNotice } from '../read-notice.ts';
import { markupRules, pointRules, textRules } from './index.ts';
import type { Example } from './rule.ts';

const { registers } = readRegisters('.');
const root = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(root, { recursive: true }));

const rules = [...markupRules, ...textRules, ...pointRules];

describe.each(rules)('$id', ({ id, description, passing, failing }) => {
  test('finds nothing where it is kept, and itself where it is broken', () => {
    expect(collectIds(passing)).toEqual([]);
    expect(collectIds(failing)).toContain(id);
    expect(description.zh).toMatch(/。$/);
    expect(description.en).toMatch(/\.$/);
  });
});

test('every rule has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

/** The ids of what is wrong with an example, put into a folder of its own. */
function collectIds(example: Example): string[] {
  const { body, source, matter, corrections, links } =
    typeof example === 'string'
      ? { body: `<Section id="s1" title="問題">\n\n${example}\n\n</Section>` }
      : example;
  const { mdx } = parseMdx(`---\n\n---\n${body}\n`, '');
  const text =
    source ??
    (mdx
      ? collectProse(mdx.tree)
          .blocks.map((one) => one.text)
          .join('\n')
      : '');
  const fields = {
    title: 'title: 關於水質的通報',
    shortTitle: 'shortTitle: 水質',
    summary: 'summary: 督查組向鹿鳴縣反饋了水質督查情況。',
    genre: 'genre: inspection-feedback',
    script: 'script: zh-Hant',
    place: 'place: 鹿鳴縣',
    added: 'added: 2031-05-06',
    ...(matter && { [matter.split(':')[0] ?? '']: matter }),
  };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const front = [
    ...Object.values(fields).filter((field) => !field.endsWith(':')),
    `source: { file: source.txt, sha256: ${sha256}, note: 測試用的文字。 }`,
  ];
  const files = {
    'notice.mdx': `---\n${front.join('\n')}\n---\n\n${body}\n`,
    'source.txt': text,
    'corrections.yaml': corrections,
    'links.yaml': links,
  };
  const folder = 'content/notices/example';
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, contents] of Object.entries(files))
    if (contents !== undefined) writeFileSync(join(root, folder, name), contents);
  return readNotice(root, folder, registers).diagnostics.map((diagnostic) => diagnostic.id);
}
