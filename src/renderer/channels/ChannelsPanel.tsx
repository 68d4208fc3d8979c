import './channels.css';
import { type ChannelId, channelIds } from '../../domain/channels/channel.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { useText } from '../words/text.tsx';
import { ChannelCard } from './ChannelCard.tsx';
import { useKnownChannels } from './known-channels.ts';
import { type ReadableDraft, useChannelReadings } from './use-channel-readings.ts';

interface ChannelsPanelProps {
  source: ReadableDraft;
  /** Channels that the draft is meant for. */
  draftChannels: readonly string[];
  /** Channels counted at the foot of the window. */
  countedChannels: readonly string[];
  onCount: (channel: ChannelId, counted: boolean) => void;
  onCopy: (target: CopyTarget) => void;
  onPreviews: () => void;
  /** Goes to where the person sets the channels' numbers. */
  onNumbers: () => void;
}

/** How the open draft fits each channel; those it is meant for and those that are counted stand open. */
export function ChannelsPanel({
  source,
  draftChannels,
  countedChannels,
  onCount,
  onCopy,
  onPreviews,
  onNumbers,
}: ChannelsPanelProps) {
  const text = useText('channels');
  const mine = useKnownChannels([...new Set([...draftChannels, ...countedChannels])]);
  const ordered = useKnownChannels([...mine, ...channelIds.filter((id) => !mine.includes(id))]);
  const readings = useChannelReadings(source, ordered);
  if (source.handle === null) return <p className="channels-waiting">{text('panel.noText')}</p>;
  if (readings === null) return <p className="channels-waiting">{text('panel.reading')}</p>;
  return (
    <section className="channels-panel" aria-label={text('panel.label')}>
      <button type="button" className="button channels-previews" onClick={onPreviews}>
        {text('previews.open')}
      </button>
      {readings.map((reading) => (
        <ChannelCard
          key={reading.channel}
          reading={reading}
          startsOpen={mine.includes(reading.channel)}
          isCounted={countedChannels.includes(reading.channel)}
          onCount={(counted) => onCount(reading.channel, counted)}
          onCopy={onCopy}
          onNumbers={onNumbers}
        />
      ))}
    </section>
  );
}
