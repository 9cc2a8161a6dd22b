import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getBoth } from '../../src/script/both.ts';
import { readRegisters } from '../../src/registers/read-registers.ts';
import { toMainland } from '../../src/site/messages/mainland.ts';

// `npx vitest run guide -u` writes the other script anew after a change to the editors’ guide.
test('the editors’ guide in zh-Hans is what our own converter makes of the one in zh-Hant', async () => {
  const { overrides } = readRegisters('.').registers;
  const guide = readFileSync('docs/editors.md', 'utf8');
  const hans = toMainland(getBoth('zh-Hant', overrides)(guide)['zh-Hans']);
  await expect(hans).toMatchFileSnapshot('../../docs/editors.zh-hans.md');
});
