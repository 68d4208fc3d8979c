import { expect, type Page } from '@playwright/test';
import { draftFile, goTo, openDraft, text } from './studio.ts';

export const emptyDraft = draftFile({ title: 'Draft', body: '' }).replace(/\n\n$/, '\n');

/** The body of a draft's file, without the blank lines around it. */
export function body(file: string): string {
  return file.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\n+|\n+$/g, '');
}

/** Types and presses: `"words"` are typed, anything else is a key. */
export async function typing(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (key.startsWith('"')) await page.keyboard.type(key.slice(1, -1), { delay: 5 });
    else await page.keyboard.press(key);
  }
}

/** Puts the caret behind a word of the text. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  await text(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      (root as HTMLElement).focus();
      getSelection()?.collapse(node, at + wanted.length);
      return;
    }
    throw new Error(`no ${wanted} in the text`);
  }, words);
  await expect(text(page)).toBeFocused();
  // The editor hears of a new caret by an event of the browser's own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
}

/** Opens a draft with the caret at the end of its text. */
export async function write(page: Page, name = 'Draft'): Promise<void> {
  await goTo(page, 'Drafts');
  await openDraft(page, name);
  await text(page).focus();
  await page.keyboard.press('Control+End');
}

interface PastedFile {
  name: string;
  type: string;
  bytes: string;
}

/** The smallest PNG there is: one pixel, in base 64. */
export const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Pastes data into the text as a browser hands it over, with `plain` as Ctrl+Shift+V does. */
export async function pasteInto(
  page: Page,
  data: Record<string, string>,
  { plain = false, files = [] }: { plain?: boolean; files?: PastedFile[] } = {},
): Promise<void> {
  if (plain) await text(page).dispatchEvent('keydown', { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true, bubbles: true });
  await text(page).evaluate(
    (root, given) => {
      const transfer = new DataTransfer();
      for (const [type, value] of Object.entries(given.data)) transfer.setData(type, value);
      for (const file of given.files) {
        const bytes = Uint8Array.from(atob(file.bytes), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], file.name, { type: file.type }));
      }
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    },
    { data, files },
  );
  await page.waitForTimeout(100);
}
