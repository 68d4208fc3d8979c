import { type Settings, settings } from '../../../../src/contract/settings.ts';
import type { SettingsStore } from '../../../../src/core/ports.ts';

/** Settings that last as long as the value. */
export function createMemorySettings(start: Partial<Settings> = {}): SettingsStore {
  let current = settings.parse(start);
  return {
    read: () => current,
    write(change) {
      current = settings.parse({ ...current, ...change });
      return current;
    },
  };
}
