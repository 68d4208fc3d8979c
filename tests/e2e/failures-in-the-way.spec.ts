import { execFileSync } from 'node:child_process';

import path from 'node:path';
import { type Sentence, sentences } from '../../src/core/sentences.ts';
import { expect, test } from './fixture.ts';
import { command, goToPlace, openCard, pasteFile, see } from './pages/any-language.ts';
import { draftFile } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

const labels = {
  en: { drafts: 'Drafts', trash: 'move to the trash', dark: 'theme: dark' },
  pl: { drafts: 'Szkice', trash: 'przenieś do kosza', dark: 'motyw: ciemny' },
};
const nothing: Sentence = { en: '', pl: '' };

for (const language of ['en', 'pl'] as const) {
  const label = labels[language];
  /** How a sentence begins that a remedy follows. */
  const beginning = ({ en, pl }: Sentence): Sentence => ({ en: en.trim(), pl: pl.trim() });

  test.describe(`what stands in the way, in “${language}”`, () => {
    test.use({
      language,
      libraryFiles: {
        'draft.md': draftFile({ title: 'Draft', body: 'Words.' }),
        images: 'This is no folder.',
        '.byline': 'Nor is this.',
      },
      expectedProblems: /EEXIST|ENOTDIR|EPERM|could not|cannot|stands/i,
    });

    test('a file where pictures belong, and one where the trash belongs', async ({ page }) => {
      await goToPlace(page, label.drafts);
      await openCard(page, 'Draft');
      await page.locator('[contenteditable="true"]').focus();
      await pasteFile(page, 'a.gif', 'image/gif', 'GIF89a words');
      await see(page, sentences.fileInTheWay('images'), language, 'file-in-the-way');
      await expectNoAccessibilityFaults(page);
      await command(page, label.trash);
      await see(page, beginning(sentences.notTrashed('draft', nothing)), language, 'not-trashed');
    });

    test('settings that are locked', async ({ page, folders }) => {
      const file = path.join(folders.userData, 'settings.json');
      try {
        execFileSync('chattr', ['+i', file], { stdio: 'pipe' });
      } catch {
        test.skip(true, 'This machine does not let the tests lock a file.');
      }
      try {
        await command(page, label.dark);
        await see(page, sentences.settingsNotKept, language, 'settings-not-kept');
        await expect(page.locator('html')).not.toHaveCSS('color-scheme', 'dark');
      } finally {
        execFileSync('chattr', ['-i', file]);
      }
    });
  });
}
