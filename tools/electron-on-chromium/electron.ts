import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { protocol } from './protocol-handlers.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { supportedOnly, unsupportedModule } from './supported.ts';
import { WebContents as webContents } from './web-contents.ts';

// What `import … from 'electron'` finds in the main process. Everything that Electron has and this has not is named too, so that
// a bundle that imports it loads, and the use of it throws.
export const autoUpdater = unsupportedModule('autoUpdater');
export const BaseWindow = unsupportedModule('BaseWindow');
export const BrowserView = unsupportedModule('BrowserView');
export const clipboard = unsupportedModule('clipboard');
export const contentTracing = unsupportedModule('contentTracing');
export const crashReporter = unsupportedModule('crashReporter');
export const desktopCapturer = unsupportedModule('desktopCapturer');
export const globalShortcut = unsupportedModule('globalShortcut');
export const ImageView = unsupportedModule('ImageView');
export const inAppPurchase = unsupportedModule('inAppPurchase');
export const MessageChannelMain = unsupportedModule('MessageChannelMain');
export const nativeImage = unsupportedModule('nativeImage');
export const net = unsupportedModule('net');
export const netLog = unsupportedModule('netLog');
export const Notification = unsupportedModule('Notification');
export const powerMonitor = unsupportedModule('powerMonitor');
export const powerSaveBlocker = unsupportedModule('powerSaveBlocker');
export const pushNotifications = unsupportedModule('pushNotifications');
export const safeStorage = unsupportedModule('safeStorage');
export const ShareMenu = unsupportedModule('ShareMenu');
export const systemPreferences = unsupportedModule('systemPreferences');
export const TouchBar = unsupportedModule('TouchBar');
export const Tray = unsupportedModule('Tray');
export const utilityProcess = unsupportedModule('utilityProcess');
export const View = unsupportedModule('View');
export const webFrameMain = unsupportedModule('webFrameMain');
export const WebContentsView = unsupportedModule('WebContentsView');

// As in Electron, these belong to the page and are absent in the main process.
export const contextBridge = undefined;
export const ipcRenderer = undefined;

export { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, protocol, screen, session, shell, webContents };

const electron = supportedOnly('electron', {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  clipboard,
  contentTracing,
  contextBridge,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ImageView,
  inAppPurchase,
  ipcMain,
  ipcRenderer,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  safeStorage,
  screen,
  session,
  ShareMenu,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  webContents,
  webFrameMain,
  WebContentsView,
});

export default electron;
export { electron as 'module.exports' };
