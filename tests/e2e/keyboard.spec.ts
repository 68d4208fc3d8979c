import type { Page } from '@playwright/test';
import { textShortcutNames, textShortcuts } from '../../src/renderer/text/text-shortcuts.ts';
import { shortcutNames, shortcuts } from '../../src/renderer/window/shortcuts.ts';
import { expect, test } from './fixture.ts';
import { card, cards, draftFile, goTo, list, navigation, openDraft, search, text, title, titles } from './pages/studio.ts';

const files = {
  'alpha.md': draftFile({ title: 'Alpha', topics: ['Hiring'] }),
  'beta.md': draftFile({ title: 'Beta', topics: ['Hiring'] }),
};
test.use({ libraryFiles: files });

/** What each shortcut of the window must have done, one after another in the order of the table; `null` is told by a test of its own below. */
const effects: Record<(typeof shortcutNames)[number], ((page: Page) => Promise<void>) | null> = {
  'draft.create': async (page) => expect(title(page)).toHaveValue(''),
  'idea.open': async (page) => expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused(),
  'draft.next': null,
  'draft.previous': null,
  'draft.duplicate': async (page) => expect(page.getByText('A copy is open.')).toBeVisible(),
  'draft.print': null,
  'topics.edit': async (page) => expect(page.getByRole('combobox', { name: 'Type a topic' })).toBeFocused(),
  'search.focus': async (page) => expect(search(page)).toBeFocused(),
  'palette.open': async (page) => expect(page.getByRole('combobox', { name: /Type a command/ })).toBeFocused(),
  'zone.next': null,
  'zone.previous': null,
  'spelling.next': null,
  'spelling.previous': null,
  'view.navigation': async (page) => expect(navigation(page)).toHaveCount(0),
  'view.list': async (page) => expect(list(page)).toHaveCount(0),
  'view.sidebar': async (page) => expect(page.getByRole('complementary')).toHaveCount(0),
  'view.previews': async (page) => expect(page.getByRole('region', { name: 'As readers will see it' })).toBeVisible(),
  'view.focus': async (page) => expect(navigation(page)).toHaveCount(0),
  'text.bigger': async (page) => expect(page.locator('html')).toHaveAttribute('style', /--text-size: 19.5px/),
  'text.smaller': async (page) => expect(page.locator('html')).toHaveAttribute('style', /--text-size: 18.5px/),
  'settings.open': async (page) => expect(page.getByRole('tab', { name: 'General', selected: true })).toBeVisible(),
  'shortcuts.open': async (page) => expect(page.getByRole('tab', { name: 'Keyboard', selected: true })).toBeVisible(),
  'handbook.open': async (page) => expect(page.getByRole('heading', { name: 'Writing', exact: true })).toBeFocused(),
  'draft.openText': null,
  'draft.rename': null,
  'draft.trash': null,
  'undo.last': null,
};

/** The name by which Playwright presses these keys. */
const pressed = (keys: string) => keys.replace('Mod', 'Control').replace('Plus', 'Equal').replace('Minus', '-');

test.describe('every shortcut of the window', () => {
  test('does what it says while one writes, and types nothing', async ({ page }) => {
    test.setTimeout(120_000);
    for (const name of shortcutNames) {
      const effect = effects[name];
      if (effect === null) continue;
      for (const keys of shortcuts[name].keys) {
        await test.step(`${keys} does ${name}`, async () => {
          await page.reload();
          await goTo(page, 'Drafts');
          await openDraft(page, 'Alpha');
          await text(page).click();
          const before = await text(page).textContent();
          await page.keyboard.press(pressed(keys));
          await effect(page);
          if (name !== 'draft.create' && name !== 'draft.duplicate') expect(await text(page).textContent()).toBe(before);
          if (name === 'view.navigation' || name === 'view.list' || name === 'view.sidebar')
            await page.keyboard.press(pressed(keys));
        });
      }
    }
  });

  test('is told in the settings, with those of the text', async ({ page }) => {
    await page.keyboard.press('F1');
    const told = page.locator('.shortcut');
    await expect(told).toHaveCount(shortcutNames.length + textShortcutNames.length);
    await expect(told.filter({ hasText: 'shortcut.' })).toHaveCount(0);
    await expect(told.filter({ hasText: 'All commands' }).locator('kbd')).toHaveText(['Ctrl Shift P', 'Ctrl K']);
  });
});

test('no shortcut uses Alt, and no two do the same keys in the list or in the text', () => {
  const keysOf = (where: 'anywhere' | 'list') =>
    shortcutNames.filter((name) => shortcuts[name].where === where).flatMap((name): readonly string[] => shortcuts[name].keys);
  const inText = textShortcutNames.flatMap((name): readonly string[] => textShortcuts[name]);
  for (const all of [
    [...keysOf('anywhere'), ...keysOf('list')],
    [...keysOf('anywhere'), ...inText],
  ]) {
    expect(all.filter((keys) => keys.split('+').includes('Alt'))).toEqual([]);
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([]);
  }
});

