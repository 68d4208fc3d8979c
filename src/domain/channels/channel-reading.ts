import type { KeptCut } from '../drafts/draft.ts';
import type { ChannelId, ChannelProfile } from './channel.ts';
import { type CopyResult, type CopySource, copyForEach } from './copy.ts';
import { type ChannelCount, type CountOptions, countFor } from './count.ts';
import { countLinks, findHashtags } from './hashtags.ts';
import { limitOffset } from './limit-offset.ts';
import { profileFieldOf } from './profile-fields.ts';
import { channelProfiles, profileOf } from './profiles.ts';
import type { CopyTarget } from './targets.ts';

/** How a draft stands on one channel. */
export interface ChannelReading {
  channel: ChannelId;
  /** The whole text as it would be copied, against the limit of a post. */
  count: ChannelCount;
  /** How many posts it makes; `null` where posts cannot be chained. */
  parts: number | null;
  hashtags: number;
  links: number;
  /** The text as it would be copied, and its posts where they can be chained: each as it goes out, and where its words stand in the text. */
  text: string;
  posts: { text: string; start: number; end: number }[] | null;
  /** Where something falls in the text as it would be copied: the limit, or the beginnings of a thread's further posts. */
  falls: number[];
}

/** What of a channel's limits holds for a draft: the one of its field of a profile, or that of a post. */
export function countOptions(channel: ChannelId, { kind, field }: Pick<CopySource, 'kind' | 'field'>): CountOptions {
  const wanted = kind === 'profile' ? profileFieldOf(field ?? null) : null;
  if (wanted?.channel === channel) return { limit: wanted.limit };
  return { reply: kind === 'reply' };
}

/**
 * Reads a draft for these channels, in their order, as shipped or as a person set them; a thread is cut where the person cut it.
 * Proportional to the draft and too slow for the typing path when it is long: meant for a worker, after a pause.
 */
export function readForChannels(
  channels: readonly ChannelId[],
  source: CopySource,
  profiles: readonly ChannelProfile[] = channelProfiles,
  cuts: readonly KeptCut[] = [],
): ChannelReading[] {
  const targets = channels.map((channel): CopyTarget => (channel === 'blog' ? 'plain' : channel));
  const results = copyForEach(targets, source, { profiles, kept: cuts });
  return channels.flatMap((channel, index) => {
    const result = results[index];
    return result === undefined ? [] : [readingOf(profileOf(channel, profiles), result, source)];
  });
}

function readingOf(profile: ChannelProfile, result: CopyResult, source: CopySource): ChannelReading {
  const options = countOptions(profile.id, source);
  const { plain } = result;
  const parts = options.limit !== undefined ? null : result.parts;
  return {
    channel: profile.id,
    count: countFor(profile, plain, options),
    parts: parts === null ? null : parts.length,
    hashtags: findHashtags(plain).length,
    links: countLinks(plain),
    text: plain,
    posts: parts === null ? null : postsOf(result),
    falls: parts === null || source.kind !== 'thread' ? limitFalls(profile, plain, source) : cutFalls(result),
  };
}

/** An article for a channel of chained posts is cut when it is copied: there is no limit to keep while writing it. */
function limitFalls(profile: ChannelProfile, plain: string, source: CopySource): number[] {
  if (profile.limits.length === 0 || (profile.threads && source.kind === 'article')) return [];
  const offset = limitOffset(profile, plain, countOptions(profile.id, source));
  return offset === null ? [] : [offset];
}

function postsOf({ parts, cuts }: CopyResult): { text: string; start: number; end: number }[] {
  return (parts ?? []).map((text, index) => ({ text, start: 0, end: 0, ...cuts?.parts[index] }));
}

function cutFalls({ cuts }: CopyResult): number[] {
  return (cuts?.parts ?? []).slice(1).map(({ start }) => start);
}
