import './limit-marks.css';
import { useEffect, useRef } from 'react';
import { profileOf } from '../../domain/channels/profiles.ts';
import { useText } from '../words/text.tsx';
import { useCountText } from '../words/use-count-text.ts';
import type { ChannelAnswer } from './channel-protocol.ts';
import { useKnownChannels } from './known-channels.ts';
import { drawLimitMarks, type LimitMark } from './limit-layer.ts';
import { type ReadableDraft, useChannelReadings } from './use-channel-readings.ts';

interface LimitMarksProps {
  source: ReadableDraft;
  /** Channels that the draft is meant for. */
  channels: readonly string[];
}

/** A quiet line in the text for each channel whose limit falls there, and in a thread where each further post begins. */
export function LimitMarks({ source, channels }: LimitMarksProps) {
  const readings = useChannelReadings(source, useKnownChannels(channels), { places: true });
  const layer = useRef<HTMLDivElement>(null);
  const marksOf = useMarks(source.kind);
  const { handle } = source;
  const marks = JSON.stringify(readings?.flatMap(marksOf) ?? []);
  useEffect(() => {
    if (handle === null || layer.current === null) return;
    return drawLimitMarks(layer.current, handle, JSON.parse(marks) as LimitMark[]);
  }, [handle, marks]);
  // The counters say the same in words.
  return <div ref={layer} className="limit-layer" aria-hidden />;
}

function useMarks(kind: ReadableDraft['kind']): (reading: ChannelAnswer) => LimitMark[] {
  const text = useText('channels');
  const { number } = useCountText();
  return ({ channel, places, parts, count }) => {
    const { name } = profileOf(channel);
    const isThread = kind === 'thread' && parts !== null;
    return places.map((place, index) => ({
      ...place,
      name,
      number: isThread
        ? text('limitMark.part', { part: number(index + 2), parts: number(places.length + 1) })
        : number(count.limit ?? 0),
    }));
  };
}