test('every Polish letter can be typed with AltGr, which some keyboards send as Ctrl and Alt', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await title(page).fill('');
  const letters = { a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', x: 'ź', z: 'ż' };
  for (const [key, letter] of Object.entries(letters)) {
    for (const shiftKey of [false, true]) {
      const prevented = await title(page).evaluate(
        (field, init) => {
          field.focus();
          return !field.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, ctrlKey: true, altKey: true, bubbles: true, cancelable: true }),
          );
        },
        { key: shiftKey ? letter.toUpperCase() : letter, code: `Key${key.toUpperCase()}`, shiftKey },
      );
      expect(prevented, `${letter} with Shift ${shiftKey}`).toBe(false);
    }
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.insertText('ąćęłńóśźż');
  await expect(title(page)).toHaveValue('ąćęłńóśźż');
});

test.describe('without a mouse', () => {
  test('F6 goes through the parts of the window and back', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await page.getByRole('complementary').getByRole('tab').first().waitFor();
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const zone = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-zone]')?.dataset.zone);
    const visited: (string | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('F6');
      visited.push(await zone());
    }
    expect(visited).toEqual(['navigation', 'list', 'sheet', 'sidebar', 'status', 'navigation']);
    await page.keyboard.press('Shift+F6');
    expect(await zone()).toBe('status');
  });

  test('a draft is made, titled, given a topic, marked ready, found and left again', async ({ page }) => {
    await page.keyboard.press('Control+n');
    await expect(title(page)).toBeFocused();
    await page.keyboard.type('By keys alone');
    await page.keyboard.press('Enter');
    await page.keyboard.type('No mouse was used.');
    await page.keyboard.press('Control+Shift+t');
    await page.keyboard.type('Hiring');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox', { name: /Type a command/ }).waitFor();
    await page.keyboard.type('mark this draft ready');
    await page.keyboard.press('Enter');
    await expect(navigation(page).getByRole('button', { name: /^Ready\s*1$/ })).toBeVisible();
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('mouse');
    await expect(card(page, 'By keys alone')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
    await expect(title(page)).toHaveValue('By keys alone');
  });

  test('arrows move in the navigation, and a menu opens and closes where the focus was', async ({ page }) => {
    const today = navigation(page).getByRole('button', { name: 'Today' });
    await today.focus();
    await page.keyboard.press('ArrowDown');
    await expect(navigation(page).getByRole('button', { name: /^Ideas/ })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(today).toBeFocused();
    const kinds = navigation(page).getByRole('button', { name: 'New draft of another kind' });
    await kinds.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitemradio', { name: 'Article' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(kinds).toBeFocused();
  });

  test('a dialog keeps the focus inside and gives it back', async ({ page }) => {
    const phrase = navigation(page).locator('.brand-phrase');
    await phrase.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Your profile' });
    await expect(dialog.getByRole('textbox', { name: /Brand phrase/ })).toBeFocused();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(phrase).toBeFocused();
  });

  test('the menu of a draft in the list opens by its key', async ({ page }) => {
    await goTo(page, 'Drafts');
    await expect(cards(page)).toHaveCount(2);
    const [first = ''] = await titles(page);
    await list(page).focus();
    await page.keyboard.press('Home');
    await expect(title(page)).toHaveValue(first);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('what has the focus can be seen', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await page.keyboard.press('F6');
    const unseen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body || element.isContentEditable || element.matches('textarea, input')) return null;
        const option = element.getAttribute('aria-activedescendant');
        const shown = option === null ? element : (document.getElementById(option) ?? element);
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        const { width, height } = shown.getBoundingClientRect();
        const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0;
        return isSeen ? null : `${element.tagName}.${element.className}`;
      });
      if (hidden !== null) unseen.push(hidden);
    }
    expect(unseen).toEqual([]);
  });
});

test('going to a list by the palette leads into the list, not into the text of a draft beside it', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await text(page).focus();
  for (const place of ['all drafts', 'trash', 'drafts']) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(`go to: ${place}`);
    await page.locator('.palette-item').first().waitFor();
    await page.keyboard.press('Enter');
    await expect(place === 'trash' ? page.getByRole('main', { name: 'Trash' }) : list(page)).toBeFocused();
  }
});

test('a menu with two choices says of each what it is for and what holds now', async ({ page }) => {
  await goTo(page, 'Drafts');
  await page.getByRole('button', { name: 'Sort and group the list' }).press('Enter');
  const chosen = (group: string) =>
    page.getByRole('menu').getByRole('group', { name: group }).getByRole('menuitemradio', { checked: true });
  await expect(chosen('Sort by')).toHaveText('Last edited');
  await expect(chosen('Group by')).toHaveText('No groups');
});
