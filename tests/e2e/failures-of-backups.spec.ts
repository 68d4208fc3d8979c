import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type Sentence, sentences } from '../../src/core/sentences.ts';
import { expect, test } from './fixture.ts';
import { answerQuestions, command, see } from './pages/any-language.ts';
import { draftFile } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

const labels = {
  en: { backup: 'back up', restore: 'restore a backup' },
  pl: { backup: 'zrób kopię', restore: 'przywróć kopię' },
};
const remedies = {
  full: { en: 'There is too little space on that disk', pl: 'Na tym dysku jest za mało miejsca' },
  away: { en: 'That folder is not there', pl: 'Tego folderu nie ma' },
};

/** From now on everything that is written piece by piece reaches the disk with other bytes, and the disk says that all is well. */
async function letTheDiskLie(app: ElectronApplication): Promise<void> {
  await app.evaluate(async () => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const handle = await open(process.execPath);
    const disk = Object.getPrototypeOf(handle);
    await handle.close();
    const write = disk.writeFile;
    disk.writeFile = function (content: AsyncIterable<Buffer>, ...rest: unknown[]) {
      if (typeof content[Symbol.asyncIterator] !== 'function') return write.call(this, content, ...rest);
      async function* changed() {
        for await (const piece of content) yield piece.map((byte) => byte ^ 1);
      }
      return write.call(this, changed(), ...rest);
    };
  });
}

for (const language of ['en', 'pl'] as const) {
  const label = labels[language];
  const said = (sentence: (name: string, remedy: Sentence) => Sentence, name: string, remedy: Sentence) => sentence(name, remedy);

  test.describe(`a backup that fails, in “${language}”`, () => {
    test.use({
      language,
      libraryFiles: { 'draft.md': draftFile({ title: 'Draft', body: 'Words. '.repeat(20_000) }) },
      expectedProblems: /ENOENT|ENOSPC|EIO|EACCES|could not|cannot|damaged|No backup/i,
    });

    const folderBeside = (library: string, name: string) => {
      const folder = path.join(path.dirname(library), name);
      mkdirSync(folder, { recursive: true });
      return folder;
    };

    test('because it reads back otherwise than it was written', async ({ app, page, library }) => {
      const backups = folderBeside(library, 'backups');
      await letTheDiskLie(app);
      await answerQuestions(app, backups);
      await command(page, label.backup);
      await see(page, sentences.backupDamaged('library'), language, 'backup-damaged');
      await expectNoAccessibilityFaults(page);
      expect(readdirSync(backups)).toEqual([]);
    });

    test('because its folder is away, when it is made and when it is restored', async ({ app, page, library }) => {
      const away = path.join(path.dirname(library), 'away');
      await answerQuestions(app, away);
      await command(page, label.backup);
      await see(page, said(sentences.backupNotMade, 'library', remedies.away), language, 'backup-folder-away');
      const backups = folderBeside(library, 'backups');
      await answerQuestions(app, backups);
      await command(page, label.backup);
      await expect.poll(() => readdirSync(backups).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
      const [name = ''] = readdirSync(backups);
      await answerQuestions(app, path.join(backups, name), away);
      await command(page, label.restore);
      await see(page, said(sentences.backupNotRestored, name, remedies.away), language, 'restore-folder-away');
      await answerQuestions(app, path.join(away, 'none.zip'), backups);
      await command(page, label.restore);
      await see(page, sentences.notReadable('none.zip'), language, 'backup-away');
    });

    test('because there is no room for it', async ({ app, page, library }) => {
      const small = folderBeside(library, 'small');
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'byline-test', small], { stdio: 'pipe' });
      } catch {
        test.skip(true, 'This machine does not let the tests mount a disk.');
      }
      try {
        writeFileSync(path.join(library, 'picture.png'), randomBytes(300_000));
        await answerQuestions(app, small);
        await command(page, label.backup);
        await see(page, said(sentences.backupNotMade, 'library', remedies.full), language, 'backup-no-room');
        expect(readdirSync(small)).toEqual([]);
      } finally {
        execFileSync('umount', ['-l', small]);
      }
    });
  });
}
