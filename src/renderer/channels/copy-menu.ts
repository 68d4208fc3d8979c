import type { ChannelId } from '../../domain/channels/channel.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';

/** The targets of the menu in their groups; what cannot be a channel's short post comes after. */
export const targetGroups = {
  posts: ['x', 'linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky', 'youtube'],
  articles: ['linkedin-article', 'x-article'],
  everywhere: ['plain', 'rich', 'markdown'],
} as const satisfies Record<string, readonly CopyTarget[]>;

/** What copying for a channel means; a blog takes rich text. */
export function targetOfChannel(channel: ChannelId): CopyTarget {
  return channel === 'blog' ? 'rich' : channel;
}

/** The target that fits a draft best before anybody chose: its first channel, else rich text for articles and X for the rest. */
export function firstTarget(kind: string, channels: readonly ChannelId[]): CopyTarget {
  const [channel] = channels;
  if (channel !== undefined) return targetOfChannel(channel);
  return kind === 'article' ? 'rich' : kind === 'profile' ? 'linkedin' : 'x';
}
