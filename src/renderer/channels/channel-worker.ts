import { readForChannels } from '../../domain/channels/channel-reading.ts';
import { profilesWith } from '../../domain/channels/own-limits.ts';
import type { ChannelReply, ChannelRequest } from './channel-protocol.ts';

self.addEventListener('message', (event: MessageEvent<ChannelRequest>) => {
  const { number, source, channels, ownLimits } = event.data;
  const reply: ChannelReply = { number, readings: readForChannels(channels, source, profilesWith(ownLimits)) };
  self.postMessage(reply);
});
