// Prints the sum of what Vitest and Playwright reported, as the run's closing line.
// The exit code is 1 when a test failed, when a runner left no report, or when `npm test`
// (whose exit code is the argument) failed for another reason, such as a type error.
import { readFileSync } from 'node:fs';

const npmStatus = Number(process.argv[2]);
const unit = readReport('unit-tests.json', countUnit);
const site = readReport('site-tests.json', countSite);
const sum = (key) => (unit?.[key] ?? 0) + (site?.[key] ?? 0);

if (!unit) console.log('The unit tests did not run.');
if (!site) console.log('The browser tests did not run.');
if (npmStatus !== 0 && sum('failed') === 0) {
  console.log(
    `No test failed, but npm test ended with ${npmStatus}: its own message stands above.`,
  );
}
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = npmStatus !== 0 || !unit || !site || sum('failed') > 0 ? 1 : 0;

function countUnit(report) {
  // A file that cannot be loaded has no tests to count, and is a failure all the same.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countSite({ stats, errors }) {
  return {
    passed: stats.expected,
    // `errors` are those outside any test: a browser that is missing, a file that cannot be loaded.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function readReport(name, count) {
  try {
    return count(JSON.parse(readFileSync(`node_modules/.cache/${name}`, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
