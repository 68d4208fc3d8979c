import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app } from './app.ts';
import { browserSession } from './chromium.ts';
import { cancellableEvent } from './events.ts';
import type { Protocol } from './protocol.ts';
import { KnownEvents, notSupported, supportedClass } from './supported.ts';
import { requestTarget, type Target } from './targets.ts';
import { checkPreferences, WebContents } from './web-contents.ts';

const knownEvents = [
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'close',
  'closed',
  'resize',
  'resized',
  'page-title-updated',
  // These never come here: Chromium does not tell them.
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'minimize',
  'restore',
  'enter-full-screen',
  'leave-full-screen',
  'unresponsive',
  'responsive',
  'session-end',
  'query-session-end',
];

// The second half is for looks only, which the browser's own window decides.
const knownOptions = new Set(
  `width height x y show title webPreferences
  minWidth minHeight icon backgroundColor autoHideMenuBar center resizable maximizable minimizable fullscreenable titleBarStyle
  titleBarOverlay trafficLightPosition acceptFirstMouse useContentSize`.split(/\s+/),
);

const windows = new Set<BrowserWindow>();
let lastId = 0;

/** Electron's `BrowserWindow`: an app window (no tabs, no address bar) of the browser. */
export class BrowserWindow extends KnownEvents {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  private windowId: number | undefined;
  private bounds: Rectangle;
  private state: Protocol.Browser.WindowState = 'normal';
  private visible: boolean;
  private title: string | undefined;
  private destroyed = false;
  private target: Target | undefined;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', knownEvents);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkOptions(options);
    const { x = 0, y = 0, width = 800, height = 600, show = true, title, webPreferences = {} } = options;
    this.bounds = { x, y, width, height };
    this.visible = show;
    this.title = title;
    this.webContents = new WebContents(webPreferences);
    this.listenToContents();
    windows.add(this);
    app.windows.add(this);
    this.attach().catch((error) => {
      if (!this.destroyed) console.error(error);
    });
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  /** The window that was made or focused last; which one has the keyboard is known to Chromium only. */
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows].at(-1) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.visible = true;
    this.emit('show');
    this.focus();
  }

  showInactive(): void {
    this.visible = true;
    this.emit('show');
  }

  focus(): void {
    windows.delete(this);
    if (!this.destroyed) windows.add(this);
    this.webContents.focus();
    this.emit('focus');
  }

  isVisible(): boolean {
    return this.visible;
  }

  isFocused(): boolean {
    return BrowserWindow.getFocusedWindow() === this;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen';
  }

  restore(): void {
    this.setState('normal');
  }

  maximize(): void {
    this.setState('maximized');
  }

  unmaximize(): void {
    this.setState('normal');
  }

  minimize(): void {
    this.setState('minimized');
  }

  setFullScreen(full: boolean): void {
    this.setState(full ? 'fullscreen' : 'normal');
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  getSize(): [number, number] {
    return [this.bounds.width, this.bounds.height];
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    const { x: left, y: top, width, height } = this.bounds;
    this.setWindowBounds(bounds.x === undefined ? { width, height } : { left, top, width, height });
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getTitle(): string {
    return this.title ?? this.webContents.getTitle();
  }

  setTitle(title: string): void {
    this.title = title;
  }

  /** Chromium's window has no menu bar in any case. */
  setMenuBarVisibility(_visible: boolean): void {}

  removeMenu(): void {}

  setBackgroundColor(_color: string): void {}

  /** Closes the window unless a listener objects. */
  close(): void {
    if (this.destroyed) return;
    const event = cancellableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.target) browserSession().attempt('Target.closeTarget', { targetId: this.target.id });
    this.becomeClosed();
  }

  private async attach(): Promise<void> {
    this.target = await requestTarget();
    this.target.session.on('detached', () => this.becomeClosed());
    if (this.destroyed) return this.destroy();
    this.target.session.on('Page.frameResized', () => this.noteBounds());
    await this.webContents.attach(this.target);
    const { windowId } = await browserSession().send('Browser.getWindowForTarget', { targetId: this.target.id });
    this.windowId = windowId;
    this.setWindowBounds({ width: this.bounds.width, height: this.bounds.height });
  }

  private listenToContents(): void {
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'));
    this.webContents.on('page-title-updated', (...args) => this.emit('page-title-updated', ...args));
    this.webContents.onCloseAsked = () => this.close();
  }

  private async noteBounds(): Promise<void> {
    if (!this.target || this.destroyed) return;
    const { bounds } = await browserSession().send('Browser.getWindowForTarget', { targetId: this.target.id });
    const { left = 0, top = 0, width = this.bounds.width, height = this.bounds.height, windowState = 'normal' } = bounds;
    this.state = windowState;
    if (windowState === 'normal') this.bounds = { x: left, y: top, width, height };
    this.emit('resize');
    this.emit('resized');
  }

  private setState(windowState: Protocol.Browser.WindowState): void {
    this.state = windowState;
    this.setWindowBounds({ windowState });
  }

  private setWindowBounds(bounds: Protocol.Browser.Bounds): void {
    if (this.windowId !== undefined) browserSession().attempt('Browser.setWindowBounds', { windowId: this.windowId, bounds });
  }

  /** The page is gone: closed by the app, or by the person, whom nothing here can stop. */
  private becomeClosed(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    windows.delete(this);
    app.windows.delete(this);
    this.webContents.becomeDestroyed();
    this.emit('closed');
    if (windows.size > 0 || app.isQuitting) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

supportedClass('BrowserWindow', BrowserWindow);

function checkOptions(options: BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options)) if (!knownOptions.has(name)) throw notSupported(`BrowserWindow option ${name}`);
  checkPreferences(options.webPreferences ?? {});
}
