import { useDeferredValue, useMemo, useState } from 'react';
import { type CopyOptions, type CopyResult, type CopySource, copyFor } from '../../domain/channels/copy.ts';
import { keptCuts, withCuts } from '../../domain/channels/kept-cuts.ts';
import { movedBoundary, startsOf, withCutAt } from '../../domain/channels/own-cuts.ts';
import { findFakeLetters, plainLetters } from '../../domain/channels/plain-letters.ts';
import { type CopyTarget, targetProfiles } from '../../domain/channels/targets.ts';
import type { KeptCut } from '../../domain/drafts/draft.ts';
import { useChannelProfiles } from './use-channel-profiles.ts';

export const threadModes = ['auto', 'separator', 'manual', 'one'] as const;

export interface ThreadChoice {
  mode: (typeof threadModes)[number];
  numbering: boolean;
  prefix: string;
}

/** Where a person cut threads of this draft, and what to do when they cut them otherwise. */
export interface CutKeeping {
  cuts: readonly KeptCut[];
  onCuts: (cuts: KeptCut[]) => void;
}

export interface CopyChoice {
  result: CopyResult;
  thread: ThreadChoice;
  setThread: (choice: ThreadChoice) => void;
  /** Begins a part at a place of `result.cuts`, or joins the one that begins there to the part before; `false` when they don't fit together. */
  cutAt: (place: number) => boolean;
  /** Lets the part at this index begin at another place; `false` when there is no room for that. */
  moveTo: (index: number, place: number) => boolean;
  /** How many passages are set in letters that only look bold. */
  fakePassages: number;
  plainFakes: boolean;
  setPlainFakes: (plain: boolean) => void;
}

/** Where a person cut the text that is shown; `null` until they did. */
type OwnStarts = { of: string; at: number[] } | null;

/** What will be copied for a target, with the person's choices. Cuts by hand are kept with the draft. */
export function useCopyResult(target: CopyTarget, source: CopySource, keeping: CutKeeping): CopyChoice {
  const [chosen, choose] = useState<Partial<ThreadChoice>>({});
  const [kept, setKept] = useState(keeping.cuts);
  const [own, setOwn] = useState<OwnStarts>(null);
  const [plainFakes, setPlainFakes] = useState(false);
  const fakePassages = useMemo(() => findFakeLetters(source.body).length, [source.body]);
  const body = useMemo(() => (plainFakes ? plainLetters(source.body) : source.body), [source.body, plainFakes]);
  const { channel } = targetProfiles[target];
  const mine = useMemo(() => kept.filter((cut) => cut.channel === channel), [kept, channel]);
  const byDefault = mine.length > 0 ? 'manual' : startMode(source);
  const thread = useMemo((): ThreadChoice => ({ mode: byDefault, numbering: true, prefix: '', ...chosen }), [byDefault, chosen]);
  // Places count in one text only: another target, or other letters, begin anew.
  const text = `${target} ${plainFakes}`;
  const profiles = useChannelProfiles();
  const options = useMemo(() => {
    const cut = cutOptions(thread.mode, own?.of === text ? own.at : null, mine, source);
    return { numbering: thread.numbering, prefix: thread.prefix, ...cut, profiles };
  }, [thread, own, text, mine, source, profiles]);
  // A long draft takes a moment to be cut anew; typing a prefix does not wait for it.
  const applied = useDeferredValue(options);
  const result = useMemo(() => copyFor(target, { ...source, body }, applied), [target, source, body, applied]);

  const keep = (cuts: KeptCut[]) => {
    if (channel === null) return;
    const all = withCuts(kept, channel, cuts);
    setKept(all);
    keeping.onCuts(all);
  };
  /** Takes these beginnings when the parts that come of them are as many as `wanted` allows. */
  const take = (at: number[], wanted: (parts: number) => boolean): boolean => {
    if (result.cuts === null || channel === null) return false;
    const cut = copyFor(target, { ...source, body }, { ...options, mode: 'manual', starts: at });
    if (cut.cuts === null || !wanted(cut.cuts.parts.length)) return false;
    setOwn({ of: text, at });
    choose({ ...chosen, mode: 'manual' });
    keep(keptCuts(channel, cut.cuts));
    return true;
  };
  return {
    result,
    thread,
    setThread(next) {
      if (next.mode !== 'manual' && thread.mode === 'manual') keep([]);
      if (next.mode === 'manual' && thread.mode !== 'manual' && result.cuts !== null) {
        setOwn({ of: text, at: startsOf(result.cuts) });
        if (channel !== null) keep(keptCuts(channel, result.cuts));
      }
      choose(next);
    },
    cutAt(place) {
      if (result.cuts === null) return false;
      const before = result.cuts.parts.length;
      const at = withCutAt(result.cuts, place);
      const joins = at.length < before;
      return take(at, (parts) => !joins || parts < before);
    },
    moveTo(index, place) {
      if (result.cuts === null) return false;
      const before = result.cuts.parts.length;
      return take(movedBoundary(result.cuts, index, place), (parts) => parts === before);
    },
    fakePassages,
    plainFakes,
    setPlainFakes,
  };
}

function cutOptions(
  mode: ThreadChoice['mode'],
  starts: readonly number[] | null,
  kept: readonly KeptCut[],
  source: CopySource,
): Pick<CopyOptions, 'mode' | 'starts' | 'kept'> {
  if (mode !== 'manual') return { mode };
  if (starts !== null) return { mode, starts };
  return kept.length > 0 ? { mode, kept } : { mode: startMode(source) };
}

/** A thread that was written with rules between its posts is cut there. */
function startMode({ kind, body }: CopySource): 'auto' | 'separator' {
  return kind === 'thread' && /^\s*([-*_])(?:\s*\1){2,}\s*$/m.test(body) ? 'separator' : 'auto';
}
