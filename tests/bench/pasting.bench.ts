import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/drafts/draft.ts';
import { openByline, openRow } from './byline.ts';
import { keyToPaint } from './key-to-paint.ts';
import { oneLine, ordinaryMarkdown } from './long-text.ts';
import { browserName, openPeers, type PeerWindow } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

const length = 300_000;
const typed = 'a few more words, ';
/** Milliseconds in which what was pasted is saved and read. */
const rest = 5000;

const texts: readonly { name: string; text: string }[] = (['en', 'pl'] satisfies Language[]).flatMap((language) => [
  { name: `one line of 300 KB (${language})`, text: oneLine(length, language) },
  { name: `300 KB of Markdown (${language})`, text: ordinaryMarkdown(length, language) },
]);

/** Milliseconds until the pasted text was painted, and those of each key after it. */
interface Pasted {
  painted: number;
  keys: number[];
}

/** How long a large paste takes, and typing after it with marks and spelling, beside two bare pages. */
export async function run(): Promise<Measurement[]> {
  const peers = await openPeers();
  const browser = await browserName(peers.page);
  const measurements: Measurement[] = [];
  for (const { name, text } of texts) {
    const field = await pasteBare(peers, 'textarea.html', text);
    const editable = await pasteBare(peers, 'editable.html', text);
    measurements.push(...figures(name, await pasteInByline(text), field, editable, browser));
  }
  await peers.close();
  return measurements;
}

function figures(name: string, ours: Pasted, field: Pasted, editable: Pasted, browser: string): Measurement[] {
  const common = { promise: 'P16', unit: 'ms' } as const;
  const slowest = ({ keys }: Pasted) => Math.max(...keys);
  const peers = [
    { name: `bare textarea, ${browser}`, pasted: field },
    { name: `bare contenteditable, ${browser}`, pasted: editable },
  ];
  return [
    { ...common, what: `${name} pasted and painted`, ours: ours.painted, peer: null, bound: { is: 'at most', value: 1000 } },
    { ...common, what: `${name}: slowest key after it`, ours: slowest(ours), peer: null, bound: { is: 'at most', value: 100 } },
    ...peers.flatMap(({ name: peer, pasted }) => [
      { ...common, what: `${name} pasted and painted beside`, ours: ours.painted, peer: { name: peer, value: pasted.painted } },
      {
        ...common,
        what: `${name}: keys after it beside, p50`,
        ours: percentile(ours.keys, 0.5),
        peer: { name: peer, value: percentile(pasted.keys, 0.5) },
      },
    ]),
  ];
}

async function pasteBare({ page, show }: PeerWindow, name: string, text: string): Promise<Pasted> {
  await show(name);
  await page.locator('.sheet').focus();
  return pasteAndType(page, text);
}

async function pasteInByline(text: string): Promise<Pasted> {
  const { page, close } = await openByline({ 'a.md': '# Pasted\n\nBefore.\n' });
  await openRow(page, 'Pasted');
  await page.locator('[data-lexical-editor="true"]').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(rest);
  const pasted = await pasteAndType(page, text);
  await close();
  return pasted;
}

async function pasteAndType(page: Page, text: string): Promise<Pasted> {
  const painted = await page.evaluate(paste, text);
  await page.waitForTimeout(rest);
  return { painted, keys: await keyToPaint(page, typed) };
}

/** Runs in the page. Whoever does not take the paste gets it by the browser's own command, as a paste of plain text does. */
async function paste(text: string): Promise<number> {
  const target = document.activeElement;
  if (target === null) throw new Error('nothing has the focus');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const start = performance.now();
  const isLeft = target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  if (isLeft) document.execCommand('insertText', false, text);
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
  const painted = performance.now() - start;
  const shown = target instanceof HTMLTextAreaElement ? target.value : (target.textContent ?? '');
  if (shown.length < text.length * 0.9) throw new Error(`Of ${text.length} characters ${shown.length} are there.`);
  return painted;
}
