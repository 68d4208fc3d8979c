import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft, saved } from './pages/studio.ts';

const english =
  'I am thrilled to announce that I was named Recruiter of the Year. Thank you to the whole team for this award. I won this award because Ewa Lis taught me to listen.';
const polish =
  'Z dumą ogłaszam, że zdobyłam pierwsze miejsce w konkursie na rekruterkę roku. Dziękuję całemu zespołowi. Ewa Lis nauczyła mnie słuchać.';

test.use({
  libraryFiles: {
    'thanks.md': draftFile({ title: 'Thanks', lang: 'en', body: english }),
    'dziekuje.md': draftFile({ title: 'Dziękuję', lang: 'pl', body: polish }),
  },
});

const lens = (page: Page) => page.getByRole('region', { name: /^(Lens|Lupa)$/ });

function promotionMarks(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('lens-promotion')?.size ?? 0);
}

test('the purpose of a draft is chosen under its title by keyboard, and the draft is read by it at once', async ({
  page,
  library,
  restart,
}) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Thanks');
  await expect.poll(() => promotionMarks(page)).toBeGreaterThan(0);
  await expect(lens(page).getByText(/^Read as/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Purpose' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Thanks' }).press('Enter');
  await expect(lens(page).getByText(/^Read as a thank-you/)).toBeVisible();
  await expect.poll(() => promotionMarks(page)).toBe(0);
  await expect(lens(page).getByRole('heading', { level: 2 })).not.toHaveText(/speaks mostly for you/);
  await saved(page);
  expect(fileText(library, 'thanks.md')).toContain('purpose: thanks');

  const again = await restart();
  await goTo(again, 'Drafts');
  await openDraft(again, 'Thanks');
  await expect(lens(again).getByText(/^Read as a thank-you/)).toBeVisible();
  await again.getByRole('button', { name: 'Purpose: Thanks' }).click();
  await again.getByRole('menuitemradio', { name: 'No purpose' }).click();
  await expect(lens(again).getByText(/^Read as/)).toHaveCount(0);
  await expect.poll(() => promotionMarks(again)).toBeGreaterThan(0);
});

test.describe('in Polish and dark', () => {
  test.use({ language: 'pl', theme: 'dark' });

  test('a thank-you is read as one', async ({ page }) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Szkice/ })
      .click();
    await page.getByRole('option', { name: /Dziękuję/ }).click();
    await expect.poll(() => promotionMarks(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cel', exact: true }).click();
    await page.getByRole('menuitemradio', { name: 'Podziękowanie' }).click();
    await expect(lens(page).getByText(/^Czytane jako podziękowanie/)).toBeVisible();
    await expect.poll(() => promotionMarks(page)).toBe(0);
  });
});
