import { defineConfig } from '@playwright/test';
import { chooseRuntime } from './tests/e2e/support/runtime.ts';

chooseRuntime();

export default defineConfig({ testDir: 'tests/tour', workers: 2, fullyParallel: true, timeout: 120_000, reporter: [['list']] });
