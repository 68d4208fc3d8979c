import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';
import { initialLayout, leastWidths, roomBesideText, type Zone, zones } from './layout.ts';
import { startingList } from './list-state.ts';
import { startingPlace } from './place.ts';
import { type WindowEvent, type WindowState, windowAfter } from './window-after.ts';

const WindowContext = createContext<{ state: WindowState; dispatch: Dispatch<WindowEvent> } | null>(null);

export function useWindow(): { state: WindowState; dispatch: Dispatch<WindowEvent> } {
  const value = useContext(WindowContext);
  if (value === null) throw new Error('useWindow needs a WindowStateProvider above');
  return value;
}

interface WindowStateProviderProps {
  wanted: Partial<Record<Zone, boolean>>;
  /** The size of the text, in CSS pixels. */
  textSize: number;
  children: ReactNode;
}

export function WindowStateProvider({ wanted, textSize, children }: WindowStateProviderProps) {
  const [state, dispatch] = useReducer(windowAfter, { wanted, textSize }, startingState);
  useRoom(textSize, (room) => dispatch({ to: 'layout', event: { type: 'roomChanged', room } }));
  const value = useMemo(() => ({ state, dispatch }), [state]);
  return <WindowContext value={value}>{children}</WindowContext>;
}

function startingState({ wanted, textSize }: Omit<WindowStateProviderProps, 'children'>): WindowState {
  const layout = initialLayout(roomNow(textSize), wanted, false);
  const closed = { previews: false, dialog: null, picksTopicsOf: null };
  return { layout, where: startingPlace, list: startingList, tab: 'lens', newKind: 'article', ...closed };
}

/** All widths that zones can take together, the smallest first: between two of them nothing in the layout changes. */
const steps = zones
  .reduce((sums, zone) => sums.concat(sums.map((sum) => sum + leastWidths[zone])), [0])
  .toSorted((one, other) => one - other);

function roomNow(textSize: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const room = roomBesideText(window.innerWidth, textSize, rem);
  return steps.findLast((step) => step <= room) ?? 0;
}

/** Tells how much room there is beside the text, now and whenever it passes a step. */
function useRoom(textSize: number, tell: (room: number) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` only dispatches.
  useEffect(() => {
    let known = Number.NaN;
    const update = () => {
      const room = roomNow(textSize);
      if (room === known) return;
      known = room;
      tell(room);
    };
    update();
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, [textSize]);
}
