import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { caretAfter } from './pages/editor.ts';
import { fileText, goTo, openDraft, saved, text } from './pages/studio.ts';
import { readClipboard } from './support/clipboard.ts';

/** What failed in other editors: files as Obsidian, Hugo and a line-breaking program write them. */
const files = {
  'comment.md':
    '---\ntitle: A comment\nbyline:\n  kind: post\n---\n\nPublic words %%do not name Acme%% here.\n\n%%\nPrivate: the client is Acme.\n%%\n',
  'marks.md':
    '---\ntitle: Marks\nbyline:\n  kind: post\n---\n\nLook ![[shot.png]] at [[2026-11-03 Calls|my note]] and ==this==. ^b1\n\n> [!tip] Ask twice\n> People answer.\n\n{{< figure src="a.jpg" >}}\n\nPara.\n{: .note }\n',
  'math.md': '---\ntitle: Math\nbyline:\n  kind: post\n---\n\nTake $x*y*z$ and \\(a_{1}\\).\n\n$$\na \\\\ b\n$$\n',
  'toml.md': '+++\ntitle = "Reference calls"\ntags = ["hr"]\n+++\n\n# A heading\n\nTOML body words.\n',
  'json.md': '{\n  "title": "In JSON",\n  "tags": ["hr"]\n}\n\nJSON body words.\n',
  'wrapped.md':
    '---\ntitle: Wrapped\nbyline:\n  kind: post\n---\n\nMost reference calls last eleven minutes and end with the word great. Ask\nabout one week instead, and listen to what the other person has to think\nabout before they answer.\n',
};

test.use({ libraryFiles: files });

async function copyFor(page: Page, target: string): Promise<{ text: string; html: string; said: string }> {
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: target, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const copy = dialog.getByRole('button', { name: /^Copy( all parts)?$/ }).last();
  await expect(copy).toBeVisible();
  const said = (await dialog.locator('.copy-losses').allTextContents()).join(' ');
  await copy.click();
  await expect(dialog.getByText('Copied. Now paste it where you want it.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return { ...(await readClipboard(page)), said };
}

const everyTarget = ['X', 'LinkedIn', 'Rich text (Word, Docs)', 'Markdown', 'HTML'];

test('private comments never leave, whatever is copied for, and the list says so', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'A comment');
  for (const target of everyTarget) {
    const { text: plain, html, said } = await copyFor(page, target);
    expect(`${plain}${html}`, target).toContain('Public words');
    expect(`${plain}${html}`, target).not.toMatch(/Acme|%%/);
    expect(said, target).toContain('private comment');
  }
});

test('marks of other tools leave as their words and are listed', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Marks');
  for (const target of ['X', 'LinkedIn']) {
    const { text: plain, said } = await copyFor(page, target);
    expect(plain, target).toBe('Look at my note and this.\n\nAsk twice\nPeople answer.\n\nPara.');
    for (const loss of ['highlight', 'box', 'link']) expect(said.toLowerCase(), target).toContain(loss);
  }
  expect(fileText(library, 'marks.md')).toBe(files['marks.md']);
});

test('a formula is seen and leaves as it was written, and nothing is said to be lost', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Math');
  await expect(text(page)).toContainText('$x*y*z$');
  for (const target of ['X', 'LinkedIn', 'Rich text (Word, Docs)']) {
    const { text: plain, said } = await copyFor(page, target);
    expect(plain, target).toBe('Take $x*y*z$ and \\(a_{1}\\).\n\n$$\na \\\\ b\n$$');
    expect(said, target).not.toMatch(/italics|emphasis/i);
  }
});

test('a paragraph that a program broke into lines leaves as one', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Wrapped');
  const { text: plain } = await copyFor(page, 'LinkedIn');
  expect(plain).toBe(
    'Most reference calls last eleven minutes and end with the word great. Ask about one week instead, and listen to what the other person has to think about before they answer.',
  );
});

for (const [name, file, words, front] of [
  ['Reference calls', 'toml.md', 'TOML body words.', 'title = "Reference calls"'],
  ['In JSON', 'json.md', 'JSON body words.', '"title": "In JSON"'],
] as const) {
  test(`front matter as in ${file} is read, kept when the text is edited, and never copied`, async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, name);
    await caretAfter(page, words);
    await page.keyboard.type(' More.');
    await saved(page);
    await expect.poll(() => fileText(library, file)).toContain(`${words} More.`);
    expect(fileText(library, file)).toContain(front);
    for (const target of everyTarget) {
      const { text: plain, html } = await copyFor(page, target);
      expect(`${plain}${html}`, target).toContain('More.');
      expect(`${plain}${html}`, target).not.toMatch(/tags|\+\+\+|\{/);
    }
  });
}
