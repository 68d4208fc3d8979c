import { useEffect, useState } from 'react';
import type { StudioFailure } from '../../bridge/calls.ts';
import { failureFrom } from '../../bridge/use-answer.ts';
import { findPassages, type Passage } from './find-passages.ts';

export type FoundPassages =
  | { state: 'looking' }
  | { state: 'found'; passages: Passage[] }
  | { state: 'failed'; failure: StudioFailure };

/** Passages that show what a sentence tells, looked for once. */
export function usePassages(path: string, sentence: string): FoundPassages {
  const [found, setFound] = useState<FoundPassages>({ state: 'looking' });
  useEffect(() => {
    let isWanted = true;
    const settle = (next: FoundPassages) => {
      if (isWanted) setFound(next);
    };
    findPassages(path, sentence).then(
      (passages) => settle({ state: 'found', passages }),
      (thrown: unknown) => settle({ state: 'failed', failure: failureFrom(thrown) }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, sentence]);
  return found;
}
