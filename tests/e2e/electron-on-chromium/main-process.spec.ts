import { readClipboard } from '../support/clipboard.ts';
import { expect, onStandIn, test } from './sample-fixture.ts';

test('lets a test stand in for a dialog', async ({ app, page }) => {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] });
  });
  expect(await page.evaluate(() => window.sample.pick())).toEqual(['/chosen']);
});

test('lets a test press a menu entry', async ({ app, page }) => {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('hello')?.click());
  await expect(page.locator('#menu')).toHaveText('hello');
});

test('knows the app, its folders and languages', async ({ app, page, folders }) => {
  await page.getByRole('heading').waitFor();
  const facts = await app.evaluate(({ app: main }) => [
    main.getName(),
    main.getVersion(),
    main.getPath('userData'),
    main.getPath('home'),
    main.isPackaged,
    main.getPreferredSystemLanguages()[0],
  ]);
  expect(facts).toEqual(['Sample', '1.2.3', folders.userData, folders.home, false, 'en-US']);
});

test('lets a test read what was copied, and gives the focus back', async ({ page }) => {
  const field = page.getByLabel('Text');
  await field.fill('żółw');
  await field.selectText();
  await field.press('ControlOrMeta+C');
  expect(await readClipboard(page)).toEqual({ text: 'żółw', html: '', picture: null });
  await expect(field).toBeFocused();
});

test.describe('on Chromium only', () => {
  test.skip(!onStandIn, 'These are the limits and the pages of electron-on-chromium.');

  test('throws, with the name, for what it does not support', async ({ app, page }) => {
    await page.getByRole('heading').waitFor();
    const messages = await app.evaluate((electron) => {
      const { app: main, BrowserWindow, session } = electron;
      const window = BrowserWindow.getAllWindows()[0] as Electron.BrowserWindow;
      const messageOf = (act: () => unknown) => {
        try {
          act();
          return 'nothing';
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [
        messageOf(() => new electron.Tray('x')),
        messageOf(() => electron.clipboard.readText()),
        messageOf(() => main.relaunch()),
        messageOf(() => main.on('gpu-info-update', () => {})),
        messageOf(() => window.setOpacity(0.5)),
        messageOf(() => window.webContents.openDevTools()),
        messageOf(() => session.defaultSession.setSpellCheckerLanguages(['pl'])),
        messageOf(() => new BrowserWindow({ kiosk: true })),
        messageOf(() => new BrowserWindow({ webPreferences: { nodeIntegration: true } })),
      ];
    });
    expect(messages).toEqual(
      [
        'Tray',
        'clipboard.readText',
        'app.relaunch',
        "app.on('gpu-info-update')",
        'BrowserWindow.setOpacity',
        'webContents.openDevTools',
        'session.setSpellCheckerLanguages',
        'BrowserWindow option kiosk',
        'webPreferences nodeIntegration',
      ].map((name) => `electron-on-chromium: ${name} is not supported`),
    );
  });

  test('asks for a folder on a page of its own', async ({ app, page, folders }) => {
    const opened = app.waitForEvent('window');
    const picked = page.evaluate(() => window.sample.pick());
    const dialog = await opened;
    await expect(dialog.getByRole('heading', { name: 'Pick' })).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Folder', exact: true }).fill(folders.home);
    await dialog.getByRole('button', { name: 'Show' }).click();
    await dialog.getByRole('textbox', { name: 'New folder' }).fill('drafts & notes');
    await dialog.getByRole('button', { name: 'New folder' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Folder', exact: true })).toHaveValue(`${folders.home}/drafts & notes`);
    await dialog.getByRole('link', { name: 'Folder above' }).click();
    await dialog.getByRole('link', { name: 'drafts & notes' }).click();
    await dialog.getByRole('button', { name: 'Choose' }).click();
    expect(await picked).toEqual([`${folders.home}/drafts & notes`]);
  });

  test('asks a question on a page of its own; closing it is no answer', async ({ app, page }) => {
    const ask = async (act: (dialog: Awaited<ReturnType<typeof app.firstWindow>>) => Promise<void>) => {
      const opened = app.waitForEvent('window');
      const answer = page.evaluate(() => window.sample.ask());
      await act(await opened);
      return answer;
    };
    expect(await ask((dialog) => dialog.getByRole('button', { name: 'That' }).click())).toBe(1);
    expect(await ask((dialog) => dialog.close())).toBe(0);
  });
});
