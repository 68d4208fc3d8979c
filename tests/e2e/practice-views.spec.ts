import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const piece = (title: string, topic: string, kind: string, channel: string, ago: number) =>
  `---\ntitle: ${title}\ntags: [${topic}]\nbyline:\n  kind: ${kind}\n  status: published\n  publications:\n    - channel: ${channel}\n      date: ${day(ago)}\n---\n\nRead the log before you read the report.\n`;

/** What no line can hold, and nobody should have to scroll aside for. */
const address = `https://example.com/${'a_long_way_down_'.repeat(8)}`;

const full = {
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `piece-${at}.md`,
      piece(`Piece ${at}`, at % 3 === 0 ? 'Bread' : 'Audits', at % 4 === 0 ? 'share' : 'post', at % 2 ? 'x' : 'linkedin', at * 9),
    ]),
  ),
  'idea.md': `---\ntitle: ${address}\nlang: en\nbyline:\n  kind: post\n  status: idea\n---\n\nWords.\n`,
  'against.md': '---\ntitle: Szybko\nlang: pl\n---\n\nSzybkie audyty są tanie.\n',
  '.byline/topics.yaml': 'topics:\n  - name: Audits\n    role: primary\n  - name: Bread\n    role: off-work\n',
  '.byline/profile.yaml': `brandPhrase: slow audits\ngoals:\n  - id: g1\n    text: Be asked to speak\n    by: 2027-03-01\n  - id: g2\n    text: ${address}\n    by: null\nstances:\n  - id: s1\n    text: Szybkie audyty nie są tanie\n    reason: Trzeba je powtarzać.\n    date: 2026-01-01\n`,
  '.byline/channels.yaml': 'channels:\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: mastodon\n',
  '.byline/policy.yaml': 'read: 2025-01-01\nrules:\n  - kind: client\n    text: Orlen\n    note: ""\nvalues:\n  - Openness\n',
  '.byline/learning.yaml': `conversations:\n  - id: c1\n    text: A panel\n    url: ""\n    topic: Audits\n    by: ${day(-2)}\n    done: false\nnotes:\n  - id: n1\n    kind: heard\n    text: It helped\n    date: ${day(1)}\n    topic: null\n    piece: null\n`,
};

/** The pages of the practice: the first of the writing pages and all of the second part of the navigation. */
const pages = 6;
const open = async (page: Page, at: number) => {
  const navigation = page.getByRole('navigation');
  await (at === 0
    ? navigation.getByRole('list').first().getByRole('button').first()
    : navigation
        .getByRole('list', { name: /Reputation|Marka/ })
        .getByRole('button')
        .nth(at - 1)
  ).click();
  await page.locator('main.page h1').waitFor();
  await expect(page.locator('main.page[aria-busy="true"]')).toHaveCount(0);
};

/** Whether anything on the page reaches beyond its right edge, other than tables that scroll by themselves. */
const overflows = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main.page');
    return main === null || main.scrollWidth > main.clientWidth + 1 || document.documentElement.scrollWidth > window.innerWidth;
  });

/** Names of what Tab reaches on a page, from its beginning; an empty one has no name for a screen reader. */
const namesByTab = (page: Page) =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('main.page :is(button, a[href], input, select, textarea)')];
    return stops
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
      .map((stop) => {
        const labels =
          stop instanceof HTMLInputElement || stop instanceof HTMLSelectElement || stop instanceof HTMLTextAreaElement;
        const label = labels ? [...(stop.labels ?? [])].map((each) => each.textContent).join(' ') : '';
        return (stop.getAttribute('aria-label') ?? (label || stop.textContent) ?? '').trim();
      });
  });

for (const [language, theme] of [
  ['en', 'light'],
  ['pl', 'dark'],
] as const) {
  for (const [state, libraryFiles] of [
    ['full', full],
    ['empty', {}],
  ] as const) {
    test.describe(`the pages of the practice, ${state}, in ${language} and ${theme}`, () => {
      test.use({ language, theme, libraryFiles });
      test.setTimeout(180_000);

      test('have no faults for axe, fit a narrow window and large text, and name all that a key can reach', async ({ page }) => {
        await page.setViewportSize({ width: 1100, height: 900 });
        for (let at = 0; at < pages; at += 1) {
          await open(page, at);
          if (state === 'full') await page.locator('main.page h2').first().waitFor();
          await expectNoAccessibilityFaults(page);
          expect(await overflows(page), `page ${at}`).toBe(false);
          expect((await namesByTab(page)).filter((name) => name === '')).toEqual([]);
          // Twice the size of everything is what a window of half the width shows.
          await page.setViewportSize({ width: 550, height: 450 });
          // The window lays itself out anew a moment after its size changed.
          await expect.poll(() => overflows(page), `page ${at} at twice the size`).toBe(false);
          await page.setViewportSize({ width: 1100, height: 900 });
        }
      });
    });
  }
}

test.describe('by keyboard alone', () => {
  test.use({ libraryFiles: full });

  test('a figure of the ledger leads to its pieces, and a piece to its text', async ({ page }) => {
    await open(page, 2);
    const figure = page.getByRole('button', { name: 'Audits on X: 3 publications' });
    await figure.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'All publications' });
    await expect(list).toBeFocused();
    await expect(list.getByRole('row')).toHaveCount(4);
    await list.getByRole('button', { name: 'Piece 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Piece 1');
  });

  test('the parts of the ratio lead to the pieces that were counted', async ({ page }) => {
    await open(page, 2);
    const ratio = page.getByRole('region', { name: 'What your readers get' });
    const shared = ratio.getByRole('row', { name: /^Passed on/ }).getByRole('button');
    await expect(shared).toHaveText('2');
    await expect(shared).toHaveAccessibleName('Passed on: 2 pieces');
    await shared.press('Enter');
    await expect(page.getByRole('region', { name: 'All publications' }).getByRole('row')).toHaveCount(3);
  });
});
