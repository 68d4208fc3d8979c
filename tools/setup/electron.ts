import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, root, run, say } from './steps.ts';

const electronFolder = path.join(root, 'node_modules/electron');
const triedFile = path.join(cacheFolder, 'electron-tried');
const patience = 90_000;

/** Electron's program, when its binary is installed. */
export function electronProgram(): string | undefined {
  const named = path.join(electronFolder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const program = path.join(electronFolder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/**
 * Electron's program; fetches it when it is missing. That is tried once for each version: its place is outside the package
 * registry, and where it cannot be reached every start would wait in vain.
 */
export async function fetchElectron(): Promise<string | undefined> {
  const version = JSON.parse(readFileSync(path.join(electronFolder, 'package.json'), 'utf8')).version as string;
  const wasTried = existsSync(triedFile) && readFileSync(triedFile, 'utf8') === version;
  if (electronProgram() || wasTried) return electronProgram();
  say('Fetching Electron, once…');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(triedFile, version);
  await run('install-electron', [], { timeout: patience, quiet: true });
  return electronProgram();
}
