import { dialog, type OpenDialogOptions, shell } from 'electron';
import type { Shell } from '../core/ports.ts';
import type { FileType } from '../domain/export/export-format.ts';
import type { MenuTexts } from './menu-texts.ts';

/** The desktop's own dialogs and openers. `lastInputAt` tells when a person last did something in the window. */
export function createDesktopShell(
  texts: () => MenuTexts,
  lastInputAt: () => number,
  printWindow: () => Promise<Uint8Array>,
): Shell {
  return {
    async chooseFolder(purpose) {
      const options: OpenDialogOptions = {
        title: texts().chooseFolder[purpose],
        properties: ['openDirectory', 'createDirectory'],
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseBackup() {
      const filters = [{ name: 'Zip', extensions: ['zip'] }];
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: texts().chooseBackup,
        filters,
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseImport(from) {
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: texts().chooseImport,
        ...(from === 'folder' ? {} : { filters: [{ name: texts().importable, extensions: importable }] }),
        properties: from === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      });
      return canceled ? [] : filePaths;
    },
    async chooseSaveFile(name, format) {
      const filters = [{ name: fileTypeNames[format], extensions: [format] }];
      const { canceled, filePath } = await dialog.showSaveDialog({ title: texts().exportDraft, defaultPath: name, filters });
      return canceled || filePath === '' ? null : filePath;
    },
    async chooseExportFolder() {
      const options: OpenDialogOptions = { title: texts().exportDraft, properties: ['openDirectory', 'createDirectory'] };
      const { canceled, filePaths } = await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    printWindow,
    lastInputAt,
    async confirmLink(words, place) {
      const { elsewhere, cancel, openLink } = texts();
      const message = elsewhere(shortened(words), shortened(place));
      const { response } = await dialog.showMessageBox({
        ...{ type: 'warning', message, buttons: [cancel, openLink], defaultId: 0, cancelId: 0, noLink: true },
      });
      return response === 1;
    },
    openExternal: (url) => shell.openExternal(url),
    reveal: (place) => shell.showItemInFolder(place),
  };
}

const importable = ['zip', 'md', 'markdown', 'mdx', 'html', 'htm', 'docx', 'txt', 'json'];

const fileTypeNames: Record<FileType | 'jsonl', string> = {
  md: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  pdf: 'PDF',
  jsonl: 'JSON Lines',
};

const longestShown = 120;

/** For a dialog: on one line, not too long, without signs that cannot be seen or turn the line around. */
function shortened(words: string): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return plain.length <= longestShown ? plain : `${plain.slice(0, longestShown)}…`;
}
