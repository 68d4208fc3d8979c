import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { body, pasteInto } from './pages/editor.ts';
import { draftFile, fileText, goTo, openDraft, saved, text } from './pages/studio.ts';
import { root } from './support/launch.ts';

test.use({
  libraryFiles: {
    'draft.md': draftFile({ title: 'Draft', body: 'First.' }),
    'marked.md': draftFile({ title: 'Marked', body: '| a | b |\n| --- | --- |\n| c &copy; | d |' }),
  },
});

/** Where the parts of the lens are, by the address under which the window asks for them. */
const lensFiles: Record<string, string> = {
  ...Object.fromEntries(['lens.json', 'pieces.json'].map((name) => [`/lens/${name}`, `${root}/resources/lens/${name}`])),
  '/lens/polish.dict': `${root}/resources/dictionaries/pl/polish.dict`,
};

/** From now on the file with the editor's later parts is not handed out until the returned function is called. */
async function holdLaterParts(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(
    ({ protocol }, { folder, lens, policy }) => {
      const { readFileSync } = process.getBuiltinModule('node:fs');
      const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
      const released = new Promise<void>((resolve) => Object.assign(globalThis, { releaseLaterParts: resolve }));
      protocol.unhandle('app');
      protocol.handle('app', async (request) => {
        const { pathname } = new URL(request.url);
        const file = pathname === '/' ? '/index.html' : pathname;
        if (/\/later-[^/]*\.js$/.test(file)) await released;
        const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return new Response(new Uint8Array(readFileSync(lens[file] ?? folder + file)), {
          headers: { 'content-type': type, 'content-security-policy': policy },
        });
      });
    },
    { folder: `${root}/out/renderer`, lens: lensFiles, policy: "script-src 'self'" },
  );
  return () => app.evaluate(() => (globalThis as unknown as { releaseLaterParts(): void }).releaseLaterParts());
}

test('what is typed and pasted before the whole editor is loaded stays, and is saved when it is', async ({
  app,
  page,
  library,
}) => {
  const release = await holdLaterParts(app);
  await page.reload();
  await goTo(page, 'Drafts');
  await openDraft(page, 'Draft');
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Typed at once.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- an item');
  await page.keyboard.press('Enter');
  await pasteInto(page, { 'text/html': '<p>pasted <b>boldly</b></p>', 'text/plain': 'pasted boldly' });
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(body(fileText(library, 'draft.md'))).toBe('First.');

  await release();
  await saved(page);
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('First. Typed at once.\n\n- an item\n- pasted **boldly**');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  await expect(text(page).locator('table')).toBeVisible();
  await page.keyboard.type('cell');
  await page.keyboard.press('Tab');
  await page.keyboard.type('next');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('cell | next');
});

test('a draft that cannot be read without the later parts waits for them', async ({ app, page }) => {
  const release = await holdLaterParts(app);
  await page.reload();
  await goTo(page, 'Drafts');
  await page.getByRole('option', { name: /Marked/ }).click();
  await expect(page.locator('main[aria-busy="true"]')).toBeVisible();

  await release();
  await expect(text(page).locator('table')).toContainText('c ©');
});
