import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/unit-tests.json' }]],
  },
});
