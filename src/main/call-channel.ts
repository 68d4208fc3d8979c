import type { BrowserWindow, IpcMain } from 'electron';
import { callChannel, eventChannel, type Reply } from '../contract/bridge.ts';
import type { StudioEvent } from '../contract/events.ts';
import type { Studio } from '../core/studio.ts';
import { isOwnMainFrame } from './sender.ts';

const refusal: Reply<never> = { ok: false, error: { code: 'invalid-input', message: 'Byline answers only its own window.' } };

/** Answers the window's calls; a stranger gets a refusal, never silence. */
export function answerCalls(ipcMain: IpcMain, studio: Studio): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOwnMainFrame(event.senderFrame) ? studio.dispatch(name, input) : refusal,
  );
}

/** Passes an event on to a window that is still there. */
export function tellWindow(window: BrowserWindow | null, event: StudioEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}
