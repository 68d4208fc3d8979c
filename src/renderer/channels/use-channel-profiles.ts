import { useMemo } from 'react';
import type { ChannelProfile } from '../../domain/channels/channel.ts';
import { type OwnLimits, profilesWith } from '../../domain/channels/own-limits.ts';
import { useSettings } from '../settings/SettingsProvider.tsx';

/** The limits that the person set; the same value as long as they are the same. */
export function useOwnLimits(): OwnLimits {
  const key = JSON.stringify(useSettings().settings.ownLimits);
  return useMemo(() => JSON.parse(key) as OwnLimits, [key]);
}

/** The channels as the person set them. */
export function useChannelProfiles(): readonly ChannelProfile[] {
  const own = useOwnLimits();
  return useMemo(() => profilesWith(own), [own]);
}
