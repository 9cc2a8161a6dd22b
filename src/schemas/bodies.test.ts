import { expect, test } from 'vitest';
import { bodySchema, unnamed } from './bodies.ts';

test('no body has the id that stands for none in addresses', () => {
  expect(bodySchema.safeParse({ id: 'discipline', name: '紀檢監察機關' }).success).toBe(true);
  const { error } = bodySchema.safeParse({ id: unnamed, name: '未指明主體' });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'any id but “unnamed”, which stands for no body',
  ]);
});
