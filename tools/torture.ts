import { spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { electronProgram } from './setup/electron.ts';
import { type Results, readPlaywrightResults, readVitestResults } from './setup/results.ts';
import { cacheFolder, root, say, stop } from './setup/steps.ts';
import { cutOff, networkAttempts } from './torture/cut-off.ts';
import { type Figure, figuresIn, lineOf } from './torture/figures.ts';
import { type Torture, tortures } from './torture/promises.ts';

// Runs the heavy form of every promise's test and prints a line for each. `npm run torture -- R1 S6` runs only those, and
// `npm run torture -- S11 --only security,copy` of its files only these, which the line then says.
const { values: options, positionals: asked } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const unknown = asked.filter((id) => !tortures.some((torture) => torture.id === id));
if (unknown.length > 0) stop(`There is no ${unknown.join(', ')}. There are ${tortures.map(({ id }) => id).join(', ')}.`);
const chosen = tortures.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(narrowed);

function narrowed(torture: Torture): Torture {
  if (options.only === undefined) return torture;
  const files = options.only.split(',');
  return { ...torture, what: `${torture.what}, of it only ${files.join(', ')}`, args: [...torture.args, ...files] };
}

interface Outcome extends Results {
  figures: Figure[];
  seconds: number;
  log: string;
}

async function suffer({ id, runner, args, env = {} }: Torture, before: readonly string[]): Promise<Outcome> {
  const folder = path.join(cacheFolder, 'torture', id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, 'output.txt');
  const script = path.join(root, 'node_modules', runner === 'vitest' ? 'vitest/vitest.mjs' : '@playwright/test/cli.js');
  const [program = '', ...rest] = [...before, process.execPath, script, runner === 'vitest' ? 'run' : 'test', ...args];
  const output = openSync(log, 'w');
  const began = performance.now();
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(program, rest, {
      cwd: root,
      env: { ...process.env, ...env, BYLINE_RESULTS: folder },
      stdio: ['ignore', output, output],
    });
    child.on('error', () => resolve(null));
    child.on('exit', resolve);
  });
  const read = runner === 'vitest' ? readVitestResults : readPlaywrightResults;
  const results = read(path.join(folder, `${runner}.json`));
  const seconds = Math.round((performance.now() - began) / 1000);
  const figures = [...figuresIn(folder), ...attemptsFigure(folder)];
  const reached = figures.some(({ name, value }) => name === attempts && value > 0) ? 1 : 0;
  // A runner that ended badly without a failed test to show for it has not shown anything.
  const failed = code === 0 && results.passed > 0 ? results.failed : Math.max(1, results.failed);
  return { ...results, failed: failed + reached, figures, seconds, log };
}

const attempts = 'attempts to reach another computer';

function attemptsFigure(folder: string): Figure[] {
  const value = networkAttempts(folder);
  return value === null ? [] : [{ name: attempts, value, taken: 'sum' }];
}

/** The words after a promise's name. What was left out is said as loudly as what was broken. */
function verdict({ passed, failed, skipped, flaky, figures, seconds, log }: Outcome): string {
  const counted = figures.length === 0 ? '' : `${lineOf(figures)}; `;
  const again = flaky === 0 ? '' : `, ${flaky} of them at the second try`;
  const left = skipped === 0 ? '' : `, ${skipped} left out on this machine`;
  if (failed === 0) return `held (${counted}${passed} tests${again}${left}, ${seconds} s)`;
  return `BROKEN (${failed} of ${passed + failed} tests${left}; ${counted}see ${log})`;
}

await ensureBuild();
if (!electronProgram()) await ensureChromium();
let broken = 0;
for (const torture of chosen) {
  const before = torture.isCutOff ? cutOff() : [];
  const name = `${torture.id.padEnd(4)} ${torture.what}`;
  if (before === undefined) {
    say(`${name}: not run, this system cannot cut a program off`);
    continue;
  }
  const outcome = await suffer(torture, before);
  if (outcome.failed > 0) broken += 1;
  say(`${name}: ${verdict(outcome)}`);
}
process.exit(broken === 0 ? 0 : 1);
