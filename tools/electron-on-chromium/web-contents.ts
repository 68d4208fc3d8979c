import type { WebPreferences } from 'electron';
import { toChromium } from './addresses.ts';
import { app } from './app.ts';
import type { CdpSession } from './cdp.ts';
import { browserProcessId } from './chromium.ts';
import { cancellableEvent } from './events.ts';
import { followFrames } from './follow-frames.ts';
import { type Frame, FrameTree } from './frames.ts';
import { IpcMain, packMessage, receiveFromPage } from './ipc.ts';
import { PreloadLink } from './preload-link.ts';
import type { Protocol } from './protocol.ts';
import { pageScripts } from './renderer.ts';
import { defaultSession } from './session.ts';
import { KnownEvents, notSupported, supportedClass, supportedOnly } from './supported.ts';
import type { Target } from './targets.ts';

const knownEvents = [
  'did-finish-load',
  'did-fail-load',
  'did-stop-loading',
  'dom-ready',
  'did-navigate',
  'did-navigate-in-page',
  'will-navigate',
  'will-redirect',
  'page-title-updated',
  'console-message',
  'render-process-gone',
  'preload-error',
  'ipc-message',
  'input-event',
  'destroyed',
  // These never come here: there is no webview, and Chromium shows its own context menu.
  'will-attach-webview',
  'did-attach-webview',
  'context-menu',
];

type WindowOpen = Protocol.Page.windowOpenPayload;
type WindowOpenHandler = (details: object) => { action: 'allow' | 'deny' };
type EditingCommand = 'Undo' | 'Redo' | 'Cut' | 'Copy' | 'Paste' | 'PasteAndMatchStyle' | 'Delete' | 'SelectAll';

/** Every page of the app that is alive. */
export const allContents = new Set<WebContents>();

let lastId = 0;

