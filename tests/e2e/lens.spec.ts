import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { markedSentences } from './support/marks.ts';

const boast = 'I am a recognised expert in hiring and a thought leader with 15 years of experience.';
const advice = 'Ask the referee to describe one week of work, because a summary hides everything.';
const question = 'Which question has surprised you most on a call?';
const polishBoast = 'Jestem uznaną ekspertką i liderką opinii w branży.';
const polishAdvice = 'Warto zapytać o jeden zwykły tydzień pracy, bo podsumowanie wszystko ukrywa.';

const frontMatter = (title: string, lang: string) =>
  `---\ntitle: ${title}\nlang: ${lang}\nbyline:\n  id: d${lang}${title.toLowerCase()}\n---\n`;
const manyBoasts = Array.from({ length: 200 }, (_, index) => `${boast.slice(0, -1)}, ${index}.`);
const files = {
  'calls.md': `${frontMatter('Calls', 'en')}${boast} Nobody asked.\n\n${advice}\n\n${question}\n`,
  'long.md': `${frontMatter('Long', 'en')}${manyBoasts.join('\n\n')}\n`,
  'rozmowy.md': `${frontMatter('Rozmowy', 'pl')}${polishBoast}\n\n${polishAdvice}\n`,
};
test.use({ libraryFiles: files });
test.describe.configure({ timeout: 120_000 });

const lens = (page: Page) => page.getByRole('region', { name: /^(Lens|Lupa)$/ });

async function open(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^(Drafts|Szkice)/ })
    .click();
  await page.getByRole('option', { name: new RegExp(title) }).click();
  await expect(page.locator('[contenteditable="true"]')).toBeVisible();
  // The model starts with the first draft, which takes its time on a busy computer.
  await expect(lens(page)).toBeVisible({ timeout: 45_000 });
}

const card = (page: Page, words: string) => lens(page).getByRole('listitem').filter({ hasText: words });

test.describe('the lens over an English draft', () => {
  test('says whose interest each sentence serves, with reasons, and marks it without touching the file', async ({
    page,
    library,
  }) => {
    await open(page, 'Calls');
    await expect(card(page, boast)).toBeVisible();
    await expect(card(page, boast).locator('strong')).not.toHaveCount(0);
    await expect.poll(() => markedSentences(page)).toEqual({ 'lens-promotion': [boast] });
    // Nothing cuts off the line beside the text.
    await expect(page.locator('.margin-lines > div').first()).toBeInViewport();
    await expect(card(page, advice)).toHaveCount(0);
    await lens(page)
      .getByRole('button', { name: /serves? the reader$/ })
      .click();
    await expect(card(page, advice)).toBeVisible();
    await card(page, boast).getByRole('button', { name: /^Why:/ }).click();
    await expect(card(page, boast).locator('.hint-reasons li')).toHaveCount(2);
    await expect(lens(page).getByRole('heading', { level: 2 })).not.toBeEmpty();
    await page.waitForTimeout(1_500);
    expect(readFileSync(path.join(library, 'calls.md'), 'utf8')).toBe(files['calls.md']);
  });

  test('leaves the sentence under the caret unmarked while it is typed, and marks it when the caret has left', async ({
    page,
  }) => {
    await open(page, 'Calls');
    await expect.poll(() => markedSentences(page)).toHaveProperty('lens-promotion');
    await page.locator('[contenteditable="true"]').press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    const typed = 'I am an award-winning speaker and the best in the industry.';
    await page.keyboard.type(typed, { delay: 20 });
    await expect(card(page, typed)).toBeVisible();
    expect((await markedSentences(page))['lens-promotion']).toEqual([boast]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await markedSentences(page))['lens-promotion']).toContain(typed);
  });

  test('tells a screen reader what the mark under the caret says', async ({ page }) => {
    await open(page, 'Calls');
    await expect(card(page, boast)).toBeVisible();
    await card(page, boast)
      .getByRole('button', { name: /recognised expert/ })
      .click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(card(page, boast)).toHaveAttribute('aria-current', 'true');
    await expect(lens(page).getByRole('status')).not.toBeEmpty();
  });

  test('keeps a hint silent after "Leave it", through edits elsewhere and a restart, until it is taken back', async ({
    page,
    restart,
  }) => {
    await open(page, 'Calls');
    await card(page, boast)
      .getByRole('button', { name: /^Leave it/ })
      .click();
    await page.getByRole('menuitem', { name: 'Leave this sentence' }).click();
    await expect(card(page, boast)).toHaveCount(0);
    await expect.poll(() => markedSentences(page)).not.toHaveProperty('lens-promotion');

    await page.locator('[contenteditable="true"]').press('ControlOrMeta+End');
    await page.keyboard.type(' Write to me below.');
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    const again = await restart();
    await open(again, 'Calls');
    await expect(lens(again).getByRole('button', { name: /serves? the reader$/ })).toBeVisible();
    await expect(card(again, boast)).toHaveCount(0);
  });

  test('asks whether it was right, and marks nothing that was denied', async ({ page, library }) => {
    await open(page, 'Calls');
    await card(page, boast).getByRole('button', { name: /^Why:/ }).click();
    await card(page, boast).getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(card(page, boast)).toContainText('You said: a boast.');
    await card(page, boast).getByRole('button', { name: 'Take it back' }).click();
    await card(page, boast).getByRole('button', { name: 'No', exact: true }).click();
    await expect(card(page, boast)).toHaveCount(0);
    await expect.poll(() => markedSentences(page)).toEqual({});
    const answers = path.join(library, '.byline/answers.yaml');
    await expect.poll(() => (existsSync(answers) ? readFileSync(answers, 'utf8') : '')).toContain('said: none');
  });

  test('can show no marks', async ({ page }) => {
    await open(page, 'Calls');
    await expect.poll(() => markedSentences(page)).toHaveProperty('lens-promotion');
    await page.evaluate(() => window.byline.call('settings.write', { showMarks: false }));
    await expect.poll(() => markedSentences(page)).toEqual({});
    await expect(page.locator('.margin-lines > div')).toHaveCount(0);
  });
});

