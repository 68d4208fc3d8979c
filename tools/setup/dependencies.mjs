import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = 24;

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether `node_modules` is what the lock file says. npm writes down what it has installed when it is done. */
function isInPlace() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

// Warnings are about the Node that starts this; what is installed runs on the Node among it.
const install = ['ci', '--loglevel=error'];

function installDependencies() {
  // The npm that runs this, when there is one: its program may stand outside the path.
  const npm = process.env.npm_execpath;
  const [program, args] = npm ? [process.execPath, [npm, ...install]] : ['npm', install];
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: !npm && process.platform === 'win32' });
  return status === 0;
}

/** Puts the dependencies of the lock file in place. Gives a sentence when that failed, else nothing. */
export function ensureDependencies() {
  if (!isInPlace()) {
    console.log('Installing the dependencies…');
    // A second time, because networks fail for a moment.
    if (!installDependencies() && !installDependencies())
      return 'The dependencies could not be installed. See what npm says above.';
  }
  return nodeProgram()
    ? ''
    : `Byline needs Node ${oldestNode} and found none for this computer. Install Node ${oldestNode} and start again.`;
}

/**
 * Node 24: the one among the dependencies (Linux, Windows), or the one that runs this. For macOS the registry's packages of Node
 * lag behind its security releases, so the system's own is used there.
 */
export function nodeProgram() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = path.join(root, `node_modules/node-${system}-${process.arch}/bin`, name);
  if (existsSync(packaged)) return packaged;
  return Number(process.versions.node.split('.')[0]) >= oldestNode ? process.execPath : undefined;
}
