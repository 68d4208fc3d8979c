import type { Page } from '@playwright/test';
import { counted } from '../../tools/torture/figures.ts';
import { seededRandom } from '../conformance/drafts/seeded-random.ts';
import { expect, test } from './fixture.ts';
import { body, write } from './pages/editor.ts';
import { draftFile, fileText, openDraft, saved, text } from './pages/studio.ts';

/** `npm run torture` asks for more. */
const seeds = Number(process.env.BYLINE_UNDO_SEEDS ?? 2);
const actsInCourse = Number(process.env.BYLINE_UNDO_ACTS ?? 25);

const before = 'The **first** paragraph.\n\n- one\n- two\n\n> A quotation.\n\nThe last paragraph.';

test.use({
  libraryFiles: {
    'draft.md': draftFile({ title: 'Draft', body: before }),
    'other.md': draftFile({ title: 'Other', body: 'Words of the other one.' }),
  },
});

type Act = (page: Page) => Promise<void>;

const keys =
  (...pressed: string[]): Act =>
  async (page) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

/** What somebody does while writing, the common things more often; saving goes on beside it all the time. */
const acts: readonly (readonly [weight: number, act: Act])[] = [
  [8, (page) => page.keyboard.type('words ', { delay: 2 })],
  [3, keys('Enter')],
  [3, keys('Backspace', 'Backspace', 'Backspace')],
  [2, keys('Delete')],
  [2, keys('Control+Home')],
  [2, keys('Control+End')],
  [2, keys('ArrowUp', 'Home')],
  [2, keys('Shift+Control+ArrowLeft', 'Control+b')],
  [1, keys('Shift+Home', 'Control+x')],
  [1, keys('Control+v')],
  [1, (page) => page.keyboard.type('## ', { delay: 2 })],
  [1, (page) => page.keyboard.type('- ', { delay: 2 })],
  [1, (page) => page.keyboard.type('“zażółć” ', { delay: 2 })],
  [1, (page) => saved(page)],
  [1, lookElsewhere],
];

/** Another draft is read, and the first one taken up again where it was left. */
async function lookElsewhere(page: Page): Promise<void> {
  await openDraft(page, 'Other');
  await expect(text(page)).toContainText('Words of the other one.');
  await openDraft(page, 'Draft');
  await text(page).focus();
  await page.keyboard.press('Control+End');
}

/** Presses until nothing changes any more. */
async function pressToTheEnd(page: Page, key: string): Promise<void> {
  for (let pressed = 0; pressed < 1_000; pressed += 10) {
    const now = await text(page).innerHTML();
    for (let again = 0; again < 10; again += 1) await page.keyboard.press(key);
    if ((await text(page).innerHTML()) === now) return;
  }
  throw new Error(`${key} never comes to an end`);
}

const inFile = (library: string) => body(fileText(library, 'draft.md'));

for (let seed = 1; seed <= seeds; seed += 1)
  test(`whatever was written, undo leads back to the text as it was, and redo to the text as it became, seed ${seed} (R20)`, async ({
    page,
    library,
  }) => {
    test.setTimeout(120_000 + actsInCourse * 2_000);
    const random = seededRandom(seed);
    await write(page);
    for (let act = 0; act < actsInCourse; act += 1) await random.weighted(acts)[1](page);
    await saved(page);
    const after = inFile(library);
    expect(after).not.toBe(before);
    await pressToTheEnd(page, 'Control+z');
    await expect.poll(() => inFile(library)).toBe(before);
    await pressToTheEnd(page, 'Control+y');
    await expect.poll(() => inFile(library)).toBe(after);
    counted('acts, taken back to the first and done again to the last', actsInCourse);
  });