test('marks only what is near the window, and the rest when it comes near', async ({ page }) => {
  await open(page, 'Long');
  const marked = async () => (await markedSentences(page))['lens-promotion'] ?? [];
  await expect.poll(marked).toContain(manyBoasts[0]);
  expect((await marked()).length).toBeLessThan(60);
  await page.locator('[contenteditable="true"]').press('Control+End');
  await expect.poll(marked).toContain(manyBoasts.at(-2));
  expect(await marked()).not.toContain(manyBoasts[0]);
});

test('a long list of hints begins with twelve and grows by twelve', async ({ page }) => {
  await open(page, 'Long');
  const cards = lens(page).locator('.hint-card');
  await expect(cards).toHaveCount(12);
  const more = lens(page).getByRole('button', { name: /more hints$/ });
  await more.press('Enter');
  await expect(cards).toHaveCount(24);
  await expect(more).toBeFocused();
});

test.describe('the lens over a Polish draft', () => {
  test.use({ language: 'pl', theme: 'dark' });

  test('reads Polish and explains itself in Polish', async ({ page }) => {
    await open(page, 'Rozmowy');
    await expect(card(page, polishBoast)).toBeVisible();
    await expect.poll(async () => (await markedSentences(page))['lens-promotion']).toContain(polishBoast);
    await expect(card(page, polishBoast).getByRole('heading')).toHaveText('Twierdzenie o sobie');
  });
});

test.describe('marks in lines that break', () => {
  const offer =
    'I am a recognised expert in hiring and a **thought leader** with 15 years of experience, so book a free call with me today.';
  const last = 'Sign up for my course, because only three spots are left.';
  test.use({ libraryFiles: { 'long.md': `${frontMatter('Long', 'en')}${offer} ${last} ${boast}\n` } });

  /** Marked spaces behind which the line ends, and how many lines carry a mark. */
  const lineEnds = (page: Page) =>
    page.evaluate(() => {
      const pieces = [...CSS.highlights].filter(([name]) => name.startsWith('lens-')).flatMap(([, all]) => [...all] as Range[]);
      const lines = new Set(pieces.map((piece) => Math.round(piece.getBoundingClientRect().top)));
      return {
        spaces: pieces.filter((piece) => /\s$/.test(String(piece))).length,
        tall: pieces.filter((piece) => piece.getClientRects().length > 0 && piece.getBoundingClientRect().height > 45).length,
        lines: lines.size,
      };
    });

  test('end with the last word of each line, also after the width of the sheet changed', async ({ page }) => {
    await open(page, 'Long');
    await expect.poll(async () => (await markedSentences(page))['lens-promotion']?.length).toBe(3);
    const wide = await lineEnds(page);
    expect(wide).toMatchObject({ spaces: 0, tall: 0 });
    // The text keeps its width as long as the window has room for it.
    await page.setViewportSize({ width: 480, height: 900 });
    // While the lines break anew there are no marks for a moment.
    await expect.poll(async () => (await lineEnds(page)).lines).toBeGreaterThan(wide.lines);
    await expect.poll(() => lineEnds(page)).toMatchObject({ spaces: 0, tall: 0 });
    await expect.poll(async () => (await markedSentences(page))['lens-promotion'] ?? []).toContain(boast);
  });
});
