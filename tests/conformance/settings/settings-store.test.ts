import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { settings } from '../../../src/contract/settings.ts';
import type { SettingsStore } from '../../../src/core/ports.ts';
import { startedSettings } from '../../../src/main/started-settings.ts';
import { createStoredSettings } from '../../../src/main/stored-settings.ts';
import { createMemorySettings } from '../../unit/core/support/memory-settings.ts';

const made: string[] = [];
afterEach(() => {
  for (const place of made.splice(0)) rmSync(place, { recursive: true });
});

function stored(): SettingsStore {
  const place = mkdtempSync(path.join(tmpdir(), 'byline-settings-'));
  made.push(place);
  const file = path.join(place, 'settings.json');
  return createStoredSettings(file, () => ({ path: file, set: (values) => writeFileSync(file, JSON.stringify(values)) }));
}

const stores: Record<string, () => SettingsStore> = {
  'in memory': createMemorySettings,
  'in a file': stored,
  'in a file, started with a language': () => startedSettings(stored(), null),
};

describe.each(Object.keys(stores))('settings %s', (kind) => {
  const open = () => (stores[kind] as () => SettingsStore)();

  it('are complete from the start', () => {
    expect(open().read()).toEqual(settings.parse({}));
  });

  it('keep what is written, and the rest as it was', () => {
    const store = open();
    expect(store.write({ theme: 'dark', libraries: ['/a', '/b'] })).toMatchObject({ theme: 'dark', libraries: ['/a', '/b'] });
    expect(store.write({ textSize: 20 })).toEqual(settings.parse({ theme: 'dark', libraries: ['/a', '/b'], textSize: 20 }));
    expect(store.read()).toEqual(settings.parse({ theme: 'dark', libraries: ['/a', '/b'], textSize: 20 }));
  });

  it('refuse what no setting can be, and stay as they were', () => {
    const store = open();
    store.write({ textSize: 20 });
    expect(() => store.write({ textSize: 400 })).toThrow();
    expect(store.read().textSize).toBe(20);
  });
});
