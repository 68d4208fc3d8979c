import type { WritingTools } from './writing-tools.ts';

/*
 * What of the editor is not needed to read a draft and to type: writing Markdown, tables, paste and copy, the names of
 * characters. It is in a file of its own, which is loaded as soon as the first draft stands on the screen.
 */

let loaded: WritingTools | null = null;
let loading: Promise<WritingTools> | null = null;
const waiting = new Set<(parts: WritingTools) => void>();

/** Loads the later parts, once; after a failure another call tries again. */
export function loadWritingTools(): Promise<WritingTools> {
  loading ??= find();
  return loading;
}

async function find(): Promise<WritingTools> {
  try {
    const { allWritingTools } = await import('./writing-tools.ts');
    loaded = allWritingTools;
    for (const tell of waiting) tell(allWritingTools);
    waiting.clear();
    return allWritingTools;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** The later parts, or `null` while they are not loaded: then no table is in any editor. */
export function writingToolsIfLoaded(): WritingTools | null {
  return loaded;
}

/** The later parts, for what runs only after `loadWritingTools`. */
export function writingTools(): WritingTools {
  if (loaded === null) throw new Error('This part of the editor is used before it was loaded.');
  return loaded;
}

/** Tells of the later parts: at once when they are loaded, otherwise before anything that waits for `loadWritingTools`. Returns its undo. */
export function onWritingTools(tell: (parts: WritingTools) => void): () => void {
  if (loaded !== null) tell(loaded);
  else waiting.add(tell);
  return () => void waiting.delete(tell);
}

/** Resolves when the later parts are loaded, without asking for them. */
export function afterWritingTools(): Promise<void> {
  return new Promise((resolve) => void onWritingTools(() => resolve()));
}

/** Signs without which no text can be a table, and the start of a character's name. */
const needsLater = /\||:-|-:|&[a-z]/i;

/** Loads the later parts before a text is read that cannot be read without them. */
export async function loadWritingToolsFor(markdown: string): Promise<void> {
  if (loaded === null && needsLater.test(markdown)) await loadWritingTools();
}
