import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture.ts';
import { body, caretAfter, emptyDraft, write } from './pages/editor.ts';
import { draftFile, fileText, saved, text } from './pages/studio.ts';

test.use({ libraryFiles: { 'draft.md': emptyDraft } });

const withBody = (words: string) => ({ 'draft.md': draftFile({ title: 'Draft', body: words }) });
const toolbar = { name: 'Formatting' };

test.describe('find and replace', () => {
  test.use({ libraryFiles: withBody('Żółw one.\n\n- a zolw\n- ŻÓŁW\n\n> żółw\n\n<div>zolw</div>') });

  test('finds whatever the diacritics, goes on and back, and replaces all in one step', async ({ page, library }) => {
    await write(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Find' });
    await field.fill('zolw');
    await expect(page.getByText('1 of 5')).toBeVisible();
    await field.press('Enter');
    await expect(page.getByText('2 of 5')).toBeVisible();
    await field.press('Shift+Enter');
    await field.press('Shift+Enter');
    await expect(page.getByText('5 of 5')).toBeVisible();
    await field.press('Control+h');
    await page.getByRole('textbox', { name: 'Replace with' }).fill('cat');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await expect(page.getByText('Not found')).toBeVisible();
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('cat one.\n\n- a cat\n- cat\n\n> cat\n\n<div>cat</div>');
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => body(fileText(library, 'draft.md')))
      .toBe('Żółw one.\n\n- a zolw\n- ŻÓŁW\n\n> żółw\n\n<div>zolw</div>');
  });

  test('Escape leaves the found words selected in the text', async ({ page }) => {
    await write(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find' }).fill('one');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('one');
  });
});

test.describe('a long draft', () => {
  const paragraphs = Array.from(
    { length: 1500 },
    (_, index) => `Paragraph ${index} with some words that fill a line or two of it.`,
  );
  test.use({ libraryFiles: withBody(paragraphs.join('\n\n')) });

  test('Ctrl+End and Ctrl+Home go to its very ends, and finding scrolls to what was found', async ({ page }) => {
    await write(page);
    await expect(text(page).getByText('Paragraph 1499 ')).toBeInViewport();
    await page.keyboard.type('The end.');
    await expect(text(page).getByText('The end.')).toBeInViewport();
    await page.keyboard.press('Control+Home');
    await expect(text(page).getByText('Paragraph 0 ')).toBeInViewport();
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find' }).fill('Paragraph 777 ');
    await expect(text(page).getByText('Paragraph 777 ')).toBeInViewport();
  });
});

test.describe('the slash menu', () => {
  test('is found by words, moved in by arrows, and told to a screen reader', async ({ page, library }) => {
    await write(page);
    await page.keyboard.type('/hea', { delay: 5 });
    const menu = page.getByRole('listbox', { name: 'Insert' });
    await expect(menu.getByRole('option')).toHaveCount(3);
    await expect(menu.getByRole('option', { name: 'Heading 1' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    const id = await menu.getByRole('option', { name: 'Heading 2' }).getAttribute('id');
    await expect(text(page)).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Title');
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('## Title');
  });

  test('Escape leaves what was typed, and it does not come back for it', async ({ page, library }) => {
    await write(page);
    await page.keyboard.type('and /or', { delay: 5 });
    await page.keyboard.press('Escape');
    await page.keyboard.type('der');
    await expect(page.getByRole('listbox', { name: 'Insert' })).toBeHidden();
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('and /order');
  });

  test('does not open inside a word or an address', async ({ page }) => {
    await write(page);
    await page.keyboard.type('and/or https://x.test/a', { delay: 5 });
    await expect(page.getByRole('listbox', { name: 'Insert' })).toBeHidden();
  });
});

test('a table is inserted, filled by Tab, and changed by its own bar', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type('/table', { delay: 5 });
  await page.keyboard.press('Enter');
  for (const word of ['A', 'B', 'C', 'd', 'e', 'f', 'g']) {
    await page.keyboard.type(word, { delay: 5 });
    await page.keyboard.press('Tab');
  }
  const bar = page.getByRole('toolbar', { name: 'Table' });
  await bar.getByRole('button', { name: 'Remove column' }).click();
  await bar.getByRole('button', { name: 'Add row' }).click();
  await expect
    .poll(() => body(fileText(library, 'draft.md')).replace(/ +/g, ' '))
    .toBe('| A | C |\n| --- | --- |\n| d | f |\n| g | |\n| | |');
  await bar.getByRole('button', { name: 'Remove table' }).click();
  await expect(text(page).locator('table')).toBeHidden();
});

test('a link is made by keys, changed, opened only where it leads outside, and removed', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type('see this', { delay: 5 });
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.waitForTimeout(100);
  await page.keyboard.press('Control+Shift+K');
  const address = page.getByRole('textbox', { name: 'Address' });
  await expect(address).toBeFocused();
  await address.fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write an address that begins with https://')).toBeVisible();
  await address.fill('example.com/a');
  await page.keyboard.press('Enter');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('see [this](https://example.com/a)');
  await caretAfter(page, 'th');
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('that');
  await page.keyboard.press('Enter');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('see [that](https://example.com/a)');
  await caretAfter(page, 'th');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('see that');
});

test.describe('a check list', () => {
  test.use({ libraryFiles: withBody('- [ ] one\n- [ ] two') });

  test('is ticked by a press on its box and by Ctrl+Enter', async ({ page, library }) => {
    await write(page);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('- [ ] one\n- [x] two');
    await page.getByRole('checkbox', { name: 'one' }).click({ position: { x: 8, y: 14 } });
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('- [x] one\n- [x] two');
    await expect(page.getByRole('checkbox', { name: 'one' })).toBeChecked();
  });
});

test.describe('what the editor cannot show', () => {
  test.use({ libraryFiles: withBody('Before[^1] <kbd>K</kbd>.\n\n<div>x</div>\n\n[^1]: A note.\n\nAfter.') });

  test('is kept, named and edited as Markdown in its place', async ({ page, library }) => {
    await write(page);
    await caretAfter(page, 'After');
    await page.keyboard.type('wards');
    await expect
      .poll(() => body(fileText(library, 'draft.md')))
      .toBe('Before[^1] <kbd>K</kbd>.\n\n<div>x</div>\n\n[^1]: A note.\n\nAfterwards.');
    await page.getByRole('button', { name: 'Edit' }).first().click();
    await page.getByRole('textbox', { name: 'Markdown of this part' }).fill('<div>y</div>');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('<div>y</div>');
    await caretAfter(page, 'Before');
    await page.keyboard.type(' it');
    await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('Before it[^1] <kbd>K</kbd>.');
  });
});

test.describe('the toolbar', () => {
  test.use({ libraryFiles: withBody('Some words.') });

  test('is one stop for Tab, moved in by arrows, and acts on the text', async ({ page, library }) => {
    await write(page);
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', toolbar);
    await bar.getByRole('button', { name: 'Bold' }).click();
    await expect(bar.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
    await expect(text(page)).toBeFocused();
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('**Some words.**');
    await bar.getByRole('button', { name: 'Bold' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(bar.getByRole('button', { name: 'Italic' })).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Heading 2' }).click();
    await expect.poll(() => body(fileText(library, 'draft.md'))).toBe('## **Some words.**');
    await expect(text(page)).toBeFocused();
    expect(await bar.locator('button[tabindex="0"]').count()).toBe(1);
  });
});

for (const language of ['en', 'pl'] as const) {
  test.describe(`the toolbar in “${language}”`, () => {
    test.use({ language, libraryFiles: withBody('# A heading') });

    test('stays on one line beside list and sidebar', async ({ page }) => {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^(Drafts|Szkice)/ })
        .click();
      await page.getByRole('option').first().click();
      await page.getByRole('heading', { name: 'A heading' }).click();
      const bar = page.getByRole('toolbar', { name: /^(Formatting|Formatowanie)$/ });
      await expect(bar.getByRole('button', { name: /^(Heading|Nagłówek) 1$/ })).toBeVisible();
      const tops = await bar
        .locator('button:visible')
        .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
    });
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({
      theme,
      libraryFiles: withBody(
        '## Heading\n\nText **bold** *it* ~~gone~~ `code` [link](https://example.com) <kbd>K</kbd>.\n\n- a\n- b\n\n- [ ] c\n- [x] d\n\n> quote\n\n```js\ncode\n```\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n![](a.png)\n\n<div>x</div>',
      ),
    });

    test('axe finds nothing serious in the sheet', async ({ page }) => {
      await write(page);
      await page.keyboard.press('Control+f');
      await page.getByRole('textbox', { name: 'Find' }).fill('a');
      await saved(page);
      const { violations } = await new AxeBuilder({ page }).include('.draft-sheet').setLegacyMode().analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    });
  });
}
