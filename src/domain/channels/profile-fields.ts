import type { ChannelId, LimitId } from './channel.ts';
import { channelProfiles } from './profiles.ts';

/** A field of a profile on a channel, such as the headline on LinkedIn; its limit is among the channel's. */
export interface ProfileField {
  /** As it stands in a draft's front matter. */
  id: string;
  channel: ChannelId;
  limit: LimitId;
}

const fieldLimits: readonly LimitId[] = ['headline', 'about', 'bio'];

/** Every field of a profile whose limit is known. */
export const profileFields: readonly ProfileField[] = channelProfiles.flatMap(({ id: channel, limits }) =>
  limits.flatMap(({ id }) => (fieldLimits.includes(id) ? [{ id: `${channel}.${id}`, channel, limit: id }] : [])),
);

/** The field of this id; `null` when Byline does not know it. */
export function profileFieldOf(id: string | null): ProfileField | null {
  return profileFields.find((field) => field.id === id) ?? null;
}
