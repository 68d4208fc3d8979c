import { readFileSync } from 'node:fs';

export interface Results {
  passed: number;
  failed: number;
}

function readResults<Report>(file: string, resultsOf: (report: Report) => Results): Results {
  try {
    return resultsOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    // The runner ended before it could write them: the failed step is counted by whoever ran it.
    return { passed: 0, failed: 0 };
  }
}

export function readVitestResults(file: string): Results {
  return readResults<{ numPassedTests: number; numFailedTests: number }>(file, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

export function readPlaywrightResults(file: string): Results {
  return readResults<{ stats: { expected: number; flaky: number; unexpected: number } }>(file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}
