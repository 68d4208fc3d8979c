import path from 'node:path';
import { BrowserWindow, ipcMain } from 'electron';
import { flushedChannel } from '../contract/bridge.ts';
import { windowOrigin } from './bundle-scheme.ts';
import { tellWindow } from './call-channel.ts';
import { isOwnMainFrame } from './sender.ts';

/** How long a closing window may take to hand over what is unsaved, in milliseconds. */
const flushPatience = 3_000;

/** The one window: sandboxed, isolated, without Node. It is shown when its first picture is there. */
export function createWindow(dark: boolean): BrowserWindow {
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
  closeAfterFlush(window);
  void window.loadURL(`${windowOrigin}/`);
  return window;
}

/** Asks the window to save before it closes, and closes when it has, or when it takes too long. */
function closeAfterFlush(window: BrowserWindow): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const close = () => {
      clearTimeout(timer);
      ipcMain.removeListener(flushedChannel, flushed);
      if (!window.isDestroyed()) window.destroy();
    };
    const flushed = (message: Electron.IpcMainEvent) => {
      if (isOwnMainFrame(message.senderFrame) && message.sender === window.webContents) close();
    };
    const timer = setTimeout(close, flushPatience);
    ipcMain.on(flushedChannel, flushed);
    tellWindow(window, { name: 'app.closing', payload: {} });
  });
}
