import { channelIds, channelName, isChannelId } from '../../domain/channels/channel.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { FoldableSection } from '../window/FoldableSection.tsx';
import { NavigationItem } from '../window/NavigationItem.tsx';
import { useGoing } from '../window/use-going.ts';
import { useText } from '../words/text.tsx';

/** The channels on which something was published, with how much. */
export function ChannelNavigation() {
  const text = useText('library');
  const { counts } = useLibraryData();
  const { isAt, go } = useGoing();
  const used = channelsInOrder(Object.entries(counts?.channels ?? {}).filter(([, count]) => count > 0));
  if (used.length === 0) return null;
  return (
    <FoldableSection id="channels" title={text('navigation.channels')}>
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
    </FoldableSection>
  );
}

function channelsInOrder<Value>(channels: [string, Value][]): [string, Value][] {
  const rank = (id: string) => (isChannelId(id) ? channelIds.indexOf(id) : channelIds.length);
  return channels.toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
