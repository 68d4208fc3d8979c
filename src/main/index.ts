import path from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import Store from 'electron-store';
import type { Settings } from '../contract/settings.ts';
import { createNodeStudio } from '../core/node/node-studio.ts';
import type { SettingsStore } from '../core/ports.ts';
import type { Studio } from '../core/studio.ts';
import type { Language } from '../domain/drafts/draft.ts';
import { createBundleHandler } from './bundle-scheme.ts';
import { answerCalls, tellWindow } from './call-channel.ts';
import { createDesktopShell } from './desktop-shell.ts';
import { hardenContents, hardenSession } from './hardening.ts';
import { buildMenu } from './menu.ts';
import { menuTexts } from './menu-texts.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { libraryOfSecondStart, secondStart } from './second-start.ts';
import { startedSettings } from './started-settings.ts';
import { createStoredSettings } from './stored-settings.ts';
import { createWindow, flushWindow } from './window.ts';

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
  return createStoredSettings(path.join(folder, 'settings.json'), () => new Store({ name: 'settings', cwd: folder }));
}

function start(options: StartOptions): void {
  const settings = startedSettings(openSettings(), options.language);
  const language = () => languageOf(settings.read());
  const studio = openStudio(settings, language, options.library);
  let window: BrowserWindow | null = null;
  const choose = (command: string) => tellWindow(window, { name: 'app.commandChosen', payload: { command } });
  const follow = (current: Settings) => {
    nativeTheme.themeSource = current.theme;
    Menu.setApplicationMenu(buildMenu(menuTexts(languageOf(current)), choose));
  };

  hardenContents(app);
  hardenSession(session.defaultSession);
  protocol.handle('app', createBundleHandler(path.join(import.meta.dirname, '../renderer')));
  answerCalls(ipcMain, studio);
  follow(settings.read());
  studio.subscribe((event) => {
    if (event.name === 'settings.changed') follow(event.payload);
    tellWindow(window, event);
  });
  const open = () => {
    window = createWindow(nativeTheme.shouldUseDarkColors);
    window.on('closed', () => {
      window = null;
    });
  };
  open();
  app.on('activate', () => window ?? open());
  app.on('second-instance', (_event, _words, _folder, handed) => {
    bringForward(window);
    void openHanded(studio, window, handed);
  });
  app.on('window-all-closed', () => app.quit());
  disposeBeforeQuit(studio);
}

function languageOf(settings: Settings): Language {
  return settings.language === 'system' ? systemLanguage() : settings.language;
}

function openStudio(settings: SettingsStore, language: () => Language, library: string | null): Studio {
  return createNodeStudio({
    version: app.getVersion(),
    systemLanguage: systemLanguage(),
    settings,
    shell: createDesktopShell(() => menuTexts(language())),
    dataFolder: app.getPath('userData'),
    indexWorker: new URL('./index-worker.js', import.meta.url),
    lensWorker: new URL('./lens-worker.js', import.meta.url),
    polishDictionary: path.join(app.getAppPath(), 'resources/dictionaries/pl/polish.dict'),
    sampleLibrary: { source: path.join(app.getAppPath(), 'resources/sample-library'), documents: app.getPath('documents') },
    ...(library === null ? {} : { library: path.resolve(library) }),
  });
}

/** Opens the library that a second start named, once the window has handed over what belongs to the one before. */
async function openHanded(studio: Studio, window: BrowserWindow | null, handed: unknown): Promise<void> {
  const library = libraryOfSecondStart(handed);
  if (library === null) return;
  if (window !== null) await flushWindow(window);
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
