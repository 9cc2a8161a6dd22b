import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // `npm run unit`: no test changes what another can see, so all share one process a core.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{support,unit}/**/*.test.ts'],
          isolate: false,
        },
      },
      // Whole sites, built once a file: only `npm run test:all` waits for them.
      { extends: true, test: { name: 'builds', include: ['tests/builds/*.test.ts'] } },
    ],
    maxWorkers: 2,
    // No test is about time: a busy machine fails none.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/unit-tests.json' }]],
  },
});
