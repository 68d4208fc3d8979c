import { type KeyboardEvent, useRef } from 'react';

export interface EnterTakesFirst {
  /** For the field that is typed into. */
  field: { onChange: () => void; onKeyDownCapture: (event: KeyboardEvent<HTMLInputElement>) => void };
  /** For the list below it, where resting on a line chooses it. */
  list: { onMouseMove: () => void };
}

/**
 * Enter takes the first of what fits the typed words unless another line was chosen by an arrow or the mouse. The list marks its
 * first line a moment after it was drawn; whoever types fast has pressed Enter before that. `take` gives whether it took something.
 */
export function useEnterTakesFirst(take: (typed: string) => boolean): EnterTakesFirst {
  const chosenByHand = useRef(false);
  const chooses = (byHand: boolean) => () => {
    chosenByHand.current = byHand;
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key.startsWith('Arrow')) chosenByHand.current = true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || chosenByHand.current) return;
    if (take(event.currentTarget.value)) event.preventDefault();
  };
  return { field: { onChange: chooses(false), onKeyDownCapture }, list: { onMouseMove: chooses(true) } };
}
