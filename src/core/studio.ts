import type { Reply } from '../contract/bridge.ts';
import type { StudioEvent } from '../contract/events.ts';
import { createDispatcher, type Handlers } from './dispatcher.ts';
import type { StudioPorts } from './ports.ts';

/** The trusted side, as its host sees it. */
export interface Studio {
  /** Answers one request of the window. Never throws. */
  dispatch(name: unknown, input: unknown): Promise<Reply<unknown>>;
  /** Tells what changed; returns its own undo. */
  subscribe(listener: (event: StudioEvent) => void): () => void;
  /** Finishes what is being written and lets go of the library. */
  dispose(): Promise<void>;
}

export interface StudioOptions {
  /** A library to open instead of the last one. */
  library?: string;
}

/** The only place where the parts of the trusted side are put together. It returns at once and opens the last library behind it. */
export function createStudio(ports: StudioPorts, _options: StudioOptions = {}): Studio {
  const listeners = new Set<(event: StudioEvent) => void>();
  const handlers = {} as Handlers;
  return {
    dispatch: createDispatcher(handlers, ports.log),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async dispose() {},
  };
}
