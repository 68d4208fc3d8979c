import { startWorker } from '../app/trusted-worker.ts';
import type { LensReply, LensRequest } from './lens-protocol.ts';
import workerAddress from './lens-worker.ts?worker&url';

/** A worker that reads drafts, shared by everything in the window. */
export interface LensClient {
  /** `handedOver` moves to the worker instead of being copied. */
  send(request: LensRequest, handedOver?: Transferable[]): void;
  /** Told of every answer; returns its own undo. */
  onReply(listener: (reply: LensReply) => void): () => void;
}

let shared: LensClient | null = null;

/** The one lens of the window; it starts with the first use. */
export function lensClient(): LensClient {
  shared ??= startLens();
  return shared;
}

function startLens(): LensClient {
  const worker = startWorker(workerAddress, 'lens');
  const listeners = new Set<(reply: LensReply) => void>();
  worker.addEventListener('message', (event: MessageEvent<LensReply>) => {
    for (const listener of listeners) listener(event.data);
  });
  return {
    send: (request, handedOver = []) => worker.postMessage(request, handedOver),
    onReply(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
