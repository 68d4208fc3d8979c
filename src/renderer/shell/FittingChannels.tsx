import { channelName } from '../../domain/channels/channel.ts';
import { type ChannelFit, channelFits, fitOf } from '../../domain/channels/fit.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useKnownChannels } from '../channels/known-channels.ts';
import { useChannelProfiles } from '../channels/use-channel-profiles.ts';
import { useChannelReadings } from '../channels/use-channel-readings.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useText } from '../words/text.tsx';
import { useReadableDraft } from './readable-draft.ts';

/** How the open draft goes onto the channels it is meant for, or those that are counted: a line for each that is to be said. */
export function FittingChannels({ session }: { session: DraftSession }) {
  const { settings } = useSettings();
  const profiles = useChannelProfiles();
  const { channels, kind } = session.properties;
  const wanted = useKnownChannels(channels.length > 0 ? channels : settings.countedChannels);
  const readings = useChannelReadings(useReadableDraft(session), wanted);
  if (readings === null) return null;
  const fits = readings.map((reading) => ({
    fit: fitOf(reading, profileOf(reading.channel, profiles), kind),
    name: channelName(reading.channel),
  }));
  return channelFits.map((fit) => {
    const names = fits.filter((each) => each.fit === fit).map(({ name }) => name);
    return names.length === 0 ? null : <FitLine key={fit} fit={fit} names={names} />;
  });
}

function FitLine({ fit, names }: { fit: ChannelFit; names: readonly string[] }) {
  const text = useText('portfolio');
  const isFitting = fit === 'fits';
  return (
    <li>
      <span className={isFitting ? 'present' : 'missing'}>{text(isFitting ? 'share.yes' : 'share.notYet')}</span>{' '}
      {text(`share.fit.${fit}`, { channels: names.join(', ') })}
    </li>
  );
}
