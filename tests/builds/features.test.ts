import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyProject, readSite } from '../support/build.ts';
import { collectBroken } from '../support/links.ts';

const list = 'src/features/index.ts';
const lines = readFileSync(list, 'utf8')
  .matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\/.*\n/gm)
  .map(([line, name = '', folder = '']) => ({ line, name, folder }));

test.each([...lines])(
  'without $name the site is built, and no link leads nowhere',
  { timeout: 600_000 },
  ({ line, name, folder }) => {
    const root = mkdtempSync(join(tmpdir(), `without-${folder}-`));
    try {
      copyProject(root);
      rmSync(join(root, 'src/features', folder), { recursive: true });
      const [before, after] = readFileSync(list, 'utf8').replace(line, '').split('= [');
      const others = after?.replace(new RegExp(`\\b${name}\\b,?\\s*`), '');
      expect(others, `${name} is in the list`).not.toBe(after);
      writeFileSync(join(root, list), `${before}= [${others}`);
      const { succeeded, output } = build(root);
      expect(succeeded || output).toBe(true);
      expect(collectBroken(readSite(root))).toEqual([]);
    } finally {
      rmSync(root, { recursive: true });
    }
  },
);
