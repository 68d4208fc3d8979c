import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Sentence } from '../../../src/core/sentences.ts';
import type { Language } from '../../../src/domain/drafts/draft.ts';

// The parts of the window by what they are, for specs that look at it in both languages.

/** `BYLINE_PICTURES=folder` keeps a picture of each, for whoever wants to see how it looks. */
export async function see(page: Page, sentence: Sentence, language: Language, name: string): Promise<void> {
  const said = page.getByText(sentence[language]).first();
  await expect(said).toBeVisible();
  // What a dialog in front makes inert is neither in reach nor told to a screen reader.
  expect(
    await said.evaluate((element) => [...document.querySelectorAll('dialog:modal')].every((dialog) => dialog.contains(element))),
  ).toBe(true);
  const folder = process.env.BYLINE_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}-${language}.png`) });
}

export async function goToPlace(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}(,|\\s|\\d|$)`) })
    .click();
}

export async function openCard(page: Page, name: string): Promise<void> {
  await page.locator('.draft-card-title').getByText(name, { exact: true }).click();
}

export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.locator('[contenteditable="true"]').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words, { delay: 5 });
}

export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill(words);
  await page.locator('.palette-item').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Answers the next questions for a file or a folder, one after the other. */
export async function answerQuestions(app: ElectronApplication, ...answers: string[]): Promise<void> {
  await app.evaluate(({ dialog }, left) => {
    (dialog as { showOpenDialog: unknown }).showOpenDialog = async () => {
      const next = left.shift();
      return { canceled: next === undefined, filePaths: next === undefined ? [] : [next] };
    };
  }, answers);
}

/** Pastes a file into the text as a browser hands it over. */
export async function pasteFile(page: Page, name: string, type: string, words: string): Promise<void> {
  await page.locator('[contenteditable="true"]').evaluate(
    (root, given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([given.words], given.name, { type: given.type }));
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
    },
    { name, type, words },
  );
}
