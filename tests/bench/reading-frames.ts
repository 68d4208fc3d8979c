import type { Page } from '@playwright/test';
import { ask } from '../e2e/support/calls.ts';
import type { LibraryFiles } from '../e2e/support/folders.ts';
import { openByline, openRow } from './byline.ts';
import { keyToPaint } from './key-to-paint.ts';
import { longText } from './long-text.ts';
import { type Measurement, percentile } from './result.ts';

const rounds = 4;
const typed = 'a few more words are typed while it reads, and some more after them, ';
const rest = 2000;
/** Milliseconds of a frame that nobody misses, as promised. */
const frame = 16;

interface Round {
  keys: number[];
  frames: number[];
  /** Milliseconds that the window's thread computed in each second. */
  busy: number;
}

/** The window in which somebody writes, while the lens reads the library and while it does not, by turns. */
export async function measureFrames(files: LibraryFiles): Promise<Measurement[]> {
  const { page, close } = await openByline({ ...files, 'written.md': `# Being written\n\n${longText(300)}` });
  await page.getByText(/^Reading the library/).waitFor({ state: 'detached', timeout: 120_000 });
  await openRow(page, 'Being written');
  await page.locator('[data-lexical-editor="true"]').focus();
  await page.keyboard.press('ControlOrMeta+End');
  const processor = await watchProcessor(page);
  const [quiet, reading]: [Round[], Round[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(await writeFor(page, processor));
    await ask(page, 'lens.readLibrary', {});
    reading.push(await writeFor(page, processor));
    await isStillReading(page);
    await ask(page, 'lens.stopReading', {});
  }
  await close();
  return figures(quiet, reading);
}

async function writeFor(page: Page, processor: () => Promise<number>): Promise<Round> {
  await page.waitForTimeout(rest);
  await page.evaluate(startFrames);
  const [started, before] = [performance.now(), await processor()];
  const keys = await keyToPaint(page, typed);
  const busy = ((await processor()) - before) / ((performance.now() - started) / 1000);
  return { keys, busy, frames: await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes) };
}

/** How long the window's thread has computed so far, in milliseconds: what other programs take of the processor is not in it. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
}

async function isStillReading(page: Page): Promise<void> {
  const { isReading } = await ask(page, 'lens.library', {});
  if (!isReading) throw new Error('The library was read before the typing ended: it is too small.');
}

/** Runs in the page. The work of each frame: from its beginning, scripts, style, layout and painting, to the first task after it. */
function startFrames(): void {
  const times: number[] = [];
  const known = 'frameTimes' in window;
  Object.assign(window, { frameTimes: times });
  if (known) return;
  const { port1, port2 } = new MessageChannel();
  let began = 0;
  port1.onmessage = () => (window as unknown as { frameTimes: number[] }).frameTimes.push(performance.now() - began);
  const next = () => {
    began = performance.now();
    port2.postMessage(null);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function figures(quiet: readonly Round[], reading: readonly Round[]): Measurement[] {
  const common = { promise: 'P12', unit: 'ms' } as const;
  const [before, meanwhile] = [quiet, reading].map((rounds) => rounds.flatMap(({ frames }) => frames));
  const [keysBefore, keys] = [quiet, reading].map((rounds) => rounds.flatMap((round) => round.keys));
  const beside = (values: readonly number[] = [], share: number) => ({
    name: 'the same typing while nothing is read',
    value: percentile(values, share),
  });
  const mean = (rounds: readonly Round[]) => rounds.reduce((sum, { busy }) => sum + busy, 0) / rounds.length;
  const over = (frames: readonly number[] = []) => (1000 * frames.filter((time) => time > frame).length) / frames.length;
  return [
    {
      ...common,
      what: `longest of ${meanwhile?.length} frames while the library is read`,
      ours: Math.max(...(meanwhile ?? [])),
      peer: null,
      bound: { is: 'at most', value: frame },
    },
    { ...common, what: 'longest frame while nothing is read', ours: Math.max(...(before ?? [])), peer: null },
    { ...common, what: 'work of a frame meanwhile, p99', ours: percentile(meanwhile ?? [], 0.99), peer: beside(before, 0.99) },
    {
      ...common,
      unit: 'of 1,000',
      what: `frames over ${frame} ms meanwhile`,
      ours: over(meanwhile),
      peer: null,
    },
    { ...common, unit: 'of 1,000', what: `frames over ${frame} ms while nothing is read`, ours: over(before), peer: null },
    {
      ...common,
      what: "the window's thread computes in each second of typing meanwhile",
      ours: mean(reading),
      peer: { name: 'while nothing is read', value: mean(quiet) },
    },
    { ...common, what: 'key to paint meanwhile, p95', ours: percentile(keys ?? [], 0.95), peer: beside(keysBefore, 0.95) },
  ];
}
