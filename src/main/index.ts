import path from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import Store from 'electron-store';
import type { Settings } from '../contract/settings.ts';
import type { LensFiles } from '../core/node/lens/disk-lens.ts';
import { createNodeStudio } from '../core/node/node-studio.ts';
import type { SettingsStore, Shell } from '../core/ports.ts';
import type { Studio } from '../core/studio.ts';
import type { Language } from '../domain/drafts/draft.ts';
import { createBundleHandler, lensParts } from './bundle-scheme.ts';
import { answerCalls, tellWindow } from './call-channel.ts';
import { type AskWhenSilent, askToClose, createAskWhenSilent } from './closing.ts';
import { createDesktopShell } from './desktop-shell.ts';
import { hardenContents, hardenSession } from './hardening.ts';
import { watchInput } from './last-input.ts';
import { buildMenu } from './menu.ts';
import { menuTexts } from './menu-texts.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { libraryOfSecondStart, secondStart } from './second-start.ts';
import { silence } from './silence.ts';
import { startedSettings } from './started-settings.ts';
import { createStoredSettings } from './stored-settings.ts';
import { createWindow } from './window.ts';

silence(app);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

const options = optionsOrExit();
if (options !== null) {
  if (app.requestSingleInstanceLock(secondStart(options, process.cwd()))) void app.whenReady().then(() => start(options));
  else app.quit();
}

function optionsOrExit(): StartOptions | null {
  try {
    return readStartOptions(process.argv.slice(1));
  } catch (error) {
    console.error((error as Error).message);
    app.exit(2);
    return null;
  }
}

function systemLanguage(): Language {
  return (app.getPreferredSystemLanguages()[0] ?? 'en').toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

function openSettings(): SettingsStore {
  const folder = app.getPath('userData');
  return createStoredSettings(
    path.join(folder, 'settings.json'),
    () => new Store({ name: 'settings', cwd: folder, configFileMode: 0o600 }),
  );
}

function start(options: StartOptions): void {
  const settings = startedSettings(openSettings(), options.language);
  const language = () => languageOf(settings.read());
  const lastInputAt = watchInput(app);
  const print = () => printed(window);
  const shell = createDesktopShell(() => menuTexts(language()), lastInputAt, print);
  const studio = openStudio(settings, shell, options.library);
  let window: BrowserWindow | null = null;
  const choose = (command: string) => tellWindow(window, { name: 'app.commandChosen', payload: { command } });
  const follow = (current: Settings) => {
    nativeTheme.themeSource = current.theme;
    Menu.setApplicationMenu(buildMenu(menuTexts(languageOf(current)), choose));
  };

  hardenContents(app);
  hardenSession(session.defaultSession);
  protocol.handle('app', createBundleHandler(path.join(import.meta.dirname, '../renderer'), lensParts(lensFiles())));
  answerCalls(ipcMain, studio);
  follow(settings.read());
  studio.subscribe((event) => {
    if (event.name === 'settings.changed') follow(event.payload);
    tellWindow(window, event);
  });
  const askWhenSilent = createAskWhenSilent(() => menuTexts(language()));
  const open = () => {
    window = createWindow(nativeTheme.shouldUseDarkColors, askWhenSilent);
    window.on('closed', () => {
      window = null;
    });
  };
  open();
  app.on('activate', () => window ?? open());
  app.on('second-instance', (_event, _words, _folder, handed) => {
    bringForward(window);
    void openHanded(studio, window, askWhenSilent, handed);
  });
  app.on('window-all-closed', () => app.quit());
  disposeBeforeQuit(studio);
}

function languageOf(settings: Settings): Language {
  return settings.language === 'system' ? systemLanguage() : settings.language;
}

/** What the window shows to a printer; see `print.css` of the window. */
async function printed(window: BrowserWindow | null): Promise<Uint8Array> {
  if (window === null) throw new Error('There is no window to print.');
  return window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' });
}

function lensFiles(): LensFiles {
  return {
    model: path.join(resourcesFolder(), 'lens'),
    polishDictionary: path.join(resourcesFolder(), 'dictionaries/pl/polish.dict'),
  };
}

function openStudio(settings: SettingsStore, shell: Shell, library: string | null): Studio {
  return createNodeStudio({
    version: app.getVersion(),
    systemLanguage: systemLanguage(),
    settings,
    shell,
    dataFolder: app.getPath('userData'),
    indexWorker: new URL('./index-worker.js', import.meta.url),
    lensWorker: new URL('./lens-worker.js', import.meta.url),
    importWorker: new URL('./import-worker.js', import.meta.url),
    lens: lensFiles(),
    sampleLibrary: { source: path.join(resourcesFolder(), 'sample-library'), documents: app.getPath('documents') },
    ...(library === null ? {} : { library: path.resolve(library) }),
  });
}

/** What is read as files stands beside a packed app, not in its archive, which other programs and some calls cannot read. */
function resourcesFolder(): string {
  return app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources');
}

/** Opens the library that a second start named, once the window has handed over what belongs to the one before. */
async function openHanded(
  studio: Studio,
  window: BrowserWindow | null,
  askWhenSilent: AskWhenSilent,
  handed: unknown,
): Promise<void> {
  const library = libraryOfSecondStart(handed);
  if (library === null) return;
  if (window !== null && (await askToClose(window, askWhenSilent)) === 'stay') return;
  await studio.openLibrary(library);
}

function bringForward(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Lets what is being written reach the disk before the app ends. */
function disposeBeforeQuit(studio: Studio): void {
  let disposed = false;
  app.on('will-quit', (event) => {
    if (disposed) return;
    event.preventDefault();
    void studio.dispose().finally(() => {
      disposed = true;
      app.quit();
    });
  });
}
