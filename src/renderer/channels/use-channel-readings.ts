import { useEffect, useState } from 'react';
import type { ChannelId } from '../../domain/channels/channel.ts';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import { whenCalm } from '../app/when-calm.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { loadLater } from '../editor/later/later.ts';
import { createChannelReader } from './channel-client.ts';
import { useOwnLimits } from './use-channel-profiles.ts';

export interface ReadableDraft extends Omit<CopySource, 'body'> {
  /** Path of the draft; changes when another one is opened. */
  draft: string;
  /** `null` while the text cannot be edited; then nothing is read. */
  handle: EditorHandle | null;
}

/** Long enough not to run while a person types on, short enough to feel like an answer. */
const pause = 350;

/**
 * How the open draft stands on these channels; read in a worker after each pause of typing, and `null` until it was read once.
 * `channels` should keep its identity while it is the same.
 */
export function useChannelReadings(source: ReadableDraft, channels: readonly ChannelId[]): ChannelReading[] | null {
  const { draft, handle, title, language, kind } = source;
  const ownLimits = useOwnLimits();
  const [readings, setReadings] = useState<{ draft: string; list: ChannelReading[] } | null>(null);
  useEffect(() => {
    if (handle === null || channels.length === 0) return;
    const reader = createChannelReader((reply) => setReadings({ draft, list: reply.readings }));
    let current = true;
    const read = async () => {
      await loadLater();
      if (current)
        reader.read({ source: { title, language, kind, body: handle.markdown() }, channels: [...channels], ownLimits });
    };
    const readSoon = () => void read().catch(() => {});
    let timer: ReturnType<typeof setTimeout> | undefined;
    const forget = whenCalm(readSoon);
    const stop = handle.onBlocksChange(() => {
      forget();
      clearTimeout(timer);
      timer = setTimeout(readSoon, pause);
    });
    return () => {
      current = false;
      forget();
      clearTimeout(timer);
      stop();
      reader.dispose();
    };
  }, [draft, handle, title, language, kind, channels, ownLimits]);
  return readings !== null && readings.draft === draft ? readings.list : null;
}
