import { useDeferredValue, useMemo, useState } from 'react';
import { type CopyResult, type CopySource, copyFor } from '../../domain/channels/copy.ts';
import { findFakeLetters, plainLetters } from '../../domain/channels/plain-letters.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';

export interface ThreadChoice {
  mode: 'auto' | 'separator' | 'one';
  numbering: boolean;
  prefix: string;
}

export interface CopyChoice {
  result: CopyResult;
  thread: ThreadChoice;
  setThread: (choice: ThreadChoice) => void;
  /** How many passages are set in letters that only look bold. */
  fakePassages: number;
  plainFakes: boolean;
  setPlainFakes: (plain: boolean) => void;
}

/** What will be copied for a target, with the person's choices. */
export function useCopyResult(target: CopyTarget, source: CopySource): CopyChoice {
  const [thread, setThread] = useState<ThreadChoice>(() => ({ mode: startMode(source), numbering: true, prefix: '' }));
  const [plainFakes, setPlainFakes] = useState(false);
  const fakePassages = useMemo(() => findFakeLetters(source.body).length, [source.body]);
  // A long draft takes a moment to be cut anew; typing a prefix does not wait for it.
  const applied = useDeferredValue(thread);
  const result = useMemo(() => {
    const body = plainFakes ? plainLetters(source.body) : source.body;
    return copyFor(target, { ...source, body }, applied);
  }, [target, source, applied, plainFakes]);
  return { result, thread, setThread, fakePassages, plainFakes, setPlainFakes };
}

/** A thread that was written with rules between its posts is cut there. */
function startMode({ kind, body }: CopySource): ThreadChoice['mode'] {
  return kind === 'thread' && /^\s*([-*_])(?:\s*\1){2,}\s*$/m.test(body) ? 'separator' : 'auto';
}
