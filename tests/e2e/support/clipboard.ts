import type { Page } from '@playwright/test';

export interface Copied {
  text: string;
  html: string;
}

/**
 * What is on the clipboard, read the way a person would: by pasting it, into a field that is there for a moment only. No
 * permission and no part of the app is involved, and the focus goes back to where it was.
 */
export async function readClipboard(page: Page): Promise<Copied> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'clipboard-reader';
    const before = document.activeElement;
    document.body.append(field);
    field.focus();
    const pasted = new Promise<Copied>((resolve) => {
      field.addEventListener('paste', (event) => {
        event.stopPropagation();
        event.preventDefault();
        resolve({
          text: event.clipboardData?.getData('text/plain') ?? '',
          html: event.clipboardData?.getData('text/html') ?? '',
        });
      });
    });
    Object.assign(window, {
      clipboardRead: pasted.finally(() => {
        field.remove();
        if (before instanceof HTMLElement) before.focus();
      }),
    });
  });
  await page.locator('#clipboard-reader').press('ControlOrMeta+V');
  return page.evaluate(() => (window as unknown as { clipboardRead: Promise<Copied> }).clipboardRead);
}
