import { useCallback, useSyncExternalStore } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { Verdict } from '../../domain/insight/labels.ts';
import type { Shares } from '../../domain/insight/reading.ts';
import { call } from '../app/studio.ts';
import { type LensClient, lensClient } from './lens-client.ts';

/** What the lens says of a draft that is not open. */
export interface Glance {
  shares: Shares;
  verdict: Verdict;
  /** Another number for each time that a draft was read. */
  reading: number;
}

/** What tells a draft's text apart from the one before it. */
export type Glanced = Pick<DraftSummary, 'path' | 'modified' | 'access'>;

/** Reads drafts for their figures, one at a time and the last wanted first, so that opening and typing never wait for it. */
export interface Glances {
  /** The figures of a draft, `null` while they are not known; only a wanted draft is read. */
  of(draft: Glanced): Glance | null;
  /** Wants a draft read until the returned function is called; `told` when its figures are there. */
  want(draft: Glanced, told: () => void): () => void;
}

interface Wanted {
  draft: Glanced;
  told: Set<() => void>;
}

/** A draft that is being written is read when it has rested for so long, in milliseconds. */
const rest = 2500;
const keyOf = (draft: Glanced) => `${draft.modified} ${draft.path}`;

export function createGlances(client: LensClient): Glances {
  const known = new Map<string, Glance>();
  /** The newest figures by path: better than none until the text that was saved last has been read. */
  const last = new Map<string, Glance>();
  const wanted = new Map<string, Wanted>();
  let number = 0;
  let busy = false;

  async function next(): Promise<void> {
    const [key, { draft }] = [...wanted].at(-1) ?? [null, { draft: null }];
    if (busy || key === null || draft === null) return;
    busy = true;
    const glance = await read(draft.path).catch(() => null);
    busy = false;
    if (glance !== null) {
      known.set(key, glance);
      last.set(draft.path, glance);
    }
    const told = wanted.get(key)?.told ?? [];
    wanted.delete(key);
    for (const tell of told) tell();
    void next();
  }

  async function read(path: string): Promise<Glance> {
    const { body, properties } = await call('drafts.read', { path });
    number += 1;
    const glance = number;
    return new Promise((resolve) => {
      const stop = client.onReply((reply) => {
        if (reply.kind !== 'glanced' || reply.glance !== glance) return;
        stop();
        resolve({ shares: reply.shares, verdict: reply.verdict, reading: glance });
      });
      client.send({ kind: 'glance', glance, body, purpose: properties.purpose, language: properties.language });
    });
  }

  return {
    of: (draft) => known.get(keyOf(draft)) ?? last.get(draft.path) ?? null,
    want(draft, told) {
      const key = keyOf(draft);
      if (known.has(key) || draft.access !== 'editable') return () => {};
      const begin = () => {
        const want = wanted.get(key) ?? { draft, told: new Set() };
        want.told.add(told);
        wanted.set(key, want);
        void next();
      };
      const timer = setTimeout(begin, last.has(draft.path) ? rest : 0);
      return () => {
        clearTimeout(timer);
        const want = wanted.get(key);
        want?.told.delete(told);
        if (want?.told.size === 0) wanted.delete(key);
      };
    },
  };
}

let shared: Glances | null = null;

/** The figures of these drafts, as far as they are known; the others are read while the component is there. */
export function useGlances(drafts: readonly Glanced[]): (Glance | null)[] {
  shared ??= createGlances(lensClient());
  const glances = shared;
  const names = drafts.map(keyOf).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which drafts these are, in which state.
  const subscribe = useCallback(
    (told: () => void) => {
      const stops = drafts.map((draft) => glances.want(draft, told));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [names, glances],
  );
  const snapshot = () => drafts.map((draft) => glances.of(draft)?.reading ?? 0).join(' ');
  useSyncExternalStore(subscribe, snapshot);
  return drafts.map((draft) => glances.of(draft));
}
