import { type ChannelId, channelIds, channelNames } from '../../domain/channels/channel.ts';
import { useText } from '../app/text.tsx';
import { useLibraryData } from './LibraryData.tsx';
import { useGoing } from './Navigation.tsx';
import { NavigationItem } from './NavigationItem.tsx';

/** The channels on which something was published, with how much. */
export function ChannelNavigation() {
  const text = useText('library');
  const { counts } = useLibraryData();
  const { isAt, go } = useGoing();
  const used = channelsInOrder(Object.entries(counts?.channels ?? {}).filter(([, count]) => count > 0));
  if (used.length === 0) return null;
  return (
    <section className="navigation-section">
      <h2 id="navigation-channels" className="section-title">
        {text('navigation.channels')}
      </h2>
      <ul aria-labelledby="navigation-channels">
        {used.map(([channel, count]) => {
          const place = { kind: 'list', source: { kind: 'channel', channel } } as const;
          return (
            <NavigationItem
              key={channel}
              label={channelName(channel)}
              count={count}
              isCurrent={isAt(place)}
              onChoose={() => go(place)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The name of a channel; one that Byline does not know is called as its file calls it. */
export function channelName(id: string): string {
  return isKnown(id) ? channelNames[id] : id;
}

function isKnown(id: string): id is ChannelId {
  return Object.hasOwn(channelNames, id);
}

function channelsInOrder<Value>(channels: [string, Value][]): [string, Value][] {
  const rank = (id: string) => (isKnown(id) ? channelIds.indexOf(id) : channelIds.length);
  return channels.toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