/** Electron's `webContents`: one page, driven over its DevTools session. */
export class WebContents extends KnownEvents {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly ipc = new IpcMain();
  /** The last `window.open` or new-window link of the page, as the browser told it. */
  lastWindowOpen: WindowOpen | undefined;
  /** Set by the window that shows this page. */
  onCloseAsked = () => {};
  private theme: '' | 'light' | 'dark' | undefined;
  private readonly preferences: WebPreferences;
  private readonly attached: Promise<CdpSession>;
  private resolveAttached: (page: CdpSession) => void = () => {};
  private page: CdpSession | undefined;
  private targetId = '';
  private frames = new FrameTree('');
  private preload: PreloadLink | undefined;
  private loadAsked = false;
  private title = '';
  private destroyed = false;
  private crashed = false;
  private windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(preferences: WebPreferences) {
    super('webContents', knownEvents);
    this.preferences = preferences;
    this.attached = new Promise((resolve) => {
      this.resolveAttached = resolve;
    });
    allContents.add(this);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...allContents].find((contents) => contents.targetId === targetId);
  }

  static fromId(id: number): WebContents | undefined {
    return [...allContents].find((contents) => contents.id === id);
  }

  static getAllWebContents(): WebContents[] {
    return [...allContents];
  }

  /** Takes over a blank page: listens to it, prepares the scripts that come before the page's own, and lets it run. */
  async attach({ id, session: page }: Target): Promise<void> {
    this.page = page;
    this.targetId = id;
    this.frames = new FrameTree(id);
    followFrames(page, this.frames, {
      onNavigate: (url) => {
        this.loadAsked = false;
        this.crashed = false;
        this.emit('did-navigate', {}, url);
      },
      onNavigateInPage: (url, isMainFrame) => this.emit('did-navigate-in-page', {}, url, isMainFrame),
    });
    this.listenToPage(page);
    const link = this.linkPreload(page, id);
    const { preload, additionalArguments = [] } = this.preferences;
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      ...link.prepare(preload ? pageScripts(preload, additionalArguments) : undefined),
      page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      page.send('Runtime.runIfWaitingForDebugger'),
    ]);
    this.resolveAttached(page);
  }

  get mainFrame(): Frame {
    return this.frames.main;
  }

  /** The conversation with its page, once there is one. */
  devTools(): Promise<CdpSession> {
    return this.attached;
  }

  ownsFrame(frameId: string): boolean {
    return this.frames.has(frameId);
  }

  isMainFrame(frameId: string): boolean {
    return frameId === this.frames.mainId;
  }

  /** Called for each document that the main frame asks for: whether the app lets the page leave. */
  allowNavigation(url: string, isRedirect: boolean): boolean {
    // What the app itself asked for, and a reload, is not announced; nor is it in Electron.
    if (!isRedirect && (this.loadAsked || withoutHash(url) === withoutHash(this.getURL()))) return true;
    const event = cancellableEvent({
      url,
      isMainFrame: true,
      isSameDocument: false,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    });
    this.emit(isRedirect ? 'will-redirect' : 'will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** The browser runs with this policy already, and with no other. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== 'disable_non_proxied_udp') throw notSupported(`webContents.setWebRTCIPHandlingPolicy of ${policy}`);
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  decideWindowOpen(url: string, asked: WindowOpen | undefined): { action: 'allow' | 'deny' } {
    return this.windowOpenHandler({
      url,
      frameName: asked?.windowName ?? '',
      features: asked?.windowFeatures.join(',') ?? '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'default' },
    });
  }

  /** Ends when the page has loaded; rejects with Chromium's code when it cannot be. */
  async loadURL(url: string): Promise<void> {
    const page = await this.attached;
    this.loadAsked = true;
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    const { errorText } = await page.send('Page.navigate', { url: toChromium(url) });
    if (errorText) {
      this.loadAsked = false;
      this.emit('did-fail-load', {}, -2, errorText, url, true);
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { code: errorText, url });
    }
    await loaded;
  }

  reload(): void {
    this.page?.attempt('Page.reload');
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  getTitle(): string {
    return this.title;
  }

  isLoading(): boolean {
    return this.loadAsked;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  isCrashed(): boolean {
    return this.crashed;
  }

  getOSProcessId(): number {
    return browserProcessId();
  }

  send(channel: string, ...args: unknown[]): void {
    const text = packMessage(channel, args);
    this.preload?.send(text);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.attached;
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async capturePage(): Promise<object> {
    const page = await this.attached;
    const { data } = await page.send('Page.captureScreenshot', { format: 'png' });
    return supportedOnly('NativeImage', { toPNG: () => Buffer.from(data, 'base64'), isEmpty: () => data.length === 0 });
  }

  /** Only what Byline asks for: the background, and A4. */
  async printToPDF({
    printBackground = false,
    pageSize,
  }: {
    printBackground?: boolean;
    pageSize?: string;
  } = {}): Promise<Buffer> {
    if (pageSize !== undefined && pageSize !== 'A4') throw notSupported(`printToPDF with the page size ${pageSize}`);
    const page = await this.attached;
    const paper = pageSize === 'A4' ? { paperWidth: 8.27, paperHeight: 11.69 } : {};
    const { data } = await page.send('Page.printToPDF', { printBackground, ...paper });
    return Buffer.from(data, 'base64');
  }

  undo(): void {
    this.edit('Undo');
  }

  redo(): void {
    this.edit('Redo');
  }

  cut(): void {
    this.edit('Cut');
  }

  copy(): void {
    this.edit('Copy');
  }

  paste(): void {
    this.edit('Paste');
  }

  pasteAndMatchStyle(): void {
    this.edit('PasteAndMatchStyle');
  }

  delete(): void {
    this.edit('Delete');
  }

  selectAll(): void {
    this.edit('SelectAll');
  }

  focus(): void {
    this.page?.attempt('Page.bringToFront');
  }

  close(): void {
    this.onCloseAsked();
  }

  /** Shows the page in this theme; an empty one is the system's. */
  async emulateTheme(theme: '' | 'light' | 'dark'): Promise<void> {
    if (theme === '' && this.theme === undefined) return;
    this.theme = theme;
    this.applyTheme(await this.attached);
  }

  /** Called once, when the page has gone. */
  becomeDestroyed(): void {
    this.destroyed = true;
    allContents.delete(this);
    this.emit('destroyed');
  }

  private applyTheme(page: CdpSession): void {
    if (this.theme === undefined) return;
    page.attempt('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: this.theme }] });
  }

  private linkPreload(page: CdpSession, mainFrameId: string): PreloadLink {
    this.preload = new PreloadLink(page, mainFrameId, {
      onMessage: (text, answer) => {
        receiveFromPage(this, this.mainFrame, text, answer).catch((error) => console.error(error));
      },
      onError: (error) => {
        console.error('Unable to load preload script:', error.message);
        this.emit('preload-error', {}, this.preferences.preload, error);
      },
    });
    return this.preload;
  }

  private listenToPage(page: CdpSession): void {
    const isLoaded = () => this.getURL() !== '' && !this.getURL().startsWith('data:');
    // Again for each document: another client of the protocol, such as Playwright, may have set its own meanwhile.
    page.on('Page.frameNavigated', () => this.applyTheme(page));
    page.on('Page.domContentEventFired', () => {
      this.applyTheme(page);
      if (isLoaded()) this.emit('dom-ready', {});
    });
    page.on('Page.loadEventFired', () => {
      if (!isLoaded()) return;
      this.emit('did-finish-load', {});
      this.emit('did-stop-loading', {});
      this.noteTitle(page);
    });
    page.on('Page.windowOpen', (asked) => {
      this.lastWindowOpen = asked;
    });
    page.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') page.attempt('Page.handleJavaScriptDialog', { accept: true });
    });
    page.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((value) => value.value ?? value.description).join(' ');
      this.emit('console-message', {
        level: type === 'error' || type === 'warning' ? type : 'info',
        message,
        frame: this.mainFrame,
      });
    });
    page.on('Inspector.targetCrashed', () => this.becomeCrashed());
  }

  private becomeCrashed(): void {
    const details = { reason: 'crashed', exitCode: 1 };
    this.preload?.forget();
    this.crashed = true;
    this.emit('render-process-gone', {}, details);
    app.emit('render-process-gone', {}, this, details);
  }

  private async noteTitle(page: CdpSession): Promise<void> {
    const { result } = await page
      .send('Runtime.evaluate', { expression: 'document.title' })
      .catch(() => ({ result: { value: '' } }));
    if (result.value === this.title) return;
    this.title = result.value;
    this.emit('page-title-updated', cancellableEvent(), this.title, true);
  }

  private edit(command: EditingCommand): void {
    this.page?.attempt('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [command] });
    this.page?.attempt('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' });
  }
}

supportedClass('webContents', WebContents);

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

/** Throws for preferences that this stand-in could only ignore. */
export function checkPreferences(preferences: WebPreferences): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag, partition, session } = preferences;
  const loose = { nodeIntegration, webviewTag, 'contextIsolation: false': contextIsolation === false };
  const wrong = {
    ...loose,
    'sandbox: false': sandbox === false,
    'webSecurity: false': webSecurity === false,
    partition,
    session,
  };
  for (const [name, value] of Object.entries(wrong)) if (value) throw notSupported(`webPreferences ${name}`);
}
