import { dialog, type OpenDialogOptions, shell } from 'electron';
import type { Shell } from '../core/ports.ts';
import type { MenuTexts } from './menu-texts.ts';

/** The desktop's own dialogs and openers. */
export function createDesktopShell(texts: () => MenuTexts): Shell {
  return {
    async chooseFolder() {
      const options: OpenDialogOptions = { title: texts().chooseLibrary, properties: ['openDirectory', 'createDirectory'] };
      const { canceled, filePaths } = await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseSaveFile(name, format) {
      const filters = [{ name: format === 'md' ? 'Markdown' : 'HTML', extensions: [format] }];
      const { canceled, filePath } = await dialog.showSaveDialog({ title: texts().exportDraft, defaultPath: name, filters });
      return canceled || filePath === '' ? null : filePath;
    },
    openExternal: (url) => shell.openExternal(url),
    reveal: (place) => shell.showItemInFolder(place),
  };
}
