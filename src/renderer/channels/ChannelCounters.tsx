import './channels.css';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import { useKnownChannels } from './known-channels.ts';
import { type ReadableDraft, useChannelReadings } from './use-channel-readings.ts';

interface ChannelCountersProps {
  source: ReadableDraft;
  /** Channels to count for; names that Byline does not know are passed over. */
  channels: readonly string[];
}

/** How the open draft stands on the chosen channels, for the foot of the window. */
export function ChannelCounters({ source, channels }: ChannelCountersProps) {
  const text = useText('channels');
  const counts = useCountText();
  const readings = useChannelReadings(source, useKnownChannels(channels));
  if (readings === null || readings.length === 0) return null;
  return (
    <ul className="channel-counters" aria-label={text('counters')}>
      {readings.map((reading) => (
        <li key={reading.channel} className="channel-counter" data-over={isOver(reading) || undefined}>
          {counts.reading(reading)}
        </li>
      ))}
    </ul>
  );
}

/** A thread is not over its limit: it is cut into parts that fit. */
export function isOver({ count, parts }: { count: { over: number }; parts: number | null }): boolean {
  return count.over > 0 && parts === null;
}
