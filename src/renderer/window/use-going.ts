import { isSameSource, type Place } from './place.ts';
import { useWindow } from './window-state.tsx';

/** Whether a place is where the person is, and the way there. */
export function useGoing(): { isAt: (place: Place) => boolean; go: (place: Place) => void } {
  const { state, dispatch } = useWindow();
  const { place } = state.where;
  return {
    isAt: (other) =>
      place.kind === 'list' && other.kind === 'list' ? isSameSource(place.source, other.source) : place.kind === other.kind,
    go: (to) => dispatch({ to: 'where', event: { type: 'wentTo', place: to } }),
  };
}
