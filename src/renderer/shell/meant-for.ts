import { profileFieldOf } from '../../domain/channels/profile-fields.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import type { DraftSession } from '../draft/draft-session.ts';

/** The channels that a draft is meant for; where it does not say, those that the person has counted. */
export function useMeantFor({ properties }: DraftSession): readonly string[] {
  const { settings } = useSettings();
  const { channels, kind, field } = properties;
  const fieldChannel = kind === 'profile' ? (profileFieldOf(field)?.channel ?? null) : null;
  const meantFor = fieldChannel === null ? channels : [fieldChannel];
  return meantFor.length > 0 ? meantFor : settings.countedChannels;
}
