import type { Page } from '@playwright/test';
import type { Texts } from './words.ts';

/** Goes through the window as a person does, in whichever language. */
export interface Walker {
  page: Page;
  text: Texts;
  /** Closes whatever is open over the window. */
  home(): Promise<void>;
  /** Goes to a line of the navigation. */
  go(name: string): Promise<void>;
  /** Opens a draft by its title. */
  open(title: string): Promise<void>;
  tab(name: 'lens' | 'channels' | 'checks' | 'history'): Promise<void>;
  /** Brings a part of the window that has no room over the text; one that stands there already stays. */
  show(zone: 'list' | 'sidebar'): Promise<void>;
  /** Does a command of the palette. */
  command(label: string): Promise<void>;
}

export function createWalker(page: Page, text: Texts): Walker {
  const { keyboard } = page;
  const walker: Walker = {
    page,
    text,
    async home() {
      for (let time = 0; time < 3; time += 1) await keyboard.press('Escape');
      await page.waitForTimeout(100);
    },
    async go(name) {
      const line = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });
      await line.first().click();
      await page.waitForTimeout(300);
    },
    async open(title) {
      await walker.command(text('library:source.all'));
      await walker.command(title);
      await page.locator('.draft-sheet').waitFor();
      // The lens reads and marks.
      await page.waitForTimeout(1_500);
    },
    async tab(name) {
      await page.getByRole('tab', { name: text(`app:sidebar.${name}`) }).click();
      await page.waitForTimeout(800);
    },
    async show(zone) {
      if (!(await page.locator(`[data-zone="${zone}"]`).isVisible())) await keyboard.press(zone === 'list' ? 'F8' : 'F9');
      await page.waitForTimeout(300);
    },
    async command(label) {
      await keyboard.press('Control+Shift+p');
      await page.locator('.palette-input').fill(label);
      await page.locator('.palette-item').first().waitFor();
      await keyboard.press('Enter');
      await page.waitForTimeout(300);
    },
  };
  return walker;
}
