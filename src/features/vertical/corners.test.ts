import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawCorners } from './corners.ts';

const file = new URL('./corners.ttf', import.meta.url);

test('the face in src/assets is the one that is drawn here', () => {
  expect(Buffer.from(drawCorners()).equals(readFileSync(file))).toBe(true);
});

test('the face is under 1.5 kB, since every reader of vertical zh-Hans fetches it', () => {
  expect(drawCorners().length).toBeLessThan(1500);
});
