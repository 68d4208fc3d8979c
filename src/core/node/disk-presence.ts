import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PresencePlace } from '../library/presence.ts';
import { isRunning } from './temporary-name.ts';

/** A folder of this computer's user, outside of every library: opening a library writes nothing into it. */
export function presenceFolder(): string {
  return join(tmpdir(), `byline-open-${process.getuid?.() ?? 'user'}`);
}

/** Programs tell each other by empty files named after library and process. */
export function createDiskPresence(folder = presenceFolder()): PresencePlace {
  return {
    enter(library) {
      const name = `${library}-${process.pid}-${randomBytes(4).toString('hex')}`;
      const isThere = prepare(folder, name);
      return {
        others: () => (isThere ? othersIn(folder, library, name) : 0),
        leave: () => quietly(() => rmSync(join(folder, name), { force: true })),
      };
    },
  };
}

/** In a place where everybody may make folders, one of this name may be somebody else's. */
function prepare(folder: string, name: string): boolean {
  return (
    quietly(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const stats = lstatSync(folder);
      if (!stats.isDirectory() || stats.uid !== (process.getuid?.() ?? stats.uid)) throw new Error('not ours');
      writeFileSync(join(folder, name), '', { flag: 'wx', mode: 0o600 });
      return true;
    }) ?? false
  );
}

function othersIn(folder: string, library: string, own: string): number {
  const names = quietly(() => readdirSync(folder)) ?? [];
  const others = names.filter((name) => name !== own && name.startsWith(`${library}-`));
  const alive = others.filter((name) => isRunning(Number(/-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1])));
  for (const name of others) if (!alive.includes(name)) quietly(() => rmSync(join(folder, name), { force: true }));
  return alive.length;
}

function quietly<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
