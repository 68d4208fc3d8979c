import type { Locator, Page } from '@playwright/test';
import type { SettingsChange } from '../../src/contract/settings.ts';
import { openByline, openRow } from './byline.ts';
import { keyToPaint } from './key-to-paint.ts';
import { longText } from './long-text.ts';
import { browserName, openPeers } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

const sizes = [300, 10_000, 50_000, 100_000];
/** Typed in turns by each side, so that whatever else the machine does falls on all of them. */
const typed = 'a few more words are typed here, ';
const rounds = 6;
/** Milliseconds in which one side saves and reads what was typed, so that it does not slow the next. */
const rest = 2000;
/** Milliseconds of one frame at 60 a second. */
const frame = 1000 / 60;

/** A window that is typed into, and the times of its keys. */
interface Side {
  page: Page;
  /** Shows the text of this size with the caret at its end. */
  show(size: number): Promise<void>;
  /** What stands at the end of the text. */
  end(): Promise<string>;
  close(): Promise<void>;
}

/** How long a key takes until it is seen, at the end of drafts of growing length, beside a bare textarea with the same text. */
export async function run(): Promise<Measurement[]> {
  const bare = await openTextarea();
  const plain = await openDrafts({ showMarks: false, spelling: false });
  const marked = await openDrafts({ showMarks: true, spelling: true });
  const name = `bare textarea, ${await browserName(bare.page)}`;
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(...figures(size, name, await typeInTurns([bare, plain, marked], size)));
  for (const side of [bare, plain, marked]) await side.close();
  return measurements;
}

function figures(size: number, name: string, [bare = [], plain = [], marked = []]: number[][]): Measurement[] {
  const words = `${size.toLocaleString('en')} words`;
  const common = { promise: 'P1', unit: 'ms' } as const;
  const beside = (share: number) => ({ name, value: percentile(bare, share) });
  const peer = beside(0.95);
  return [
    { ...common, what: `key to paint at ${words}, p95`, ours: percentile(plain, 0.95), peer, bound: most(1.25) },
    {
      ...common,
      what: `key to paint at ${words} with marks, p95 (1.5× or one more frame)`,
      ours: percentile(marked, 0.95),
      peer,
      bound: most(Math.max(1.5, (peer.value + frame) / peer.value)),
    },
    { ...common, what: `key to paint at ${words}, p50`, ours: percentile(plain, 0.5), peer: beside(0.5) },
    { ...common, what: `slowest key at ${words}`, ours: Math.max(...plain, ...marked), peer: null, bound: most(100) },
    { ...common, what: `slowest key of the textarea at ${words}`, ours: Math.max(...bare), peer: null },
  ];
}

function most(value: number): { is: 'at most'; value: number } {
  return { is: 'at most', value };
}

/**
 * Types on each side in turn, once the one before has come to rest; gives the times of each side. Throws when what was typed
 * does not stand there.
 */
async function typeInTurns(sides: readonly Side[], size: number): Promise<number[][]> {
  for (const side of sides) await side.show(size);
  const times: number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, side] of sides.entries()) {
      await side.page.waitForTimeout(rest);
      times[at]?.push(...(await keyToPaint(side.page, typed)));
    }
  }
  for (const side of sides) {
    if (!(await side.end()).endsWith(typed.repeat(rounds))) throw new Error(`At ${size} words something typed is missing.`);
  }
  return times;
}

async function openTextarea(): Promise<Side> {
  const { page, show, close } = await openPeers();
  const field = page.locator('textarea');
  return {
    page,
    close,
    async show(size) {
      await show('textarea.html');
      await field.evaluate((element, text) => {
        (element as HTMLTextAreaElement).value = text;
      }, longText(size).trimEnd());
      await field.focus();
      await goToEnd(page);
    },
    end: () => field.inputValue(),
  };
}

async function openDrafts(settings: SettingsChange): Promise<Side> {
  const files = Object.fromEntries(sizes.map((size) => [`size-${size}.md`, `# Size ${size}\n\n${longText(size)}`]));
  const { page, close } = await openByline(files, settings);
  const editor = page.locator('[data-lexical-editor="true"]');
  return {
    page,
    close,
    async show(size) {
      await openRow(page, `Size ${size}`);
      await expectWords(editor, size);
      // A resting pointer over the text costs a hit test in each frame; it rests where the bare page has it.
      await page.mouse.move(0, 0);
      await editor.focus();
      await goToEnd(page);
    },
    end: () => editor.evaluate((element) => element.lastElementChild?.textContent ?? ''),
  };
}

/** Fails when another draft than the one of this size is open. */
async function expectWords(editor: Locator, size: number): Promise<void> {
  await editor.page().waitForFunction(
    (words) => {
      const text = document.querySelector<HTMLElement>('[data-lexical-editor="true"]')?.textContent ?? '';
      const count = text.split(/\s+/).length;
      return count > words * 0.8 && count < words * 1.2;
    },
    size,
    { timeout: 60_000 },
  );
}

/** Goes to the end of the text as a person does, and lets the page come to rest. */
async function goToEnd(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+End');
  await page.waitForTimeout(2000);
}
