import { type ChannelId, channelIds } from './channel.ts';
import type { CopyTarget } from './targets.ts';

/** What copying for a channel means; a blog takes rich text. */
export function targetOfChannel(channel: ChannelId): CopyTarget {
  return channel === 'blog' ? 'rich' : channel;
}

/**
 * What copying a draft means before anybody chose: its first channel that Byline knows, else rich text for articles, LinkedIn
 * for profile texts and X for the rest.
 */
export function firstTarget({ kind, channels }: { kind: string; channels: readonly string[] }): CopyTarget {
  const channel = channelIds.find((id) => channels.includes(id));
  if (channel !== undefined) return targetOfChannel(channel);
  return kind === 'article' ? 'rich' : kind === 'profile' ? 'linkedin' : 'x';
}
