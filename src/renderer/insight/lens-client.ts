import type { LensReply, LensRequest, ReadingMessage } from './lens-protocol.ts';
import workerAddress from './lens-worker.ts?worker&url';

/** The part of `window.trustedTypes` that is used; the type library does not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The address of our own worker, and of nothing else, as the content policy wants it. */
function trustedWorkerAddress(): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return workerAddress;
  const policy = trustedTypes.createPolicy('byline-worker', {
    createScriptURL(url) {
      if (url !== workerAddress) throw new TypeError('Only the lens runs in a worker.');
      return url;
    },
  });
  return policy.createScriptURL(workerAddress);
}

/** A worker that reads drafts, shared by everything in the window. */
export interface LensClient {
  /** `handedOver` moves to the worker instead of being copied. */
  send(request: LensRequest, handedOver?: Transferable[]): void;
  /** Told of every reading; returns its own undo. */
  onReading(listener: (reading: ReadingMessage) => void): () => void;
}

let shared: LensClient | null = null;

/** The one lens of the window; it starts with the first use. */
export function lensClient(): LensClient {
  shared ??= startLens();
  return shared;
}

function startLens(): LensClient {
  const worker = new Worker(trustedWorkerAddress(), { type: 'module', name: 'lens' });
  const listeners = new Set<(reading: ReadingMessage) => void>();
  worker.addEventListener('message', (event: MessageEvent<LensReply>) => {
    for (const listener of listeners) listener(event.data);
  });
  return {
    send: (request, handedOver = []) => worker.postMessage(request, handedOver),
    onReading(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
