import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { SaidAnswer, Strictness } from '../../domain/insight/bounds.ts';
import type { BlockReading, DraftSummaryReading, SentenceReading } from '../../domain/insight/reading.ts';
import type { BlocksChange, TextAccess, TextBlock, TextPlace } from '../text/access/text-access.ts';
import type { LensClient } from './lens-client.ts';
import type { LensReply } from './lens-protocol.ts';

/** What the lens has to know of a draft besides its text. */
export interface ReadAs {
  purpose: DraftPurpose | null;
  language: Language | null;
  interfaceLanguage: Language;
  strictness: Strictness;
  answers: readonly SaidAnswer[];
}

/** A sentence under the caret, with the block it stands in. */
export interface CaretSentence {
  key: string;
  sentence: SentenceReading;
}

/** The lens over one open draft: what it has read, kept in step with the editor. */
export interface DraftLens {
  summary(): DraftSummaryReading | null;
  /** Whether the last change could not be read. */
  hasFailed(): boolean;
  readings(): ReadonlyMap<string, BlockReading>;
  /** Has the whole draft read anew, at once, for another purpose or in other languages. */
  readAs(how: ReadAs): void;
  /** Blocks that were edited after the reading that is known of them. */
  isStale(key: string): boolean;
  /** Told when something was read, with the keys of the blocks that differ; returns its own undo. */
  onRead(listener: (keys: readonly string[]) => void): () => void;
  dispose(): void;
}

/** Wait for this long without an edit before asking, in milliseconds; and at most this long while edits go on. */
const pause = 120;
const patience = 600;

/** Follows an editor and has each changed block read by the worker. Nothing here is proportional to the draft but the first reading. */
export function createDraftLens(client: LensClient, handle: TextAccess, draft: string, first: ReadAs): DraftLens {
  const readings = new Map<string, BlockReading>();
  const listeners = new Set<(keys: readonly string[]) => void>();
  let readAs = first;
  let isDisposed = false;
  let summary: DraftSummaryReading | null = null;
  let revision = 0;
  let order: string[] | null = null;
  let isKnownToWorker = true;
  let hasFailed = false;
  const waiting = new Map<string, TextBlock>();
  const removed = new Set<string>();
  const stale = new Map<string, number>();
  const send = () => {
    revision += 1;
    if (!isKnownToWorker) {
      const all = handle.blocks();
      for (const block of all) waiting.set(block.key, block);
      order = all.map(({ key }) => key);
      isKnownToWorker = true;
    }
    for (const key of waiting.keys()) stale.set(key, revision);
    client.send({ kind: 'change', draft, ...readAs, revision, blocks: [...waiting.values()], removed: [...removed], order });
    waiting.clear();
    removed.clear();
    order = null;
  };
  const ask = createPause(send);

  function note(change: BlocksChange): void {
    for (const block of change.changed) {
      waiting.set(block.key, block);
      stale.set(block.key, Number.POSITIVE_INFINITY);
      removed.delete(block.key);
    }
    for (const key of change.removed) forget(key);
    if (change.order !== null) order = change.order;
    ask.soon();
  }

  function forget(key: string): void {
    waiting.delete(key);
    stale.delete(key);
    readings.delete(key);
    removed.add(key);
  }

  function take(message: LensReply): void {
    if (message.kind === 'let-go') isKnownToWorker = false;
    if (message.kind === 'failed' && message.draft === draft) {
      hasFailed = true;
      for (const listener of listeners) listener([]);
    }
    if (message.kind !== 'reading' || message.draft !== draft) return;
    hasFailed = false;
    const fresh = new Set(message.blocks.map((block) => block.key));
    for (const [key, asked] of stale) {
      if (asked > message.revision) continue;
      stale.delete(key);
      // Its reading may be the same as before and so not be in the message; it counts again all the same.
      fresh.add(key);
    }
    for (const block of message.blocks) readings.set(block.key, block);
    summary = message.summary ?? summary;
    for (const listener of listeners) listener([...fresh]);
  }

  const undo = [client.onReply(take), handle.onBlocksChange(note)];
  const blocks = handle.blocks();
  note({ changed: blocks, removed: [], order: blocks.map((block) => block.key) });
  return {
    summary: () => summary,
    hasFailed: () => hasFailed,
    readings: () => readings,
    readAs(how) {
      if (isDisposed || isSameReading(readAs, how)) return;
      readAs = how;
      send();
    },
    isStale: (key) => stale.has(key),
    onRead(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      isDisposed = true;
      for (const each of undo) each();
      ask.cancel();
      client.send({ kind: 'close', draft });
    },
  };
}

function isSameReading(one: ReadAs, other: ReadAs): boolean {
  return (
    one.purpose === other.purpose &&
    one.language === other.language &&
    one.interfaceLanguage === other.interfaceLanguage &&
    one.strictness === other.strictness &&
    one.answers === other.answers
  );
}

/** Runs `act` after a pause, and at the latest when patience ends. */
function createPause(act: () => void): { soon(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const run = () => {
    since = null;
    act();
  };
  return {
    soon() {
      const now = performance.now();
      since ??= now;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(pause, since + patience - now)));
    },
    cancel: () => clearTimeout(timer),
  };
}

/** The sentence that holds a place; the caret right behind its last character still counts. */
export function sentenceAt(readings: ReadonlyMap<string, BlockReading>, place: TextPlace | null): CaretSentence | null {
  if (place === null) return null;
  const sentence = readings.get(place.key)?.sentences.find((each) => each.start <= place.offset && place.offset <= each.end);
  return sentence === undefined ? null : { key: place.key, sentence };
}
