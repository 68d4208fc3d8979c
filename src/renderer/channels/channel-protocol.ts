import type { ChannelId } from '../../domain/channels/channel.ts';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { CopySource } from '../../domain/channels/copy.ts';

/** A draft to be read for channels; the answer carries the same number. */
export interface ChannelRequest {
  number: number;
  source: CopySource;
  channels: ChannelId[];
}

export interface ChannelReply {
  number: number;
  readings: ChannelReading[];
}
