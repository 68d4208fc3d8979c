import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component is there, which runs the newest `act`: what it is handed to need not be drawn anew. */
export function useSteady<Input extends unknown[], Output>(act: (...input: Input) => Output): (...input: Input) => Output {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...input) => latest.current(...input), []);
}
