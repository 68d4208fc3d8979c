import type { Account } from '../../domain/channels/accounts.ts';
import type { ChannelId } from '../../domain/channels/channel.ts';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import type { Passages } from '../../domain/channels/passages.ts';
import type { DraftPicture } from '../../domain/channels/pictures.ts';
import type { KeptCut } from '../../domain/drafts/draft.ts';

/** A draft to be read for channels; the answer carries the same number. */
export interface ChannelRequest {
  number: number;
  source: CopySource;
  cuts: readonly KeptCut[];
  channels: ChannelId[];
  accounts: readonly Account[];
  /** The draft's blocks, where places in them are wanted. */
  blocks: readonly { key: string; text: string }[] | null;
  /** Whether it is wanted which stretch of each text came of which block of the draft. */
  passages: boolean;
}

/** A place in a block of the open draft. */
export interface Falls {
  key: string;
  offset: number;
}

/** How the draft stands on one channel, with what else was wanted. */
export interface ChannelAnswer extends ChannelReading, Passages {
  /** Where in the blocks the limit falls, or the further posts of a thread begin. */
  places: Falls[];
}

export interface ChannelReply {
  number: number;
  readings: ChannelAnswer[];
  /** The pictures of the draft, where passages are wanted. */
  pictures: DraftPicture[];
}
