import { createElement, useEffect, useReducer, useState } from 'react';
import type { ViewLoader } from './lazy-view.ts';

/**
 * Shows a part with these properties: at once when its file was loaded before, otherwise when it is there, and nothing until
 * then. React's `lazy` would hold back what loads in a few milliseconds for a third of a second, lest its stand-in flash.
 */
export function LazyView<Props extends object>({ view, ...properties }: { view: ViewLoader<Props> } & Props) {
  const [, lookAgain] = useReducer((turn: number) => turn + 1, 0);
  const [failure, setFailure] = useState<{ thrown: unknown } | null>(null);
  const component = view.component();
  useEffect(() => {
    if (component !== null) return;
    view.load().then(lookAgain, (thrown: unknown) => setFailure({ thrown }));
  }, [view, component]);
  if (failure !== null) throw failure.thrown;
  return component === null ? null : createElement(component, properties as unknown as Props);
}
