import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';

/** The parts of the window by their roles, in English. */
export const navigation = (page: Page) => page.getByRole('navigation', { name: 'Navigation' });
export const list = (page: Page) => page.getByRole('listbox');
export const cards = (page: Page) => list(page).getByRole('option');
export const card = (page: Page, name: string) =>
  cards(page).filter({ has: page.locator('.draft-card-title').getByText(name, { exact: true }) });
export const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
export const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the draft' });
export const toast = (page: Page, words: string) => page.getByRole('region', { name: 'Messages' }).getByText(words);
export const chips = (page: Page) => page.getByRole('group', { name: 'About this draft' });
export const search = (page: Page) => page.getByRole('textbox', { name: 'Search drafts' });

/** Goes to a line of the navigation by its name. */
export async function goTo(page: Page, name: string): Promise<void> {
  await navigation(page)
    .getByRole('button', { name: new RegExp(`^${name}(,|\\s|\\d|$)`) })
    .click();
}

/** Opens a draft from the list and waits until it can be written. */
export async function openDraft(page: Page, name: string): Promise<void> {
  await card(page, name).click();
  // An expectation that fails at first takes a picture of the whole page, which is slow with a long draft.
  await title(page).waitFor();
  await expect(title(page)).toHaveValue(name);
  await expect(text(page)).toBeVisible();
}

/** The titles in the list, from top to bottom; only those in sight of a long list. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.draft-card-title').allInnerTexts();
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this computer')).toBeVisible();
}

/** The Markdown files of a library by name. */
export function markdownFiles(library: string): string[] {
  return readdirSync(library)
    .filter((name) => name.endsWith('.md'))
    .sort();
}

export function fileText(library: string, name: string): string {
  return readFileSync(path.join(library, name), 'utf8');
}

/** A draft file with the front matter that Byline writes. */
export function draftFile(given: {
  title: string;
  topics?: string[];
  kind?: string;
  status?: string;
  lang?: string;
  channels?: string[];
  body?: string;
}): string {
  const { title: name, topics = [], kind = 'article', status = 'drafting', lang, channels = [], body = 'Some words.' } = given;
  const lines = [
    '---',
    `title: ${JSON.stringify(name)}`,
    ...(lang === undefined ? [] : [`lang: ${lang}`]),
    ...(topics.length === 0 ? [] : [`tags: [${topics.join(', ')}]`]),
    'byline:',
    `  kind: ${kind}`,
    `  status: ${status}`,
    ...(channels.length === 0 ? [] : [`  channels: [${channels.join(', ')}]`]),
    '---',
    '',
    body,
    '',
  ];
  return lines.join('\n');
}
