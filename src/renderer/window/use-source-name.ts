import { channelName } from '../../domain/channels/channel.ts';
import { useText } from '../words/text.tsx';
import { isSearching } from './list-state.ts';
import { useWindow } from './window-state.tsx';

/** What the list holds, in words. */
export function useSourceName(): string {
  const text = useText('library');
  const { state } = useWindow();
  if (isSearching(state.list)) return text('source.found');
  if (state.where.place.kind !== 'list') return text('source.all');
  const { source } = state.where.place;
  switch (source.kind) {
    case 'all':
      return text('source.all');
    case 'status':
      return text(`navigation.status.${source.status}`);
    case 'topic':
      return source.topic;
    case 'untagged':
      return text('source.untagged');
    case 'channel':
      return text('source.channel', { channel: channelName(source.channel) });
  }
}
