import { call, StudioFailure } from '../bridge/calls.ts';
import { startWorker } from '../bridge/trusted-worker.ts';
import type { LensReply, LensRequest, ScoreMessage, ScoresMessage, WorkerMessage } from './lens-protocol.ts';
import workerAddress from './lens-worker.ts?worker&url';

/** A worker that reads drafts, shared by everything in the window. */
export interface LensClient {
  send(request: LensRequest): void;
  /** Told of every answer; returns its own undo. */
  onReply(listener: (reply: LensReply) => void): () => void;
}

let shared: LensClient | null = null;

/** The one lens of the window; it starts with the first use. */
export function lensClient(): LensClient {
  shared ??= startLens();
  return shared;
}

/** A worker that was not asked for this long is let go, in milliseconds: what it knows of words and texts takes memory, and is soon there again. */
const idle = 180_000;

function startLens(): LensClient {
  const listeners = new Set<(reply: LensReply) => void>();
  let worker: Worker | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** The newest revision of each draft that was sent and not answered. */
  const unanswered = new Map<string, number>();
  const tell = (reply: LensReply) => {
    for (const listener of listeners) listener(reply);
  };
  const letGo = () => {
    // A long draft may take longer than this to read.
    if (unanswered.size > 0) return rest();
    worker?.terminate();
    worker = null;
    tell({ kind: 'let-go' });
  };
  const rest = () => {
    clearTimeout(leaving);
    leaving = setTimeout(letGo, idle);
  };
  const noteAnswer = (reply: LensReply) => {
    const isAnswer = reply.kind === 'failed' || (reply.kind === 'reading' && reply.revision === unanswered.get(reply.draft));
    if (isAnswer) unanswered.delete(reply.draft);
  };
  const start = () => {
    const started = startWorker(workerAddress, 'lens');
    started.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      rest();
      if (data.kind === 'score') return void answerScores(started, data);
      noteAnswer(data);
      tell(data);
    });
    return started;
  };
  return {
    send(request) {
      if (worker === null && request.kind === 'close') return;
      worker ??= start();
      if (request.kind === 'change') unanswered.set(request.draft, request.revision);
      if (request.kind === 'close') unanswered.delete(request.draft);
      rest();
      worker.postMessage(request);
    },
    onReply(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Asks the trusted side for scores in the worker's name. */
async function answerScores(worker: Worker, { ask, pieces }: ScoreMessage): Promise<void> {
  const answer = await call('lens.score', { pieces: [...pieces] }).then(
    ({ scores }) => ({ scores, message: '', isOutdated: false }),
    (error: unknown) => ({
      scores: null,
      message: String(error),
      isOutdated: error instanceof StudioFailure && error.code === 'library-closed',
    }),
  );
  worker.postMessage({ kind: 'scores', ask, ...answer } satisfies ScoresMessage);
}
