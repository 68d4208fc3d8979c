import type { ChannelId, ChannelProfile, Limit } from './channel.ts';
import { channelProfiles } from './profiles.ts';

/** Limits that a person put in the place of the shipped ones, by `limitKey`. What Byline does not know is passed over. */
export type OwnLimits = Readonly<Record<string, number>>;

export const limitKey = (channel: ChannelId, { id }: Pick<Limit, 'id'>): string => `${channel}.${id}`;

/** A post must have room for a few words and its number; the longest articles known have some hundred thousand characters. */
export const ownLimitBounds = { least: 20, most: 1_000_000 };

/** Whether a number can be a limit. */
export function isOwnLimit(limit: number): boolean {
  return Number.isInteger(limit) && limit >= ownLimitBounds.least && limit <= ownLimitBounds.most;
}

/** Every channel's profile with the person's limits in it; what is out of bounds is passed over. */
export function profilesWith(own: OwnLimits): readonly ChannelProfile[] {
  return channelProfiles.map((profile) => ({
    ...profile,
    limits: profile.limits.map((limit) => {
      const wanted = own[limitKey(profile.id, limit)];
      return wanted === undefined || !isOwnLimit(wanted) ? limit : { ...limit, limit: wanted };
    }),
  }));
}

/** The person's limits after one was set; `null`, or the shipped number, gives the shipped one back. */
export function ownLimitsAfter(own: OwnLimits, channel: ChannelId, shipped: Limit, limit: number | null): Record<string, number> {
  const key = limitKey(channel, shipped);
  const { [key]: _, ...others } = own;
  return limit === null || limit === shipped.limit ? others : { ...others, [key]: limit };
}
