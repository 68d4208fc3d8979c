import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuTexts } from './menu-texts.ts';

/** Commands that the menu sends to the window; the window's own actions carry the same names. */
type MenuCommand =
  | 'draft.create'
  | 'draft.print'
  | 'library.choose'
  | 'import.open'
  | 'backup.make'
  | 'backup.restore'
  | 'settings.open'
  | 'view.focus'
  | 'palette.open'
  | 'shortcuts.open'
  | 'handbook.open';

/** The application menu. The window handles its keys itself, so accelerators are shown but not registered. */
export function buildMenu(texts: MenuTexts, choose: (command: MenuCommand) => void): Menu {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => choose(name),
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return Menu.buildFromTemplate([
    {
      label: texts.file,
      submenu: [
        command(texts.newDraft, 'draft.create', 'CmdOrCtrl+N'),
        command(texts.openLibrary, 'library.choose'),
        { type: 'separator' },
        command(texts.importDrafts, 'import.open'),
        command(texts.makeBackup, 'backup.make'),
        command(texts.restoreBackup, 'backup.restore'),
        { type: 'separator' },
        command(texts.print, 'draft.print', 'CmdOrCtrl+P'),
        { type: 'separator' },
        command(texts.settings, 'settings.open', 'CmdOrCtrl+,'),
        { type: 'separator' },
        { role: 'quit', label: texts.quit },
      ],
    },
    { label: texts.edit, submenu: editEntries(texts) },
    {
      label: texts.view,
      submenu: [
        command(texts.focusMode, 'view.focus'),
        command(texts.commands, 'palette.open', 'CmdOrCtrl+Shift+P'),
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    { label: texts.help, submenu: [command(texts.handbook, 'handbook.open'), command(texts.shortcuts, 'shortcuts.open')] },
  ]);
}

function editEntries(texts: MenuTexts): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: texts.undo, registerAccelerator: false },
    { role: 'redo', label: texts.redo, registerAccelerator: false },
    { type: 'separator' },
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'pasteAndMatchStyle', label: texts.pastePlain },
    { role: 'selectAll', label: texts.selectAll },
  ];
}
