import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chooseRuntime } from './tests/e2e/support/runtime.ts';

chooseRuntime();

/** Where `npm test` wants the results for its last line. */
const results = process.env.BYLINE_RESULTS;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // A real browser on a busy machine: further tries, which the report names as flaky, keep its hiccups from hiding real failures.
  retries: 2,
  // The lens's model takes seconds to start when two windows share two processors.
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(results ? [['json', { outputFile: path.join(results, 'playwright.json') }] as const] : [])],
});
