import { readFileSync } from 'node:fs';

export interface Results {
  passed: number;
  failed: number;
  skipped: number;
  /** Held at the second try only. */
  flaky: number;
}

const nothing: Results = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

function readResults<Report>(file: string, resultsOf: (report: Report) => Results): Results {
  try {
    return resultsOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    // The runner ended before it could write them: the failed step is counted by whoever ran it.
    return nothing;
  }
}

export function readVitestResults(file: string): Results {
  return readResults<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    flaky: 0,
  }));
}

export function readPlaywrightResults(file: string): Results {
  return readResults<{ stats: { expected: number; flaky: number; unexpected: number; skipped: number } }>(file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: stats.flaky,
  }));
}
