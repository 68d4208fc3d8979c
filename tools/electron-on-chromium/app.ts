import { AppPaths } from './app-paths.ts';
import { endChromium } from './chromium.ts';
import { commandLineFrom } from './command-line.ts';
import { cancellableEvent } from './events.ts';
import { systemLanguages } from './locale.ts';
import { SingleInstance } from './single-instance.ts';
import { KnownEvents, supportedClass } from './supported.ts';

/** What the app needs of a window to quit. */
export interface ClosableWindow {
  /** Closes it unless a listener objects. */
  close(): void;
  isDestroyed(): boolean;
}

const knownEvents = [
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'browser-window-created',
  'web-contents-created',
  'render-process-gone',
  // These never come here, and rightly: they belong to macOS, or to processes, networks and windows that do not exist.
  'activate',
  'open-file',
  'open-url',
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
];

/** Electron's `app`. */
export class App extends KnownEvents {
  name = 'Electron';
  readonly isPackaged = false;
  readonly switches = new Map<string, string>();
  readonly commandLine = commandLineFrom(this.switches);
  readonly windows = new Set<ClosableWindow>();
  /** The whole command line, before Playwright's loader shortens `process.argv`. */
  argv: string[] = [];
  private version = '0.0.0';
  private folder = process.cwd();
  private readonly paths = new AppPaths();
  private ready = false;
  private quitting = false;
  private readonly whenReadyPromise: Promise<void>;
  private resolveReady = () => {};
  private instance: SingleInstance | undefined;

  constructor() {
    super('app', knownEvents);
    this.whenReadyPromise = new Promise((resolve) => {
      this.resolveReady = resolve;
    });
  }

  /** Sets what the app's package says of it. */
  describe(description: { name?: string | undefined; version?: string | undefined; folder: string }): void {
    this.name = description.name ?? this.name;
    this.version = description.version ?? this.version;
    this.folder = description.folder;
  }

  get isQuitting(): boolean {
    return this.quitting;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return this.version;
  }

  getAppPath(): string {
    return this.folder;
  }

  getLocale(): string {
    return this.switches.get('lang') || (systemLanguages()[0] as string);
  }

  getSystemLocale(): string {
    return systemLanguages()[0] as string;
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }

  getPath(name: string): string {
    return this.paths.get(name, this.name);
  }

  setPath(name: string, folder: string): void {
    this.paths.set(name, folder);
  }

  isReady(): boolean {
    return this.ready;
  }

  whenReady(): Promise<void> {
    return this.whenReadyPromise;
  }

  /** Called once, when the browser runs. */
  becomeReady(): void {
    this.ready = true;
    this.emit('ready', {}, {});
    this.resolveReady();
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    this.instance ??= new SingleInstance(this.getPath('userData'), (second) => {
      this.whenReadyPromise.then(() => {
        this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
      });
    });
    return this.instance.request({ argv: this.argv, workingDirectory: process.cwd(), additionalData });
  }

  hasSingleInstanceLock(): boolean {
    return this.instance?.held ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.instance?.release();
  }

  /** Every window is in Chromium's sandbox already. */
  enableSandbox(): void {}

  /** Only Windows knows this id. */
  setAppUserModelId(): void {}

  /** The browser draws without the graphics card already. */
  disableHardwareAcceleration(): void {}

  focus(): void {}

  quit(): void {
    if (this.quitting || !this.allow('before-quit')) return;
    this.quitting = true;
    if (this.closeWindows() && this.allow('will-quit')) this.exit(0);
    else this.quitting = false;
  }

  exit(code = 0): void {
    this.quitting = true;
    this.emit('quit', {}, code);
    process.exitCode = code;
    this.releaseSingleInstanceLock();
    // Not before the caller's own lines after this one have run, as in Electron.
    setImmediate(() => endChromium().finally(() => process.exit(code)));
  }

  private closeWindows(): boolean {
    return [...this.windows].every((window) => {
      window.close();
      return window.isDestroyed();
    });
  }

  private allow(name: 'before-quit' | 'will-quit'): boolean {
    const event = cancellableEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

supportedClass('app', App);

export const app = new App();
