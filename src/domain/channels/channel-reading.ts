import type { ChannelId, ChannelProfile } from './channel.ts';
import { type CopyResult, type CopySource, copyForEach } from './copy.ts';
import { type ChannelCount, countFor } from './count.ts';
import { countLinks, findHashtags } from './hashtags.ts';
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
  /** The beginning of the text as it would be copied, enough for every fold. */
  opening: string;
}

const openingLength = 4000;

/**
 * Reads a draft for these channels, in their order, as shipped or as a person set them. Proportional to the draft and too slow for the typing path when it is long
 * (10,000 words: about 0.3 s): meant for a worker, after a pause.
 */
export function readForChannels(
  channels: readonly ChannelId[],
  source: CopySource,
  profiles: readonly ChannelProfile[] = channelProfiles,
): ChannelReading[] {
  const targets = channels.map((channel): CopyTarget => (channel === 'blog' ? 'plain' : channel));
  const results = copyForEach(targets, source, { profiles });
  return channels.flatMap((channel, index) => {
    const result = results[index];
    return result === undefined ? [] : [readingOf(profileOf(channel, profiles), result, source)];
  });
}

function readingOf(profile: ChannelProfile, { plain, parts }: CopyResult, { kind }: CopySource): ChannelReading {
  return {
    channel: profile.id,
    count: countFor(profile, plain, { reply: kind === 'reply' }),
    parts: parts === null ? null : parts.length,
    hashtags: findHashtags(plain).length,
    links: countLinks(plain),
    opening: plain.slice(0, openingLength),
  };
}
