import { type BrowserWindow, dialog, ipcMain } from 'electron';
import { type ClosingAnswer, closingAnswers, closingChannel } from '../contract/bridge.ts';
import { tellWindow } from './call-channel.ts';
import type { MenuTexts } from './menu-texts.ts';
import { isOwnMainFrame } from './sender.ts';

/** A window that has not even heard the question after this time, in milliseconds, hangs. */
const hearingPatience = 8_000;

/** So often a window is asked again until it has heard: one that is still loading cannot hear yet. */
const askAgainAfter = 300;

/** Asks the person whether a window that does not answer is waited for or closed. */
export type AskWhenSilent = (window: BrowserWindow) => Promise<'wait' | 'close'>;

export function createAskWhenSilent(texts: () => MenuTexts): AskWhenSilent {
  return async (window) => {
    const { silentWindow, silentDetail, wait, closeAnyway } = texts();
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: silentWindow,
      detail: silentDetail,
      buttons: [wait, closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1 ? 'close' : 'wait';
  };
}

/**
 * Asks the window to bring its words to safety, for as long as it and the person take over it. A window that does not hear is
 * closed only when the person says so; one that is gone is closed.
 */
export function askToClose(window: BrowserWindow, askWhenSilent: AskWhenSilent): Promise<'close' | 'stay'> {
  // One that is gone already will never say so again, and nobody need be asked about it.
  if (window.webContents.isCrashed()) return Promise.resolve('close');
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => tellWindow(window, { name: 'app.closing', payload: {} });
    const asking = setInterval(ask, askAgainAfter);
    const end = (answer: 'close' | 'stay') => {
      clearTimeout(timer);
      clearInterval(asking);
      ipcMain.removeListener(closingChannel, heed);
      window.webContents.removeListener('render-process-gone', gone);
      resolve(answer);
    };
    const gone = () => end('close');
    const heed = (message: Electron.IpcMainEvent, answer: unknown) => {
      if (!isOwnMainFrame(message.senderFrame) || message.sender !== window.webContents || !isAnswer(answer)) return;
      clearTimeout(timer);
      clearInterval(asking);
      if (answer !== 'heard') end(answer === 'safe' ? 'close' : 'stay');
    };
    const waitForHearing = () => {
      timer = setTimeout(async () => {
        if ((await askWhenSilent(window)) === 'close') end('close');
        else waitForHearing();
      }, hearingPatience);
    };
    ipcMain.on(closingChannel, heed);
    window.webContents.once('render-process-gone', gone);
    waitForHearing();
    ask();
  });
}

function isAnswer(answer: unknown): answer is ClosingAnswer {
  return (closingAnswers as readonly unknown[]).includes(answer);
}
