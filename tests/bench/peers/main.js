// A host for bare pages, in the same browser and the same kind of window as Byline's. It serves the folders named in PEER_FOLDERS
// (first match wins), reading each file anew, so that a page that fetches a draft pays for the disk as Byline does.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.md': 'text/plain; charset=utf-8',
};
const folders = process.env.PEER_FOLDERS.split(path.delimiter);

async function serve(request) {
  const name = path.normalize(decodeURIComponent(new URL(request.url).pathname));
  for (const folder of folders) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes)
      return new Response(bytes, { headers: { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' } });
  }
  return new Response('', { status: 404 });
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
app.on('window-all-closed', () => app.quit());
// Not awaited at the top: Electron is ready only when the main module has been evaluated.
app.whenReady().then(() => {
  protocol.handle('app', serve);
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true, contextIsolation: true } });
  return window.loadURL('app://peers/empty.html');
});
