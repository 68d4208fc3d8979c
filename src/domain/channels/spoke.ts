import type { DraftKind } from '../drafts/draft.ts';
import type { DigestedBlock } from './block-digest.ts';
import type { ChannelId, ChannelProfile } from './channel.ts';
import { copyFor } from './copy.ts';
import { channelProfiles, profileOf } from './profiles.ts';

/** What a piece made of these blocks for a channel begins with: the blocks themselves, nothing else. */
export function spokeBody(blocks: readonly DigestedBlock[]): string {
  return `${blocks.map(({ source }) => source.trim()).join('\n\n')}\n`;
}

/** What kind of draft it is there: a thread where the blocks do not fit one post and posts can be chained, otherwise a post. */
export function spokeKind(
  channel: ChannelId,
  blocks: readonly DigestedBlock[],
  profiles: readonly ChannelProfile[] = channelProfiles,
): DraftKind {
  if (channel === 'blog') return 'article';
  if (!profileOf(channel, profiles).threads) return 'post';
  const source = { title: '', body: spokeBody(blocks), language: null, kind: 'post' as const };
  const { parts } = copyFor(channel, source, { profiles });
  return (parts?.length ?? 0) > 1 ? 'thread' : 'post';
}
