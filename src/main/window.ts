import path from 'node:path';
import { BrowserWindow, ipcMain } from 'electron';
import { flushedChannel } from '../contract/bridge.ts';
import { windowOrigin } from './bundle-scheme.ts';
import { tellWindow } from './call-channel.ts';
import { isOwnMainFrame } from './sender.ts';

/** How long a window may take to hand over what is unsaved, in milliseconds. */
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
    void flushWindow(window).then(() => window.isDestroyed() || window.destroy());
  });
}

/** Asks the window to hand over what is unsaved; resolves when it has, or when it takes too long. */
export function flushWindow(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      ipcMain.removeListener(flushedChannel, flushed);
      resolve();
    };
    const flushed = (message: Electron.IpcMainEvent) => {
      if (isOwnMainFrame(message.senderFrame) && message.sender === window.webContents) end();
    };
    const timer = setTimeout(end, flushPatience);
    ipcMain.on(flushedChannel, flushed);
    tellWindow(window, { name: 'app.closing', payload: {} });
  });
}
