import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { typedAhead } from './typed-ahead.ts';

/**
 * The words in a field that `typeAhead` had been called for. It begins with what was typed before it was there; lines that were
 * ended by Enter already are given to `take`, once the field is there.
 */
export function useTypedAhead(take: (words: string) => void): [string, Dispatch<SetStateAction<string>>] {
  const [lines] = useState(() => typedAhead().split('\n'));
  const begun = lines.at(-1) ?? '';
  const [typed, setTyped] = useState(begun);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line is taken once, when the field is there.
  useEffect(() => {
    if (lines.length === 1) return;
    for (const words of lines.slice(0, -1)) take(words);
    // What is taken empties the field, and what was typed after it is still to come.
    setTyped(begun);
  }, []);
  return [typed, setTyped];
}
