import { readPolishDictionary } from '../../domain/insight/dictionary/polish-dictionary.ts';
import { createEncoderModel } from '../../domain/insight/encoder/encoder-model.ts';
import type { ModelFile } from '../../domain/insight/encoder/model-file.ts';
import { createTokenizer, type PieceList } from '../../domain/insight/encoder/tokenizer.ts';
import { showingPassages } from '../../domain/insight/passages.ts';
import { createReader, type Reader } from '../../domain/insight/reader.ts';
import { createDraftMemory, type DraftMemory } from './draft-memory.ts';
import type { LensRequest, PassagesMessage, WorkerMessage } from './lens-protocol.ts';
import { createLentScorer, Outdated } from './lent-scorer.ts';

/**
 * The worker that reads drafts. Between two pieces of work it hears what came meanwhile: a newer change of the draft that is
 * being read ends that reading, whose work is remembered, so that only the newest revision is answered.
 */
const scope = self as unknown as {
  postMessage(message: WorkerMessage): void;
  onmessage: ((event: MessageEvent<LensRequest>) => void) | null;
  location: { href: string };
};

const drafts = new Map<string, DraftMemory>();
/** Drafts that were changed after they were read, the first changed first. */
const waiting = new Set<string>();
const lent = createLentScorer((question) => scope.postMessage(question));
let opened: Promise<Reader> | null = null;
let isWorking = false;

scope.onmessage = ({ data }) => {
  if (data.kind === 'close') close(data.draft);
  else if (data.kind === 'scores') lent.take(data);
  else if (data.kind === 'passages') void choosePassages(data);
  else {
    const memory = drafts.get(data.draft) ?? createDraftMemory(data.draft);
    drafts.set(data.draft, memory);
    memory.take(data);
    waiting.add(data.draft);
    if (!isWorking) void work();
  }
};

/** The one reader. What failed to start is tried again with the next question. */
function reader(): Promise<Reader> {
  opened ??= openReader().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function openReader(): Promise<Reader> {
  const [file, pieces, dictionary] = await Promise.all([
    fetchPart('lens.json').then((response) => response.json() as Promise<ModelFile>),
    fetchPart('pieces.json').then((response) => response.json() as Promise<PieceList>),
    fetchBytes('polish.dict').then((bytes) => readPolishDictionary(new Uint8Array(bytes))),
  ]);
  return createReader({
    model: createEncoderModel({ file, tokenizer: createTokenizer(pieces), scorer: async () => lent.scorer }),
    polishDictionary: () => dictionary,
  });
}

/** A part of the lens, from Byline's own bundle. */
async function fetchPart(name: string): Promise<Response> {
  const response = await fetch(new URL(`/lens/${name}`, scope.location.href));
  if (!response.ok) throw new Error(`The lens has no ${name}.`);
  return response;
}

async function fetchBytes(name: string): Promise<ArrayBuffer> {
  return (await fetchPart(name)).arrayBuffer();
}

async function work(): Promise<void> {
  isWorking = true;
  for (const draft of waiting) {
    waiting.delete(draft);
    const memory = drafts.get(draft);
    if (memory === undefined) continue;
    const wait = async () => {
      await nextTask();
      if (waiting.has(draft) || !drafts.has(draft)) throw new Outdated();
    };
    try {
      scope.postMessage(await memory.read(await reader(), wait));
    } catch (error) {
      if (note(error)) scope.postMessage({ kind: 'failed', draft, message: String(error) });
    }
    await nextTask();
  }
  isWorking = false;
}

/** Whether this is a failure, which is then in the log: a reading that is outdated is none. */
function note(error: unknown): boolean {
  if (error instanceof Outdated) return false;
  console.error(error);
  return true;
}

/** Lets messages that have arrived be heard. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function choosePassages({ ask, candidates }: PassagesMessage): Promise<void> {
  const passages = await reader()
    .then((lens) => showingPassages(candidates, lens))
    .catch((error: unknown) => {
      note(error);
      return [];
    });
  scope.postMessage({ kind: 'passages', ask, passages });
}

function close(draft: string): void {
  drafts.delete(draft);
  waiting.delete(draft);
}
