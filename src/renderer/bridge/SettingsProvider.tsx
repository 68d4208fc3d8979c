import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Settings, SettingsChange } from '../../contract/settings.ts';
import { call, useStudioEvent } from './calls.ts';

interface SettingsAccess {
  settings: Settings;
  /** Shows at once and is kept behind it; rejects, and shows the old ones again, when it could not be. */
  change(change: SettingsChange): Promise<void>;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

/** What the person set for this computer, and the way to change it. */
export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (access === null) throw new Error('useSettings needs a SettingsProvider above');
  return access;
}

export function SettingsProvider({ initial, children }: { initial: Settings; children: ReactNode }) {
  const [settings, setSettings] = useState(initial);
  useStudioEvent('settings.changed', setSettings);
  useAppearance(settings);
  const change = useCallback(async (wanted: SettingsChange) => {
    setSettings((known) => ({ ...known, ...definedOnly(wanted) }));
    try {
      setSettings(await call('settings.write', wanted));
    } catch (failure) {
      setSettings(await call('settings.read', {}));
      throw failure;
    }
  }, []);
  const access = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={access}>{children}</SettingsContext>;
}

function definedOnly(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Settings>;
}

function useAppearance({ theme, textSize }: Settings): void {
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--text-size', `${textSize}px`);
  }, [textSize]);
}
