import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';
import { startingList } from '../library/list-state.ts';
import { initialLayout, type Width, widthFromPixels, widthLimits, type Zone } from './layout.ts';
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
  children: ReactNode;
}

export function WindowStateProvider({ wanted, children }: WindowStateProviderProps) {
  const [state, dispatch] = useReducer(windowAfter, wanted, startingState);
  useWidth((width) => dispatch({ to: 'layout', event: { type: 'widthChanged', width } }));
  const value = useMemo(() => ({ state, dispatch }), [state]);
  return <WindowContext value={value}>{children}</WindowContext>;
}

function startingState(wanted: Partial<Record<Zone, boolean>>): WindowState {
  const layout = initialLayout(widthFromPixels(window.innerWidth), wanted);
  return { layout, where: startingPlace, list: startingList, tab: 'lens', dialog: null, newKind: 'article', picksTopicsOf: null };
}

/** Tells the width of the window now and whenever it passes a limit. */
function useWidth(tell: (width: Width) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` only dispatches.
  useEffect(() => {
    const queries = Object.values(widthLimits).map((limit) => window.matchMedia(`(min-width: ${limit}px)`));
    const update = () => tell(widthFromPixels(window.innerWidth));
    update();
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
}
