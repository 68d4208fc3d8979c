import { channelName } from '../../domain/channels/channel.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { isOver } from '../channels/ChannelCounters.tsx';
import { useKnownChannels } from '../channels/known-channels.ts';
import { useChannelReadings } from '../channels/use-channel-readings.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useText } from '../words/text.tsx';
import { useReadableDraft } from './readable-draft.ts';

/** Whether the open draft fits the channels it is meant for, or those that are counted. */
export function FittingChannels({ session }: { session: DraftSession }) {
  const text = useText('portfolio');
  const { settings } = useSettings();
  const { channels } = session.properties;
  const wanted = useKnownChannels(channels.length > 0 ? channels : settings.countedChannels);
  const readings = useChannelReadings(useReadableDraft(session), wanted);
  if (readings === null || readings.length === 0) return null;
  const over = readings.filter(isOver).map(({ channel }) => channelName(channel));
  const all = readings.map(({ channel }) => channelName(channel));
  return (
    <li>
      <span className={over.length === 0 ? 'present' : 'missing'}>{text(over.length === 0 ? 'share.yes' : 'share.notYet')}</span>{' '}
      {over.length === 0
        ? text('share.fits', { channels: all.join(', ') })
        : text('share.tooLong', { channels: over.join(', ') })}
    </li>
  );
}
