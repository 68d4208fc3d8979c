import { callChannel } from '../../src/contract/bridge.ts';
import { expect, test } from './fixture.ts';

test.use({ libraryFiles: null });

/** From now on the trusted side fails so many times, and then gives this answer to everything. */
interface Answers {
  channel: string;
  failures: number;
  reply: unknown;
}

for (const { locale, title, hint, button, welcome } of [
  { locale: 'en-GB', title: 'Byline could not start', hint: /safe in their folder/, button: 'Try again', welcome: /folder/ },
  { locale: 'pl-PL', title: 'Byline nie może się uruchomić', hint: /bezpieczne/, button: 'Spróbuj ponownie', welcome: /folder/ },
]) {
  test(`a window that cannot begin says so and tries again when it is told to (${locale})`, async ({ app, page }) => {
    const state = await page.evaluate(() => window.byline.call('app.state', {}));
    await app.evaluate(
      ({ ipcMain }, { channel, failures, reply }: Answers) => {
        let asked = 0;
        ipcMain.removeHandler(channel);
        ipcMain.handle(channel, () => {
          asked += 1;
          if (asked > failures) return reply;
          return { ok: false, error: { code: 'internal', message: 'Nobody foresaw this.' } };
        });
      },
      { channel: callChannel, failures: 2, reply: state } satisfies Answers,
    );
    await page.addInitScript((language) => Object.defineProperty(navigator, 'language', { value: language }), locale);
    await page.reload();

    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.getByRole('alert')).toContainText(hint);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('button', { name: button })).toBeEnabled();
    await expect(page.getByRole('alert')).toContainText(title);
    await page.getByRole('button', { name: button }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Byline', exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(welcome);
  });
}
