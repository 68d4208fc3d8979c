import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where `npm test` wants the results for its last line. */
const results = process.env.BYLINE_RESULTS;

export default defineConfig({
  test: {
    include: ['tests/{unit,conformance}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    maxWorkers: 2,
    reporters: [
      'default',
      ...(results ? [['json', { outputFile: path.join(results, 'vitest.json') }] as ['json', { outputFile: string }]] : []),
    ],
  },
});
