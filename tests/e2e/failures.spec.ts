import { globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentences } from '../../src/core/sentences.ts';
import { expect, test } from './fixture.ts';
import { answerQuestions, command, goToPlace, openCard, pasteFile, see } from './pages/any-language.ts';
import { draftFile } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { ask } from './support/calls.ts';

/** The words of the window that are needed to get to where something fails. */
const labels = {
  en: {
    drafts: 'Drafts',
    trash: 'Trash',
    putBack: 'Put back',
    history: 'History',
    backup: 'back up',
    restore: 'restore a backup',
  },
  pl: {
    drafts: 'Szkice',
    trash: 'Kosz',
    putBack: 'Przywróć',
    history: 'Historia',
    backup: 'zrób kopię',
    restore: 'przywróć kopię',
  },
};
const imports = { en: 'import drafts', pl: 'importuj szkice' };
const chooseFiles = { en: 'Choose files or a zip…', pl: 'Wybierz pliki lub zip…' };
const topicWords = { en: { make: 'New topic', name: 'Name' }, pl: { make: 'Nowy temat', name: 'Nazwa' } };

const libraryFiles = {
  'draft.md': draftFile({ title: 'Draft', body: 'Words.\n\n[A call](tel:+48123456789) and ![a picture](none.png).' }),
  'latin.md': Buffer.from('Za\xbf\xf3\xb3\xe6', 'latin1'),
  'broken.md': '---\ntitle: [Broken\n---\n\nText.\n',
  'huge.md': 'A line of words.\n'.repeat(130_000),
  'gone.md': draftFile({ title: 'Gone', body: 'Words of the gone one.' }),
};

for (const language of ['en', 'pl'] as const) {
  const label = labels[language];

  test.describe(`what is said in “${language}”`, () => {
    test.use({
      language,
      libraryFiles,
      expectedProblems: /ENOENT|ENOSPC|EPERM|cannot be|could not|no longer|not reached|full|missing/i,
    });

    test('above a file that is not an editable draft', async ({ page, library, folders }) => {
      const outside = path.join(folders.home, 'outside.md');
      writeFileSync(outside, 'Words from outside.\n');
      symlinkSync(outside, path.join(library, 'linked.md'));
      await goToPlace(page, label.drafts);
      await openCard(page, 'latin');
      await see(page, sentences.notUtf8('latin'), language, 'not-utf8');
      await openCard(page, 'huge');
      await see(page, sentences.tooLarge('huge'), language, 'too-large');
      await openCard(page, 'linked');
      await see(page, sentences.linkedOutside('linked'), language, 'linked-outside');
      await openCard(page, 'broken');
      await expect(page.locator('.sheet-banner')).toContainText(
        language === 'en' ? 'The properties at the top of “broken”' : 'Nie można odczytać właściwości na początku „broken”',
      );
      await expectNoAccessibilityFaults(page);
    });

    test('when what is shown is gone by now: a deleted draft, a version, a recovered text', async ({
      page,
      library,
      folders,
    }) => {
      await ask(page, 'drafts.delete', { path: 'gone.md' });
      await goToPlace(page, label.trash);
      await page.locator('.trash-line').waitFor();
      rmSync(path.join(library, '.byline/trash'), { recursive: true });
      await page.locator('.trash-line').getByRole('button', { name: label.putBack }).click();
      await see(page, sentences.trashEntryMissing, language, 'trash-entry-missing');
      await ask(page, 'history.keep', { path: 'draft.md' });
      await goToPlace(page, label.drafts);
      await openCard(page, 'Draft');
      await page.getByRole('tab', { name: label.history }).click();
      await page.locator('.history-version').first().waitFor();
      for (const version of globSync(path.join(library, '.byline/history/*/*Z.md'))) rmSync(version);
      await page.locator('.history-version').first().click();
      await see(page, sentences.versionMissing('Draft'), language, 'version-missing');
      await page.keyboard.press('Escape');
      const { revision } = await ask(page, 'drafts.read', { path: 'draft.md' });
      await ask(page, 'recovery.keep', { path: 'draft.md', revision, kind: 'body', text: 'Kept.', title: 'Draft' } as never);
      await command(page, language === 'en' ? 'recovered text' : 'odzyskany tekst');
      const offered = page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${label.putBack} `) });
      await offered.waitFor();
      rmSync(path.join(folders.userData, 'recovery'), { recursive: true });
      await offered.click();
      await see(page, sentences.recoveryMissing, language, 'recovery-missing');
    });

    test('when what was chosen cannot be used: a backup, an import, a library', async ({ app, page, library }) => {
      const beside = (name: string) => path.join(path.dirname(library), name);
      writeFileSync(beside('broken.zip'), 'this is no archive');
      mkdirSync(beside('Empty'));
      writeFileSync(beside('Empty/data.bin'), Buffer.from([0, 1, 2]));
      await answerQuestions(app, library);
      await command(page, label.backup);
      await see(page, sentences.backupInLibrary, language, 'backup-in-library');
      await answerQuestions(app, beside('broken.zip'), beside('Empty'));
      await command(page, label.restore);
      await see(page, sentences.notABackup('broken.zip'), language, 'not-a-backup');
      await answerQuestions(app, beside('broken.zip'));
      await command(page, imports[language]);
      await page.getByRole('dialog').getByRole('button', { name: chooseFiles[language] }).click();
      await see(page, sentences.importUnreadable('broken.zip'), language, 'import-unreadable');
      await answerQuestions(app, beside('Empty/data.bin'));
      await page.getByRole('dialog').getByRole('button', { name: chooseFiles[language] }).click();
      await see(page, sentences.nothingToImport('data'), language, 'nothing-to-import');
      await page.keyboard.press('Escape');
      await answerQuestions(app, beside('broken.zip'));
      await command(page, language === 'en' ? 'open another library' : 'otwórz inną bibliotekę');
      await see(page, sentences.notAFolder('broken.zip'), language, 'not-a-folder');
    });

    test('when a picture is none', async ({ page }) => {
      await goToPlace(page, label.drafts);
      await openCard(page, 'Draft');
      await page.locator('[contenteditable="true"]').focus();
      await pasteFile(page, 'words.png', 'image/png', 'only words');
      await see(page, sentences.notAnImage('words.png'), language, 'not-an-image');
    });

    test('when a second program has the library, and when it is gone', async ({ page, start, folders }) => {
      const { userData } = folders;
      folders.userData = path.join(path.dirname(userData), 'another user data');
      mkdirSync(folders.userData, { recursive: true });
      const second = await start();
      folders.userData = userData;
      await expect(page.getByText(language === 'en' ? 'another Byline' : 'innym oknie')).toBeVisible();
      await second.close();
      await see(page, sentences.libraryAlone('library'), language, 'library-alone');
    });

    test('when a link may not be opened, and when Byline cannot read a file of its own', async ({ page, library }) => {
      await goToPlace(page, label.drafts);
      await openCard(page, 'Draft');
      await page
        .locator('[contenteditable="true"] a')
        .first()
        .click({ modifiers: ['Control'] });
      await see(page, sentences.linkRefused, language, 'link-refused');
      mkdirSync(path.join(library, '.byline'), { recursive: true });
      writeFileSync(path.join(library, '.byline/topics.yaml'), 'topics: [never closed\n');
      await page.getByRole('navigation').getByRole('button', { name: topicWords[language].make }).click();
      await page.getByRole('textbox', { name: topicWords[language].name }).fill('Law');
      await page.keyboard.press('Enter');
      await see(page, sentences.ownFileMalformed('topics.yaml'), language, 'own-file-malformed');
    });
  });
}
