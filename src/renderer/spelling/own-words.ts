import { useCallback, useEffect, useState } from 'react';
import { call } from '../bridge/calls.ts';

/** The words that the person has taught this library. */
export interface OwnWords {
  words: readonly string[];
  add(word: string): void;
  remove(word: string): void;
}

/** A change shows at once and is kept on disk behind it. `failed` hears of a failure. */
export function useOwnWords(failed: (error: unknown) => void): OwnWords {
  const [words, setWords] = useState<readonly string[]>([]);
  const reload = useCallback(() => void call('words.read', {}).then((answer) => setWords(answer.words), failed), [failed]);
  useEffect(reload, [reload]);
  const keep = (name: 'words.add' | 'words.remove', word: string) => {
    call(name, { word }).catch((error: unknown) => {
      failed(error);
      reload();
    });
  };
  return {
    words,
    add(word) {
      setWords((known) => (known.includes(word) ? known : [...known, word]));
      keep('words.add', word);
    },
    remove(word) {
      setWords((known) => known.filter((each) => each !== word));
      keep('words.remove', word);
    },
  };
}
