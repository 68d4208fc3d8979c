import { useMemo } from 'react';
import { type ChannelId, isChannelId } from '../../domain/channels/channel.ts';

/** The known ones among these channels, the same value as long as they are the same. */
export function useKnownChannels(channels: readonly string[]): readonly ChannelId[] {
  const key = channels.join(' ');
  return useMemo(() => key.split(' ').filter(isChannelId), [key]);
}
