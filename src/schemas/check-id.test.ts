import { expect, test } from 'vitest';
import { checkId, proposeId } from './check-id.ts';
import { idPattern } from './components.ts';

test.each([
  ['鎮雄2020', 'zhenxiong-2020'],
  ['a b', 'a-b'],
  ['Zhenxiong-2020', 'zhenxiong-2020'],
  ['a<img src=x>', 'a-img-src-x'],
  ['a%2Fb', 'a-2-fb'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor-1'],
  ['2020', 'notice-2020'],
  ['…', 'notice'],
  ['x'.repeat(80), 'x'.repeat(64)],
])('for %s the id %s is proposed', (name, id) => {
  expect(checkId(name, 'content/notices').map(({ expected }) => expected)).toEqual([id]);
  expect(proposeId(name)).toMatch(idPattern);
});
