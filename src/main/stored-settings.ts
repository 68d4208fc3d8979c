import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { type Settings, settings } from '../contract/settings.ts';
import type { SettingsStore } from '../core/ports.ts';
import { SpokenError, sentences } from '../core/sentences.ts';

/** The part of `electron-store` that is used: a JSON file with `path`, read and written whole. */
export interface JsonStore {
  readonly path: string;
  set(values: Record<string, unknown>): void;
}

/**
 * Settings in a JSON file that a crash or a full disk may cut: each write is read back, and a copy of the last good state
 * stands beside it. `openStore` is called after a damaged file was mended. Gives complete, valid settings whatever is stored.
 */
export function createStoredSettings(file: string, openStore: () => JsonStore): SettingsStore {
  mend(file);
  const store = openStore();
  let current = validSettings(readObject(file) ?? {});
  return {
    read: () => current,
    write(change) {
      const wanted = settings.parse({ ...current, ...change });
      keep(store, wanted);
      current = wanted;
      return current;
    },
  };
}

function copyOf(file: string): string {
  return file.replace(/\.json$/, '.last-good.json');
}

function readObject(file: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Puts the last good copy in the place of a file that cannot be read; without one the file is set aside. */
function mend(file: string): void {
  if (!existsSync(file) || readObject(file) !== null) return;
  renameSync(file, file.replace(/\.json$/, '.damaged.json'));
  if (readObject(copyOf(file)) !== null) copyFileSync(copyOf(file), file);
}

/** Each key by itself, so that one bad value costs only itself. */
function validSettings(stored: Record<string, unknown>): Settings {
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(settings.shape)) {
    const parsed = schema.safeParse(stored[key]);
    if (parsed.success) values[key] = parsed.data;
  }
  return settings.parse(values);
}

function keep(store: JsonStore, wanted: Settings): void {
  try {
    store.set(wanted);
    const written = readObject(store.path);
    if (written === null || JSON.stringify(validSettings(written)) !== JSON.stringify(wanted))
      throw new Error('read back differently');
    copyFileSync(store.path, copyOf(store.path));
  } catch (cause) {
    throw new SpokenError('unwritable', sentences.settingsNotKept, { cause });
  }
}
