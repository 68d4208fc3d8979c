import { readForChannels } from '../../domain/channels/channel-reading.ts';
import type { ChannelReply, ChannelRequest } from './channel-protocol.ts';

self.addEventListener('message', (event: MessageEvent<ChannelRequest>) => {
  const { number, source, channels } = event.data;
  const reply: ChannelReply = { number, readings: readForChannels(channels, source) };
  self.postMessage(reply);
});
