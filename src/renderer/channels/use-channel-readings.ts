import { useEffect, useState } from 'react';
import type { ChannelId } from '../../domain/channels/channel.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import type { KeptCut } from '../../domain/drafts/draft.ts';
import type { TextAccess } from '../text/access/text-access.ts';
import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { whenCalm } from '../ui/when-calm.ts';
import { createChannelReader } from './channel-client.ts';
import type { ChannelAnswer, ChannelReply } from './channel-protocol.ts';
import { useAccountsInUse } from './use-channel-profiles.ts';

export interface ReadableDraft extends Omit<CopySource, 'body'> {
  /** Path of the draft; changes when another one is opened. */
  draft: string;
  /** `null` while the text cannot be edited; then nothing is read. */
  handle: TextAccess | null;
  /** Where the person cut threads of it. */
  cuts: readonly KeptCut[];
}

/** What else of each reading is wanted: where limits fall in the blocks, which stretches came of which block. */
interface Wanted {
  places?: boolean;
  passages?: boolean;
}

/** Long enough not to run while a person types on, short enough to feel like an answer. */
const pause = 350;

/**
 * How the open draft stands on these channels; read in a worker after each pause of typing, and `null` until it was read once.
 * `channels` should keep its identity while it is the same.
 */
export function useChannelReadings(
  source: ReadableDraft,
  channels: readonly ChannelId[],
  wanted: Wanted = {},
): ChannelAnswer[] | null {
  return useChannelReply(source, channels, wanted)?.readings ?? null;
}

/** As `useChannelReadings`, with what is told of the draft itself. */
export function useChannelReply(
  source: ReadableDraft,
  channels: readonly ChannelId[],
  { places = false, passages = false }: Wanted,
): ChannelReply | null {
  const { draft, handle, ...about } = source;
  const key = JSON.stringify(about);
  const accounts = useAccountsInUse();
  const [read, setRead] = useState<{ draft: string; reply: ChannelReply } | null>(null);
  useEffect(() => {
    if (handle === null || channels.length === 0) return;
    const reader = createChannelReader((reply) => setRead({ draft, reply }));
    let current = true;
    const ask = async () => {
      await loadWritingTools();
      if (!current) return;
      const { cuts, ...known } = JSON.parse(key) as typeof about;
      reader.read({
        source: { ...known, body: handle.markdown() },
        cuts,
        channels: [...channels],
        accounts,
        blocks: places ? handle.blocks().map((block) => ({ key: block.key, text: block.text })) : null,
        passages,
      });
    };
    const readSoon = () => void ask().catch(() => {});
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
  }, [draft, handle, key, channels, accounts, places, passages]);
  return read !== null && read.draft === draft ? read.reply : null;
}
