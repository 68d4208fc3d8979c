import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openByline, openRow } from './byline.ts';
import { longText } from './long-text.ts';
import { browserName, openPeers } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

/** As many as the list shows without scrolling. */
const openings = 6;
const words = 10_000;

/**
 * How long a draft of 10,000 words takes from the click to its last paragraph painted, beside a bare contenteditable. Each
 * opening is of another file with the same text: a draft that was open before comes back at once.
 */
export async function run(): Promise<Measurement[]> {
  const text = longText(words);
  const last = text.trimEnd().slice(-40);
  const folder = mkdtempSync(path.join(tmpdir(), 'byline-opening-'));
  writeFileSync(path.join(folder, 'draft.md'), text);
  const peers = await openPeers([folder]);
  const bare: number[] = [];
  for (let opening = 0; opening < openings; opening++) {
    await peers.show('editable.html');
    bare.push(await clickToPainted(peers.page, last, () => peers.page.click('#open')));
  }
  const browser = await browserName(peers.page);
  await peers.close();
  rmSync(folder, { recursive: true, force: true });

  const names = Array.from({ length: openings }, (_, at) => `Long ${String(at).padStart(2, '0')}`);
  const files = Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name}\n\n${text}`]));
  const byline = await openByline({ ...files, 'short.md': '# Short\n\nA few words.\n' });
  const ours: number[] = [];
  for (const name of names) {
    await openRow(byline.page, 'Short');
    ours.push(await clickToPainted(byline.page, last, () => openRow(byline.page, name)));
  }
  await byline.close();
  return [
    {
      promise: 'P3',
      what: `opening ${words.toLocaleString('en')} words, click to last paragraph painted, p50 of ${openings}`,
      unit: 'ms',
      ours: percentile(ours.slice(1), 0.5),
      peer: { name: `bare contenteditable, ${browser}`, value: percentile(bare.slice(1), 0.5) },
      bound: { is: 'at most', value: 2.5 },
    },
  ];
}

/** Milliseconds from the click that `open` makes to the end of the frame in which the editor ends with `last`. */
async function clickToPainted(page: Page, last: string, open: () => Promise<void>): Promise<number> {
  await page.evaluate(watchForText, last);
  await open();
  await page.waitForFunction(() => 'paintedAfter' in window);
  return page.evaluate(() => (window as unknown as { paintedAfter: number }).paintedAfter);
}

/** Runs in the page. Only the end of the editor's last block is looked at, so that looking costs nothing. */
function watchForText(last: string): void {
  Reflect.deleteProperty(window, 'paintedAfter');
  const isThere = (): boolean =>
    [...document.querySelectorAll('[contenteditable="true"]')].some((editor) =>
      editor.lastElementChild?.textContent?.endsWith(last),
    );
  const start = (event: Event): void => {
    const painted = (): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { paintedAfter: performance.now() - event.timeStamp });
      port2.postMessage(null);
    };
    const look = (): void => {
      if (isThere()) painted();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('mousedown', start, { capture: true, once: true });
}
