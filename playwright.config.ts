import { defineConfig } from '@playwright/test';
import { chooseRuntime } from './tests/e2e/support/runtime.ts';

chooseRuntime();

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
