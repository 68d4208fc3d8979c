import { ensureBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { electronProgram } from './setup/electron.ts';
import { run, say } from './setup/steps.ts';

// Walks the sample library through every view, in windows of four widths, at 100 and 200 %, in both languages and themes, and
// writes pictures into `tour/`. Words choose a part of it: `npm run tour -- pl dark 1100 settings-library`.
process.env.BYLINE_TOUR = process.argv.slice(2).join(' ');
await ensureBuild();
if (!electronProgram()) await ensureChromium();
const succeeded = await run('playwright', ['test', '-c', 'playwright.tour.config.ts']);
if (succeeded) say('The pictures are in the folder tour.');
process.exit(succeeded ? 0 : 1);
