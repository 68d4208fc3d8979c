import { useDeferredValue, useMemo, useState } from 'react';
import { type CopyOptions, type CopyResult, type CopySource, copyFor } from '../../domain/channels/copy.ts';
import { withCutAt } from '../../domain/channels/own-cuts.ts';
import { findFakeLetters, plainLetters } from '../../domain/channels/plain-letters.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { useChannelProfiles } from './use-channel-profiles.ts';

export const threadModes = ['auto', 'separator', 'manual', 'one'] as const;

export interface ThreadChoice {
  mode: (typeof threadModes)[number];
  numbering: boolean;
  prefix: string;
}

export interface CopyChoice {
  result: CopyResult;
  thread: ThreadChoice;
  setThread: (choice: ThreadChoice) => void;
  /** Begins a part at a place of `result.cuts`, or joins the one that begins there to the part before; `false` when they don't fit together. */
  cutAt: (place: number) => boolean;
  /** How many passages are set in letters that only look bold. */
  fakePassages: number;
  plainFakes: boolean;
  setPlainFakes: (plain: boolean) => void;
}

/** Where a person cut the text of one target; `null` until they did, then the parts of `before` stand. */
interface OwnCuts {
  before: Exclude<ThreadChoice['mode'], 'manual'>;
  starts: { of: string; at: number[] } | null;
}

/** What will be copied for a target, with the person's choices. */
export function useCopyResult(target: CopyTarget, source: CopySource): CopyChoice {
  const [thread, choose] = useState<ThreadChoice>(() => ({ mode: startMode(source), numbering: true, prefix: '' }));
  const [own, setOwn] = useState<OwnCuts>({ before: 'auto', starts: null });
  const [plainFakes, setPlainFakes] = useState(false);
  const fakePassages = useMemo(() => findFakeLetters(source.body).length, [source.body]);
  const body = useMemo(() => (plainFakes ? plainLetters(source.body) : source.body), [source.body, plainFakes]);
  // Places count in one text only: another target, or other letters, begin anew.
  const text = `${target} ${plainFakes}`;
  const profiles = useChannelProfiles();
  const options = useMemo(() => ({ ...copyOptions(thread, own, text), profiles }), [thread, own, text, profiles]);
  // A long draft takes a moment to be cut anew; typing a prefix does not wait for it.
  const applied = useDeferredValue(options);
  const result = useMemo(() => copyFor(target, { ...source, body }, applied), [target, source, body, applied]);
  return {
    result,
    thread,
    setThread(next) {
      if (next.mode === 'manual' && thread.mode !== 'manual') setOwn({ before: thread.mode, starts: null });
      choose(next);
    },
    cutAt(place) {
      if (result.cuts === null) return false;
      const at = withCutAt(result.cuts, place);
      const { parts } = copyFor(target, { ...source, body }, { ...options, mode: 'manual', starts: at });
      const joins = at.length < result.cuts.parts.length;
      if (joins && (parts?.length ?? 0) >= result.cuts.parts.length) return false;
      setOwn({ ...own, starts: { of: text, at } });
      return true;
    },
    fakePassages,
    plainFakes,
    setPlainFakes,
  };
}

function copyOptions({ mode, ...shared }: ThreadChoice, own: OwnCuts, text: string): CopyOptions {
  if (mode !== 'manual') return { ...shared, mode };
  const { before, starts } = own;
  return starts?.of === text ? { ...shared, mode, starts: starts.at } : { ...shared, mode: before };
}

/** A thread that was written with rules between its posts is cut there. */
function startMode({ kind, body }: CopySource): OwnCuts['before'] {
  return kind === 'thread' && /^\s*([-*_])(?:\s*\1){2,}\s*$/m.test(body) ? 'separator' : 'auto';
}
