import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { electronProgram } from './setup/electron.ts';
import { type Results, readPlaywrightResults, readVitestResults } from './setup/results.ts';
import { cacheFolder, root, run, say, stop } from './setup/steps.ts';

const resultsFolder = path.join(cacheFolder, 'results');
const total = { passed: 0, failed: 0 };

function section(title: string): void {
  say(`\n===== ${title} =====`);
}

/** Runs one step of `package.json`. A step that fails without a failed test to show for it counts as one failure. */
async function step(name: string, read?: () => Results): Promise<void> {
  section(name);
  const succeeded = await run('npm', ['run', '--silent', name], { env: { BYLINE_RESULTS: resultsFolder } });
  const { passed, failed } = read?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.failed += succeeded ? failed : Math.max(1, failed);
  if (!succeeded) say(`----- ${name} failed -----`);
}

/** The steps of `npm run check`, one by one, so that all are run and shown whatever fails. */
function checks(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { check: string } };
  return [...scripts.check.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
}

const electron = electronProgram();
if (!electron && process.env.REQUIRE_ELECTRON === '1') stop("REQUIRE_ELECTRON=1, but Electron's program is not installed.");
if (!electron) await ensureChromium();
rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

for (const name of checks()) {
  if (name === 'test:unit') await step(name, () => readVitestResults(path.join(resultsFolder, 'vitest.json')));
  else await step(name);
}
if (process.env.CI) await step('audit');
section('build');
await ensureBuild();
say(electron ? 'The end-to-end tests run on Electron.' : "The end-to-end tests run on Chromium: Electron's program is not here.");
await step('test:e2e', () => readPlaywrightResults(path.join(resultsFolder, 'playwright.json')));

say(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
