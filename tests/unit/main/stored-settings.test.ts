import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settings } from '../../../src/contract/settings.ts';
import { SpokenError, sentences } from '../../../src/core/sentences.ts';
import { startedSettings } from '../../../src/main/started-settings.ts';
import { createStoredSettings, type JsonStore } from '../../../src/main/stored-settings.ts';

let folder: string;
let file: string;

/** Writes whole files as `electron-store` does; `limit` cuts them, as a full disk does with it. */
function jsonStore(limit = Number.POSITIVE_INFINITY): JsonStore {
  return { path: file, set: (values) => writeFileSync(file, JSON.stringify(values).slice(0, limit)) };
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'byline-settings-'));
  file = path.join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (limit?: number) => createStoredSettings(file, () => jsonStore(limit));

describe('settings', () => {
  it('start with the defaults and keep what is set over a restart', () => {
    expect(open().read()).toEqual(settings.parse({}));
    open().write({ theme: 'dark', textSize: 22 });
    expect(open().read()).toMatchObject({ theme: 'dark', textSize: 22 });
  });

  it('lose one bad value, not the others', () => {
    writeFileSync(file, JSON.stringify({ theme: 'purple', textSize: 20, fromTheFuture: true }));
    expect(open().read()).toEqual(settings.parse({ textSize: 20 }));
  });

  it('come back from the last good copy wherever the file was cut (R16)', () => {
    open().write({ theme: 'light', language: 'pl' });
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(open().read()).toMatchObject({ theme: 'light', language: 'pl' });
    }
  });

  it('start with the defaults when file and copy are both damaged, and keep the damaged file aside (R16)', () => {
    writeFileSync(file, '\0\0\0');
    expect(open().read()).toEqual(settings.parse({}));
    expect(existsSync(path.join(folder, 'settings.damaged.json'))).toBe(true);
  });

  it('say so when the disk cut them, and stay as they were', () => {
    open().write({ theme: 'dark' });
    const full = open(10);
    expect(() => full.write({ theme: 'light' })).toThrow(new SpokenError('unwritable', sentences.settingsNotKept));
    expect(full.read().theme).toBe('dark');
    expect(open().read().theme).toBe('dark');
  });
});

describe('the language of the command line', () => {
  it('holds for this start and is not stored', () => {
    const started = startedSettings(open(), 'pl');
    expect(started.read().language).toBe('pl');
    expect(started.write({ theme: 'dark' }).language).toBe('pl');
    expect(open().read()).toMatchObject({ language: 'system', theme: 'dark' });
  });

  it('gives way to the language that the person sets', () => {
    const started = startedSettings(open(), 'pl');
    expect(started.write({ language: 'en' }).language).toBe('en');
    expect(started.read().language).toBe('en');
  });
});
