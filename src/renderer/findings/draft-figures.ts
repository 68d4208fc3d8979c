import { useCallback, useSyncExternalStore } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { DraftFigures } from '../../contract/lens.ts';
import { createBurst } from '../bridge/burst.ts';
import { call, subscribe } from '../bridge/calls.ts';

/** What the lens says of a draft that is not open. */
export interface Glance extends DraftFigures {
  /** Another number for each time that the figures of a draft came. */
  reading: number;
}

/** What tells a draft's text apart from the one before it. */
export type Glanced = Pick<DraftSummary, 'path' | 'modified' | 'access'>;

/** The figures of drafts that are shown somewhere, asked for together and kept while the library is open. */
export interface Glances {
  /** The figures of a draft, `null` while none are known; those of its last text until the new one has been read. */
  of(draft: Glanced): Glance | null;
  /** Wants the figures of a draft until the returned function is called; `told` when they are there. */
  want(draft: Glanced, told: () => void): () => void;
}

interface Wanted {
  modified: number;
  told: Set<() => void>;
}

/** A draft that is being written is read when it has rested for so long, in milliseconds. */
const rest = 2500;

/** The trusted side answers for at most so many drafts at once. */
const mostAsked = 1000;

export function createGlances(): Glances {
  const known = new Map<string, { modified: number; glance: Glance }>();
  const wanted = new Map<string, Wanted>();
  const toAsk = new Set<string>();
  let number = 0;

  const take = (path: string, figures: DraftFigures) => {
    const want = wanted.get(path);
    if (want === undefined) return;
    number += 1;
    known.set(path, { modified: want.modified, glance: { ...figures, reading: number } });
    wanted.delete(path);
    for (const tell of want.told) tell();
  };
  const [askSoon] = createBurst(
    () => {
      const paths = [...toAsk].filter((path) => wanted.has(path)).slice(0, mostAsked);
      for (const path of paths) toAsk.delete(path);
      if (paths.length === 0) return;
      call('lens.figures', { paths }).then(
        ({ drafts }) => {
          for (const { path, figures } of drafts) take(path, figures);
        },
        // Whoever is still there asks again when the draft changes; a bar less is no reason for a message.
        () => {},
      );
    },
    { quiet: 10, most: 50 },
  );
  const ask = (path: string) => {
    toAsk.add(path);
    askSoon();
  };
  subscribe('lens.read', ({ paths }) => {
    for (const path of paths) if (wanted.has(path)) ask(path);
  });
  subscribe('library.opened', () => {
    known.clear();
    toAsk.clear();
  });

  return {
    of: (draft) => known.get(draft.path)?.glance ?? null,
    want(draft, told) {
      const before = known.get(draft.path);
      if (before?.modified === draft.modified || draft.access !== 'editable') return () => {};
      const begin = () => {
        const want = wanted.get(draft.path) ?? { modified: draft.modified, told: new Set() };
        want.modified = draft.modified;
        want.told.add(told);
        wanted.set(draft.path, want);
        ask(draft.path);
      };
      const timer = setTimeout(begin, before === undefined ? 0 : rest);
      return () => {
        clearTimeout(timer);
        const want = wanted.get(draft.path);
        want?.told.delete(told);
        if (want?.told.size === 0) wanted.delete(draft.path);
      };
    },
  };
}

let shared: Glances | null = null;

/** The figures of these drafts, as far as they are known; the others are read while the component is there. */
export function useGlances(drafts: readonly Glanced[]): (Glance | null)[] {
  shared ??= createGlances();
  const glances = shared;
  const names = drafts.map(({ modified, path }) => `${modified} ${path}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which drafts these are, in which state.
  const subscribeAll = useCallback(
    (told: () => void) => {
      const stops = drafts.map((draft) => glances.want(draft, told));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [names, glances],
  );
  const snapshot = () => drafts.map((draft) => glances.of(draft)?.reading ?? 0).join(' ');
  useSyncExternalStore(subscribeAll, snapshot);
  return drafts.map((draft) => glances.of(draft));
}
