import { channelName } from '../../domain/channels/channel.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** Opens a piece beside the list of all drafts. */
export function useOpenPiece(): (path: string) => void {
  const { dispatch } = useWindow();
  return (path) => dispatch({ to: 'where', event: { type: 'opened', path, arrival: 'text', source: { kind: 'all' } } });
}

/** The name of a channel; one that nobody noted has words instead. */
export function useChannelName(): (id: string) => string {
  const text = useText('portfolio');
  return (id) => (id === '' ? text('noChannel') : channelName(id));
}

/** Events after which figures may be others. */
export const figureEvents = ['drafts.changed', 'lens.read', 'topics.changed', 'practice.changed', 'library.scanned'] as const;
