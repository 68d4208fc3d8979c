import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentences } from '../../src/core/sentences.ts';
import { expect, test } from './fixture.ts';
import { goToPlace, openCard, see, typeAtEnd } from './pages/any-language.ts';
import { draftFile } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { readyWindow } from './support/launch.ts';

const drafts = { en: 'Drafts', pl: 'Szkice' };

for (const language of ['en', 'pl'] as const) {
  test.describe(`a disk that does not take what is typed, in “${language}”`, () => {
    test.use({
      language,
      libraryFiles: { 'draft.md': draftFile({ title: 'Draft', body: 'Words.' }) },
      expectedProblems: /ENOENT|ENOSPC|EPERM|cannot be|could not|no longer|not reached|full|missing/i,
    });

    test('when the folder goes and comes back', async ({ page, library }) => {
      await goToPlace(page, drafts[language]);
      await openCard(page, 'Draft');
      await typeAtEnd(page, ' And');
      renameSync(library, `${library}-away`);
      await typeAtEnd(page, ' more.');
      await see(page, sentences.folderMissing('library'), language, 'folder-missing');
      await expect(page.getByRole('alert')).toContainText(/Byline/);
      await expectNoAccessibilityFaults(page);
      renameSync(`${library}-away`, library);
      await expect.poll(() => readFileSync(path.join(library, 'draft.md'), 'utf8')).toContain('And more.');
    });

    test('when a file is locked', async ({ page, library }) => {
      const file = path.join(library, 'draft.md');
      try {
        execFileSync('chattr', ['+i', file], { stdio: 'pipe' });
      } catch {
        test.skip(true, 'This machine does not let the tests lock a file.');
      }
      try {
        await goToPlace(page, drafts[language]);
        await openCard(page, 'Draft');
        await typeAtEnd(page, ' More.');
        await see(page, sentences.notWritable('Draft'), language, 'not-writable');
      } finally {
        execFileSync('chattr', ['-i', file]);
      }
      await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 60_000 }).toContain('More.');
    });
  });
}

test.describe('a library on a disk that is full', () => {
  test.use({ libraryFiles: {}, expectedProblems: /ENOSPC|full|could not|cannot be/i });

  for (const language of ['en', 'pl'] as const) {
    test.describe(`in “${language}”`, () => {
      test.use({ language });
      test('is told, the words stay, and they are saved when there is room', async ({ library, start }) => {
        try {
          execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'byline-test', library], { stdio: 'pipe' });
        } catch {
          test.skip(true, 'This machine does not let the tests mount a disk.');
        }
        const file = path.join(library, 'draft.md');
        writeFileSync(file, draftFile({ title: 'Draft', body: 'Words.' }));
        const { app, close } = await start();
        try {
          const page = await readyWindow(app);
          await goToPlace(page, drafts[language]);
          await openCard(page, 'Draft');
          await page.locator('[contenteditable="true"]').waitFor();
          const { bavail, bsize } = statfsSync(library);
          writeFileSync(path.join(library, 'filler'), Buffer.alloc(bavail * bsize, 1));
          await typeAtEnd(page, ' Typed on a full disk.');
          await see(page, sentences.noSpace('draft'), language, 'no-space');
          rmSync(path.join(library, 'filler'));
          await expect.poll(() => readFileSync(file, 'utf8'), { timeout: 60_000 }).toContain('full disk.');
        } finally {
          await close();
          execFileSync('umount', ['-l', library]);
        }
      });
    });
  }
});
