import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ask } from './support/calls.ts';

// What every other spec leans on: the fixture itself.

test.describe('problems', () => {
  test.use({ expectedProblems: /provoked|style-src/ });

  test('are noticed: errors on the console, uncaught errors, violations of the policy', async ({ app, page, problems }) => {
    await page.evaluate(() => {
      console.error('provoked on the console');
      setTimeout(() => {
        throw new Error('provoked and not caught');
      });
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
    });
    await app.evaluate(() => console.error('provoked in the main process'));
    const noticed = (words: string) => expect.poll(() => problems.found.some((problem) => problem.includes(words))).toBe(true);
    await noticed('console: provoked on the console');
    await noticed('uncaught: Error: provoked and not caught');
    await noticed('style-src');
    await noticed('main process: provoked in the main process');
  });
});

test.describe('a library, a language and a theme', () => {
  test.use({ libraryFiles: { 'notes/first.md': '# First\n' }, language: 'pl', theme: 'dark' });

  test('are those that were asked for, also after a restart', async ({ page, library, restart }) => {
    const chosen = async (window: Page) => {
      const state = await ask(window, 'app.state', {});
      const isDark = await window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      return [state.library?.folder, state.settings.language, state.settings.theme, isDark];
    };
    expect(await chosen(page)).toEqual([library, 'pl', 'dark', true]);
    expect(await chosen(await restart())).toEqual([library, 'pl', 'dark', true]);
  });
});

test.describe('no library', () => {
  test.use({ libraryFiles: null });

  test('is how a first start looks', async ({ page }) => {
    expect((await ask(page, 'app.state', {})).library).toBeNull();
  });
});
