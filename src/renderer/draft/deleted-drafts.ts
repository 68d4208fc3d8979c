type Listener = (library: string, path: string) => void;

const listeners = new Set<Listener>();

/** Hears of drafts that the person deletes; returns its own undo. */
export function onDraftDeleted(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says that a draft was deleted. This file is small, so that whoever deletes needs nothing of the editor. */
export function tellDraftDeleted(library: string, path: string): void {
  for (const listener of listeners) listener(library, path);
}
