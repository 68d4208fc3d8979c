import { channelName } from '../../domain/channels/channel.ts';
import type { ProfileField } from '../../domain/channels/profile-fields.ts';
import { useText } from '../words/text.tsx';

/** What a field of a profile is called: “LinkedIn, headline”. */
export function useProfileFieldName(): (field: ProfileField) => string {
  const text = useText('channels');
  return ({ channel, limit }) => `${channelName(channel)}: ${text(`fieldName.${limit}`)}`;
}
