import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import type { BlocksChange, TextAccess, TextBlock } from '../text/access/text-access.ts';
import type { PolicyClient } from './policy-client.ts';
import type { LookedFor } from './policy-protocol.ts';

/** What was noticed in one open draft, kept in step with the editor. */
export interface DraftNotices {
  /** In the order of the text. */
  all(): readonly PlacedNotice[];
  of(key: string): readonly PlacedNotice[];
  keys(): Iterable<string>;
  /** Whether the whole draft was looked through once. */
  isRead(): boolean;
  /** Blocks that were edited after the reading that is known of them. */
  isStale(key: string): boolean;
  /** Told when something was read, with the keys of the blocks; returns its own undo. */
  onRead(listener: (keys: readonly string[]) => void): () => void;
  dispose(): void;
}

/** Reading waits for so long without an edit, and at most so long while edits go on, in milliseconds. */
const pause = 350;
const patience = 1_500;

/** Follows an editor and has each changed block looked through; nothing here grows with the draft but the first reading. */
export function createDraftNotices(client: PolicyClient, handle: TextAccess, lookedFor: LookedFor): DraftNotices {
  const known = new Map<string, readonly PlacedNotice[]>();
  const listeners = new Set<(keys: readonly string[]) => void>();
  const waiting = new Map<string, TextBlock>();
  /** How often each block changed: an answer about an older text is dropped. */
  const edits = new Map<string, number>();
  const stale = new Set<string>();
  let order: string[] = [];
  let isDisposed = false;
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  const read = async () => {
    since = null;
    const blocks = [...waiting.values()];
    waiting.clear();
    const asked = blocks.map(({ key }) => [key, edits.get(key) ?? 0] as const);
    const readable = blocks.filter(({ kind }) => kind !== 'code').map(({ key, text }) => ({ key, text }));
    const notices = Map.groupBy(await client.read(readable, lookedFor), ({ block }) => block);
    if (isDisposed) return;
    isRead = true;
    const fresh = asked.filter(([key, edit]) => edits.get(key) === edit).map(([key]) => key);
    for (const key of fresh) {
      stale.delete(key);
      const found = notices.get(key);
      if (found === undefined) known.delete(key);
      else known.set(key, found);
    }
    for (const listener of listeners) listener(fresh);
  };
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, Math.min(pause, since + patience - now)));
  };
  const note = (change: BlocksChange) => {
    for (const block of change.changed) {
      waiting.set(block.key, block);
      edits.set(block.key, (edits.get(block.key) ?? 0) + 1);
      stale.add(block.key);
    }
    for (const key of change.removed) for (const each of [known, waiting, edits, stale]) each.delete(key);
    if (change.order !== null) order = change.order;
    soon();
  };
  const blocks = handle.blocks();
  note({ changed: blocks, removed: [], order: blocks.map(({ key }) => key) });
  const stop = handle.onBlocksChange(note);
  return {
    all: () => (known.size === 0 ? [] : order.flatMap((key) => known.get(key) ?? [])),
    of: (key) => known.get(key) ?? [],
    keys: () => known.keys(),
    isRead: () => isRead,
    isStale: (key) => stale.has(key),
    onRead(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      stop();
    },
  };
}
