import type { SettingsStore } from '../core/ports.ts';
import type { Language } from '../domain/drafts/draft.ts';

/** Settings with the interface language of the command line, until the person sets another one; nothing is stored for it. */
export function startedSettings(stored: SettingsStore, language: Language | null): SettingsStore {
  let override = language;
  const read = () => (override === null ? stored.read() : { ...stored.read(), language: override });
  return {
    read,
    write(change) {
      if (change.language !== undefined) override = null;
      stored.write(change);
      return read();
    },
  };
}
