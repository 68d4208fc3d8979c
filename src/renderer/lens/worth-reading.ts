import { countWords } from '../../domain/markdown/count.ts';
import type { TextAccess } from '../text/access/text-access.ts';

/** A draft of fewer words has no sentence yet that could be judged: until then nothing of the lens is started. */
const fewest = 3;

/** Runs `begin` as soon as a draft is worth reading, perhaps at once; returns its undo. */
export function whenWorthReading(handle: Pick<TextAccess, 'blocks' | 'onBlocksChange'>, begin: () => void): () => void {
  if (isWorthReading(handle)) {
    begin();
    return () => {};
  }
  const stop = handle.onBlocksChange(() => {
    if (!isWorthReading(handle)) return;
    stop();
    begin();
  });
  return stop;
}

function isWorthReading(handle: Pick<TextAccess, 'blocks'>): boolean {
  let words = 0;
  for (const { kind, text } of handle.blocks()) {
    if (kind !== 'code' && kind !== 'other') words += countWords(text);
    if (words >= fewest) return true;
  }
  return false;
}
