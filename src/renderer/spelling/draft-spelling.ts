import type { Language } from '../../domain/drafts/draft.ts';
import type { Mistake } from '../../domain/spelling/find-mistakes.ts';
import type { BlocksChange, TextAccess, TextBlock } from '../text/access/text-access.ts';
import type { SpellingClient } from './spelling-client.ts';

/** What is known of a block: its mistakes are those of `text`. */
export interface BlockSpelling {
  text: string;
  language: Language;
  mistakes: readonly Mistake[];
}

/** The mistakes of one open draft, kept in step with the editor. */
export interface DraftSpelling {
  /** What was found in a block, as long as it still says what was read. */
  of(key: string): BlockSpelling | null;
  /** Reads the whole draft anew: another language, or words that are known now. */
  readAgain(language: Language | null): void;
  /** Told which blocks were read; returns its own undo. */
  onRead(listener: (keys: readonly string[]) => void): () => void;
  dispose(): void;
}

/** Wait so long without an edit before asking, in milliseconds. */
const pause = 250;
/** So many blocks are asked for at once: the answer for the first page must not wait for the last. */
const portion = 100;

const isProse = ({ kind }: TextBlock): boolean => kind !== 'code' && kind !== 'other';

/** Follows an editor and has each changed block read by the worker. Nothing here is proportional to the draft but the first reading. */
export function createDraftSpelling(client: SpellingClient, handle: TextAccess, first: Language | null): DraftSpelling {
  const known = new Map<string, BlockSpelling>();
  const current = new Map<string, TextBlock>();
  const listeners = new Set<(keys: readonly string[]) => void>();
  let waiting = new Set<string>();
  let language = first;
  let found: Language | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;
  /** Counts the readings of the whole draft: an answer to an older one is dropped. */
  let round = 0;

  const note = (change: BlocksChange) => {
    for (const key of change.removed) forget(key);
    for (const block of change.changed) {
      if (isProse(block)) keep(block);
      else forget(block.key);
    }
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
  const keep = (block: TextBlock) => {
    current.set(block.key, block);
    waiting.add(block.key);
  };
  const forget = (key: string) => {
    current.delete(key);
    known.delete(key);
    waiting.delete(key);
  };
  const ask = async () => {
    const keys = [...waiting];
    const asked = round;
    waiting = new Set();
    for (let at = 0; at < keys.length && !isDisposed && asked === round; at += portion) await read(keys.slice(at, at + portion));
  };
  const read = async (keys: readonly string[]) => {
    const blocks = keys.flatMap((key) => current.get(key) ?? []);
    const asked = round;
    const asQuestion = blocks.map(({ key, text, code = [] }) => ({ key, text, quiet: code }));
    const reply = await client.read(asQuestion, language ?? found);
    if (isDisposed || asked !== round) return;
    found ??= reply.language;
    const texts = new Map(blocks.map((block) => [block.key, block.text]));
    for (const { key, ...spelling } of reply.blocks) {
      if (current.has(key)) known.set(key, { text: texts.get(key) ?? '', ...spelling });
    }
    for (const listener of listeners) listener(keys);
  };

  const stop = handle.onBlocksChange(note);
  for (const block of handle.blocks().filter(isProse)) keep(block);
  void ask();
  return {
    of(key) {
      const spelling = known.get(key);
      return spelling !== undefined && spelling.text === current.get(key)?.text ? spelling : null;
    },
    readAgain(now) {
      language = now;
      found = null;
      round += 1;
      waiting = new Set(current.keys());
      clearTimeout(timer);
      void ask();
    },
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
