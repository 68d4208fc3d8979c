import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, root, say } from './steps.ts';

/** Where a fetch of Electron's program happens, and how. */
export interface ElectronPlace {
  /** The folder of the `electron` package. */
  folder: string;
  /** Remembers that this version could not be had at a start. */
  missedFile: string;
  /** The program and its arguments that fetch it. */
  fetch: [string, ...string[]];
  /** Milliseconds for which the first start waits. */
  patience: number;
}

const electronFolder = path.join(root, 'node_modules/electron');
const ownPlace: ElectronPlace = {
  folder: electronFolder,
  missedFile: path.join(cacheFolder, 'electron-missed'),
  fetch: [process.execPath, path.join(electronFolder, 'install.js')],
  patience: 90_000,
};

/** Electron's program, when its binary is installed. */
export function electronProgram({ folder }: Pick<ElectronPlace, 'folder'> = ownPlace): string | undefined {
  const named = path.join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const program = path.join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/**
 * Electron's program; fetches it when it is missing. Its place is outside the package registry and cannot be reached from
 * everywhere: the first start waits for it, a later one fetches behind the app, which then opens without it. A slow download is
 * never broken off; the start after it finds the program.
 */
export async function fetchElectron(place: ElectronPlace = ownPlace): Promise<string | undefined> {
  if (electronProgram(place)) return electronProgram(place);
  const version = JSON.parse(readFileSync(path.join(place.folder, 'package.json'), 'utf8')).version as string;
  const missed = readMissed(place.missedFile);
  const wasMissed = missed?.version === version;
  if (wasMissed && isRunning(missed.fetching)) return undefined;
  if (!wasMissed) say('Fetching Electron…');
  const { isSlow, processId } = await fetchFor(wasMissed ? 0 : place.patience, place.fetch);
  const program = electronProgram(place);
  if (program) return program;
  mkdirSync(path.dirname(place.missedFile), { recursive: true });
  writeFileSync(place.missedFile, JSON.stringify({ version, fetching: isSlow ? processId : 0 } satisfies Missed));
  if (!wasMissed)
    say(isSlow ? 'Fetching Electron takes long and goes on.' : 'Electron could not be fetched. Later starts try again.');
  return undefined;
}

/** What is remembered of a fetch that gave no program in time. */
interface Missed {
  version: string;
  /** The process that went on fetching; 0 when it had ended. */
  fetching: number;
}

function readMissed(file: string): Missed | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Missed;
  } catch {
    return undefined;
  }
}

function isRunning(processId: number): boolean {
  try {
    return processId > 0 && process.kill(processId, 0);
  } catch {
    return false;
  }
}

/** Begins to fetch and waits this long at most. Gives whether the fetching goes on, and as which process. */
function fetchFor(patience: number, [program, ...args]: ElectronPlace['fetch']): Promise<{ isSlow: boolean; processId: number }> {
  return new Promise((resolve) => {
    // In a group of its own, so that it may outlive this start.
    const child = spawn(program, args, { cwd: root, stdio: 'ignore', detached: true, windowsHide: true });
    child.unref();
    const processId = child.pid ?? 0;
    const timer = setTimeout(() => resolve({ isSlow: true, processId }), patience);
    const end = () => {
      clearTimeout(timer);
      resolve({ isSlow: false, processId });
    };
    child.on('error', end);
    child.on('exit', end);
  });
}
