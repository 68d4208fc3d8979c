import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { parseCommandLine } from './command-line.ts';
import { start } from './start.ts';

// What Electron's own first script does: reads the command line, makes `electron` importable, runs the app's main module.
const electronModule = new URL('./electron.ts', import.meta.url).href;
const electronVersion = '45.4.1';

function main(): void {
  const args = process.argv.slice(2);
  const { appPath = process.cwd(), preloads, switches } = parseCommandLine(args);
  for (const [name, value] of switches) app.switches.set(name, value);
  process.argv = [process.execPath, ...args];
  app.argv = [...process.argv];
  lookLikeElectron();
  const { mainModule, folder, name, version } = readPackage(appPath);
  app.describe({ name, version, folder });
  const userData = switches.get('user-data-dir');
  if (userData) app.setPath('userData', path.resolve(userData));
  process.on('uncaughtException', failStart);
  for (const preload of preloads) createRequire(path.join(process.cwd(), 'x'))(preload);
  import(pathToFileURL(mainModule).href).then(start).catch(failStart);
}

function lookLikeElectron(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      /^electron(\/main|\/common)?$/.test(specifier) ? { url: electronModule, shortCircuit: true } : next(specifier, context),
  });
  Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
  Object.defineProperty(process, 'resourcesPath', { value: path.join(import.meta.dirname, 'resources') });
}

/** The app's package: the nearest one above the path that was given. */
function readPackage(appPath: string): { mainModule: string; folder: string; name?: string; version?: string } {
  if (!existsSync(appPath)) throw new Error(`Unable to find Electron app at ${appPath}`);
  const isFolder = statSync(appPath).isDirectory();
  for (let folder = isFolder ? appPath : path.dirname(appPath); ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const { main = 'index.js', productName, name, version } = JSON.parse(readFileSync(file, 'utf8'));
      return { mainModule: folder === appPath ? path.join(folder, main) : appPath, folder, name: productName ?? name, version };
    }
    if (folder === path.dirname(folder)) return { mainModule: appPath, folder: path.dirname(appPath) };
  }
}

function failStart(error: unknown): void {
  console.error(error);
  app.exit(1);
}

main();
