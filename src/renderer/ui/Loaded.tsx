import { createElement, useEffect, useReducer, useState } from 'react';
import type { Part } from './part.ts';

/**
 * Shows a part with these properties: at once when its file was loaded before, otherwise when it is there, and nothing until
 * then. React's `lazy` would hold back what loads in a few milliseconds for a third of a second, lest its stand-in flash.
 */
export function Loaded<Props extends object>({ part, ...properties }: { part: Part<Props> } & Props) {
  const [, lookAgain] = useReducer((turn: number) => turn + 1, 0);
  const [failure, setFailure] = useState<{ thrown: unknown } | null>(null);
  const component = part.component();
  useEffect(() => {
    if (component !== null) return;
    part.load().then(lookAgain, (thrown: unknown) => setFailure({ thrown }));
  }, [part, component]);
  if (failure !== null) throw failure.thrown;
  return component === null ? null : createElement(component, properties as unknown as Props);
}
