import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { BrowserWindow } from './browser-window.ts';
import { askForFilesOnPage, askMessageOnPage } from './dialog-page.ts';
import { type FileQuestion, messageQuestion, openQuestion, saveQuestion } from './dialog-questions.ts';
import { askForFiles, askWithZenity, findDialogProgram } from './native-dialogs.ts';
import { supportedOnly } from './supported.ts';

/** Each dialog may be called with or without the window it belongs to. */
type Asked<Options> = [Options] | [BrowserWindow | undefined, Options];

function optionsOf<Options>(args: Asked<Options>): Options {
  return (args.length > 1 || args[0] instanceof BrowserWindow ? (args[1] ?? {}) : args[0]) as Options;
}

function filesFor(question: FileQuestion): Promise<string[]> {
  const program = findDialogProgram();
  return program ? askForFiles(program, question) : askForFilesOnPage(question);
}

/** Electron's `dialog`: the desktop's dialog program where there is one, else a page. */
export const dialog = supportedOnly('dialog', {
  async showOpenDialog(...args: Asked<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const filePaths = await filesFor(openQuestion(optionsOf(args)));
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(...args: Asked<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const [filePath = ''] = await filesFor(saveQuestion(optionsOf(args)));
    return { canceled: filePath === '', filePath };
  },
  async showMessageBox(...args: Asked<MessageBoxOptions>): Promise<MessageBoxReturnValue> {
    const options = optionsOf(args);
    const question = messageQuestion(options);
    const closed = options.cancelId ?? 0;
    const asked = findDialogProgram() === 'zenity' ? askWithZenity(question) : askMessageOnPage(question, closed);
    return { response: (await asked) ?? closed, checkboxChecked: options.checkboxChecked ?? false };
  },
  /** On standard error, where Electron too puts it before the app is ready. */
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`);
  },
});
