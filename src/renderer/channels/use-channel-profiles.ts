import { useMemo } from 'react';
import { type Account, accountsInUse, profilesWith } from '../../domain/channels/accounts.ts';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';

/** The accounts that count now; the same value as long as they are the same. */
export function useAccountsInUse(): readonly Account[] {
  const { accounts, usedAccounts } = useSettings().settings;
  const key = JSON.stringify(accountsInUse(accounts, usedAccounts));
  return useMemo(() => JSON.parse(key) as Account[], [key]);
}

/** The channels as the person set them. */
export function useChannelProfiles(): readonly ChannelProfile[] {
  const accounts = useAccountsInUse();
  return useMemo(() => profilesWith(accounts), [accounts]);
}
