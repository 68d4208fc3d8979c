// A small app for the contract suite: everything Byline needs of Electron, in Electron's own words. Plain JavaScript, so that it
// runs unbuilt on both runtimes.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';

const folder = import.meta.dirname;
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self' https://foreign.example",
  "require-trusted-types-for 'script'",
  'trusted-types worker-url',
].join('; ');
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** What happened, for the specs to read through `app.evaluate`. */
const journal = [];
globalThis.journal = journal;

function requireOwnMainFrame(event) {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || frame !== event.sender.mainFrame || frame.origin !== 'app://sample') {
    throw new Error(`refused: ${frame?.url}`);
  }
}

async function serve(request) {
  const { host, pathname } = new URL(request.url);
  if (host !== 'sample') return new Response('', { status: 404 });
  if (request.method === 'POST') return Response.json({ bytes: (await request.arrayBuffer()).byteLength });
  const file = path.join(folder, 'renderer', path.normalize(pathname === '/' ? '/index.html' : pathname));
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return new Response('', { status: 404 });
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type, 'content-security-policy': policy } });
}

function answerCalls() {
  ipcMain.handle('echo', (event, value) => {
    requireOwnMainFrame(event);
    return value;
  });
  ipcMain.handle('fail', () => {
    throw new TypeError('it broke');
  });
  ipcMain.handle('sender', ({ senderFrame, sender }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    isTop: senderFrame.parent === null,
    isMainFrame: senderFrame === sender.mainFrame,
  }));
  ipcMain.handle('pick', async () => (await dialog.showOpenDialog({ title: 'Pick', properties: ['openDirectory'] })).filePaths);
  ipcMain.handle('ask', async () => (await dialog.showMessageBox({ message: 'Which?', buttons: ['This', 'That'] })).response);
  ipcMain.handle('theme', (_event, theme) => {
    nativeTheme.themeSource = theme;
    return nativeTheme.shouldUseDarkColors;
  });
  ipcMain.on('ping', (event, number) => event.sender.send('pong', number + 1, new Map([['key', new Uint8Array([1, 2])]])));
}

function harden() {
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !/^(app:\/\/sample\/|data:|devtools:|blob:)/.test(details.url);
    if (cancel) journal.push(`blocked ${details.url}`);
    callback({ cancel });
  });
}

function setMenu() {
  const click = (_item, window) => window?.webContents.send('menu', 'hello');
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: [{ id: 'hello', label: 'Hello', click }] }]));
}

async function askPageFirst(event, window) {
  event.preventDefault();
  const answer = await window.webContents.executeJavaScript(
    'new Promise((resolve) => setTimeout(resolve, 300, "page finished"))',
  );
  console.log(answer);
  window.destroy();
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    show: false,
    webPreferences: { preload: path.join(folder, 'preload.cjs'), sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    journal.push(`window ${url}`);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event) => {
    journal.push(`navigate ${event.url}`);
    if (!event.url.startsWith('app://sample/')) event.preventDefault();
  });
  window.on('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (globalThis.keepOpen) event.preventDefault();
    if (process.argv.includes('--wait-for-page')) askPageFirst(event, window);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => journal.push(`gone ${reason}`));
  return window.loadURL('app://sample/');
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

if (app.requestSingleInstanceLock({ from: 'sample' })) {
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', (_event, argv, workingDirectory, data) => journal.push({ argv, workingDirectory, data }));
  run();
} else {
  console.log('handed over');
  app.quit();
}

async function run() {
  await app.whenReady();
  protocol.handle('app', serve);
  answerCalls();
  harden();
  setMenu();
  await openWindow();
  console.log('window loaded');
}
