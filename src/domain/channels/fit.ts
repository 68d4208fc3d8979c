import type { DraftKind } from '../drafts/draft.ts';
import type { ChannelProfile } from './channel.ts';
import type { ChannelReading } from './channel-reading.ts';

/** How a draft goes onto a channel: as it is, cut into a thread that nobody asked for, or not without a change. */
export const channelFits = ['fits', 'thread', 'too-long', 'hashtags', 'links'] as const;
export type ChannelFit = (typeof channelFits)[number];

/** How a draft of this kind goes onto the channel that was read; what must be changed first is told first. */
export function fitOf(
  { count, parts, hashtags, links }: Pick<ChannelReading, 'count' | 'parts' | 'hashtags' | 'links'>,
  channel: Pick<ChannelProfile, 'hashtags' | 'links'>,
  kind: DraftKind,
): ChannelFit {
  if (count.over > 0 && parts === null) return 'too-long';
  if (channel.hashtags !== null && hashtags > channel.hashtags) return 'hashtags';
  if (channel.links !== null && links > channel.links) return 'links';
  return kind !== 'thread' && (parts ?? 1) > 1 ? 'thread' : 'fits';
}
