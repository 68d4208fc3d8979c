import { useEffect, useState } from 'react';
import { countWords } from '../../domain/markdown/count.ts';
import type { EditorHandle, TextBlock } from '../editor/editor-handle.ts';

/** The words of the open draft while it is written; a key press counts only the block it changed. `null` without an editor. */
export function useWordCount(handle: EditorHandle | null): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    if (handle === null) {
      setWords(null);
      return;
    }
    const counts = new Map<string, number>();
    let total = 0;
    const put = (key: string, count: number) => {
      total += count - (counts.get(key) ?? 0);
      counts.set(key, count);
    };
    for (const block of handle.blocks()) put(block.key, wordsOf(block));
    setWords(total);
    return handle.onBlocksChange(({ changed, removed }) => {
      for (const block of changed) put(block.key, wordsOf(block));
      for (const key of removed) {
        put(key, 0);
        counts.delete(key);
      }
      setWords(total);
    });
  }, [handle]);
  return words;
}

function wordsOf({ kind, text }: TextBlock): number {
  return kind === 'code' || kind === 'other' ? 0 : countWords(text);
}
