import { ensureBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { electronProgram } from './setup/electron.ts';
import { run, say } from './setup/steps.ts';

// Walks the sample library through every view, in both languages and themes, and writes pictures into `tour/`.
await ensureBuild();
if (!electronProgram()) await ensureChromium();
const succeeded = await run('playwright', ['test', '-c', 'playwright.tour.config.ts', ...process.argv.slice(2)]);
if (succeeded) say('The pictures are in the folder tour.');
process.exit(succeeded ? 0 : 1);
