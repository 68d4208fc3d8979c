import { profilesWith } from '../../domain/channels/accounts.ts';
import { type ChannelReading, readForChannels } from '../../domain/channels/channel-reading.ts';
import { passagesOf } from '../../domain/channels/passages.ts';
import { picturesOf } from '../../domain/channels/pictures.ts';
import { placesInBlocks } from '../../domain/channels/places-in-blocks.ts';
import type { ChannelReply, ChannelRequest, Falls } from './channel-protocol.ts';

self.addEventListener('message', (event: MessageEvent<ChannelRequest>) => {
  const { number, source, cuts, channels, accounts, passages } = event.data;
  const readings = readForChannels(channels, source, profilesWith(accounts), cuts);
  const reply: ChannelReply = {
    number,
    readings: readings.map((reading) => ({
      ...reading,
      places: fallsIn(event.data, reading),
      ...(passages ? passagesOf(reading.channel, reading.text, source.body, source.wordings) : { passages: [], lost: [] }),
    })),
    pictures: passages ? picturesOf(source.body) : [],
  };
  self.postMessage(reply);
});

function fallsIn({ blocks }: ChannelRequest, { text, falls }: ChannelReading): Falls[] {
  if (blocks === null || falls.length === 0) return [];
  const places = placesInBlocks(
    text,
    blocks.map((block) => block.text),
    falls,
  );
  return places.flatMap((place) => (place === null ? [] : [{ key: blocks[place.block]?.key ?? '', offset: place.offset }]));
}
