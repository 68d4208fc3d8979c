import type { ChannelId } from '../../domain/channels/channel.ts';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import type { OwnLimits } from '../../domain/channels/own-limits.ts';

/** A draft to be read for channels; the answer carries the same number. */
export interface ChannelRequest {
  number: number;
  source: CopySource;
  channels: ChannelId[];
  ownLimits: OwnLimits;
}

export interface ChannelReply {
  number: number;
  readings: ChannelReading[];
}
