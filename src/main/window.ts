import path from 'node:path';
import { BrowserWindow } from 'electron';
import { windowOrigin } from './bundle-scheme.ts';
import { type AskWhenSilent, askToClose } from './closing.ts';

/** The one window: sandboxed, isolated, without Node. It is shown when its first picture is there. */
export function createWindow(dark: boolean, askWhenSilent: AskWhenSilent): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: dark ? '#1a1917' : '#fbfaf7',
    title: 'Byline',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  closeWhenSafe(window, askWhenSilent);
  void window.loadURL(`${windowOrigin}/`);
  return window;
}

/** Asks the window to save before it closes, and closes it when it may. */
function closeWhenSafe(window: BrowserWindow, askWhenSilent: AskWhenSilent): void {
  let asking = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    void askToClose(window, askWhenSilent).then((answer) => {
      asking = false;
      if (answer === 'close' && !window.isDestroyed()) window.destroy();
    });
  });
}
