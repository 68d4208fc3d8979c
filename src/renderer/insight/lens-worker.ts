import { readPolishDictionary } from '../../domain/insight/dictionary/polish-dictionary.ts';
import { showingPassages } from '../../domain/insight/passages.ts';
import { createReader, type Reader } from '../../domain/insight/reader.ts';
import { createDraftMemory, type DraftMemory } from './draft-memory.ts';
import type { LensReply, LensRequest, PassagesMessage } from './lens-protocol.ts';

/**
 * The worker that reads drafts. Requests that arrive while one is read wait in `waiting`, where a newer change of the same
 * draft adds to the older one, so that only the newest revision is answered.
 */
const scope = self as unknown as {
  postMessage(reply: LensReply): void;
  onmessage: ((event: MessageEvent<LensRequest>) => void) | null;
};

let reader: Reader = createReader();
const drafts = new Map<string, DraftMemory>();
const waiting = new Set<string>();

scope.onmessage = ({ data }) => {
  if (data.kind === 'init') takeDictionary(data.polishDictionary);
  else if (data.kind === 'close') close(data.draft);
  else if (data.kind === 'passages') setTimeout(() => choosePassages(data), 0);
  else {
    const memory = drafts.get(data.draft) ?? createDraftMemory(data.draft);
    drafts.set(data.draft, memory);
    memory.take(data);
    wait(data.draft);
  }
};

/** Better readings for every open draft; bytes that are no dictionary leave the reader as it is. */
function takeDictionary(bytes: ArrayBuffer): void {
  try {
    const dictionary = readPolishDictionary(new Uint8Array(bytes));
    reader = createReader({ polishDictionary: () => dictionary });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return;
  }
  for (const draft of drafts.keys()) wait(draft);
}

function choosePassages({ ask, candidates }: PassagesMessage): void {
  scope.postMessage({ kind: 'passages', ask, passages: showingPassages(candidates, reader) });
}

function close(draft: string): void {
  drafts.delete(draft);
  waiting.delete(draft);
}

function wait(draft: string): void {
  if (waiting.size === 0) setTimeout(answer, 0);
  waiting.add(draft);
}

function answer(): void {
  for (const draft of waiting) {
    const memory = drafts.get(draft);
    if (memory !== undefined) scope.postMessage(memory.read(reader));
  }
  waiting.clear();
}
