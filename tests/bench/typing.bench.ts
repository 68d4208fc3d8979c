import type { Page } from '@playwright/test';
import type { SettingsChange } from '../../src/contract/settings.ts';
import { openByline, openRow } from './byline.ts';
import { keyToPaint } from './key-to-paint.ts';
import { longText } from './long-text.ts';
import { browserName, openPeers } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

const sizes = [300, 10_000, 50_000, 100_000];
const typed = 'a few more words are typed here, one key after another, until there are enough of them to tell. '.repeat(2).trim();
/** Milliseconds of one frame at 60 a second. */
const frame = 1000 / 60;

/** How long a key takes until it is seen, at the end of drafts of growing length, beside a bare textarea with the same text. */
export async function run(): Promise<Measurement[]> {
  const bare = await typeInTextarea();
  const plain = await typeInByline({ showMarks: false, spellcheck: false });
  const marked = await typeInByline({ showMarks: true, spellcheck: true });
  return sizes.flatMap((size, at) => {
    const [peer, without, withMarks] = [bare.times[at] ?? [], plain[at] ?? [], marked[at] ?? []];
    const beside = { name: `bare textarea, ${bare.browser}`, value: percentile(peer, 0.95) };
    const words = `${size.toLocaleString('en')} words`;
    const common = { promise: 'P1', unit: 'ms' } as const;
    const orFrame = Math.max(1.5, (beside.value + frame) / beside.value);
    return [
      { ...common, what: `key to paint at ${words}, p95`, ours: percentile(without, 0.95), peer: beside, bound: most(1.25) },
      {
        ...common,
        what: `key to paint at ${words} with marks and spelling, p95 (1.5× or one more frame)`,
        ours: percentile(withMarks, 0.95),
        peer: beside,
        bound: most(orFrame),
      },
      { ...common, what: `slowest key at ${words}`, ours: Math.max(...without, ...withMarks), peer: null, bound: most(100) },
    ];
  });
}

function most(value: number): { is: 'at most'; value: number } {
  return { is: 'at most', value };
}

async function typeInTextarea(): Promise<{ browser: string; times: number[][] }> {
  const { page, show, close } = await openPeers();
  const times: number[][] = [];
  for (const size of sizes) {
    await show('textarea.html');
    const field = page.locator('textarea');
    await field.evaluate((element, text) => {
      (element as HTMLTextAreaElement).value = text;
    }, longText(size));
    times.push(await typeAtEnd(page, () => field.focus()));
  }
  const browser = await browserName(page);
  await close();
  return { browser, times };
}

async function typeInByline(settings: SettingsChange): Promise<number[][]> {
  const files = Object.fromEntries(sizes.map((size) => [`size-${size}.md`, `# Size ${size}\n\n${longText(size)}`]));
  const { page, close } = await openByline(files, settings);
  const times: number[][] = [];
  for (const size of sizes) {
    await openRow(page, `Size ${size}`);
    const editor = page.locator('[data-lexical-editor="true"]');
    times.push(await typeAtEnd(page, () => editor.focus()));
    const end = await editor.evaluate((element) => element.lastElementChild?.textContent ?? '');
    if (!end.endsWith(typed)) throw new Error(`What was typed at ${size} words does not stand at the end of the draft.`);
  }
  await close();
  return times;
}

/** Goes to the end of the text as a person does, lets the page come to rest, and types. */
async function typeAtEnd(page: Page, focus: () => Promise<void>): Promise<number[]> {
  await focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.waitForTimeout(2000);
  return keyToPaint(page, typed);
}
