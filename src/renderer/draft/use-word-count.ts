import { useEffect, useState } from 'react';
import { countedMore, countWords } from '../../domain/markdown/count.ts';
import type { TextAccess, TextBlock } from '../text/access/text-access.ts';

/** The words of the open draft while it is written; a key press counts only the words it changed. `null` without an editor. */
export function useWordCount(handle: TextAccess | null): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    if (handle === null) {
      setWords(null);
      return;
    }
    const texts = new Map<string, string>();
    let total = 0;
    const put = (key: string, text: string) => {
      const before = texts.get(key);
      total += before === undefined ? countWords(text) : countedMore(before, text);
      texts.set(key, text);
    };
    for (const block of handle.blocks()) put(block.key, proseOf(block));
    setWords(total);
    return handle.onBlocksChange(({ changed, removed }) => {
      for (const block of changed) put(block.key, proseOf(block));
      for (const key of removed) {
        put(key, '');
        texts.delete(key);
      }
      setWords(total);
    });
  }, [handle]);
  return words;
}

/** What of a block counts, as the trusted side counts for the list: cells of tables and what tags hold do, code and definitions do not. */
function proseOf({ kind, text }: TextBlock): string {
  if (kind === 'code') return '';
  if (kind !== 'other') return text;
  return /^ {0,3}\[[^\][\n]+\]:/.test(text) ? '' : text.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' ');
}
