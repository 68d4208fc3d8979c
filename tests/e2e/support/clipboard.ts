import type { Page } from '@playwright/test';

export interface Copied {
  text: string;
  html: string;
  /** The file of a picture, in base 64; `null` when there is none. */
  picture: string | null;
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
        const text = event.clipboardData?.getData('text/plain') ?? '';
        const html = event.clipboardData?.getData('text/html') ?? '';
        const file = event.clipboardData?.files[0];
        if (file === undefined) return resolve({ text, html, picture: null });
        void file.bytes().then((bytes) => {
          resolve({ text, html, picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) });
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

/** Width, height and all points of a picture in base 64, as the window draws it. */
export function pointsOf(page: Page, picture: string): Promise<{ width: number; height: number; points: string }> {
  return page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const drawn = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(drawn));
    const points = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { width: bitmap.width, height: bitmap.height, points };
  }, picture);
}
