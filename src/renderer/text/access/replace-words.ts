import { $createRangeSelection, $getNodeByKey, $isTextNode, $setSelection, type LexicalNode } from 'lexical';
import { $setPointInBlock } from './block-offset.ts';
import type { WordsPlace } from './text-access.ts';
import { $readTextBlock } from './text-blocks.ts';

/**
 * Puts other words where these stand, or takes them out with one space when `words` is empty; the caret stands behind them.
 * Words that moved inside their block are found again; `false`, with nothing changed, when they are gone.
 */
export function $replaceWords({ key, start, text }: WordsPlace, words: string): boolean {
  const block = $getNodeByKey(key);
  if (block === null || !block.isAttached() || text === '') return false;
  const now = $readTextBlock(block).text;
  const at = now.startsWith(text, start) ? start : now.indexOf(text);
  if (at < 0) return false;
  const [from, to] = words === '' ? withOneSpace(now, at, at + text.length) : [at, at + text.length];
  $select(block, from, to).insertText(words);
  return true;
}

/** Where words between two spaces, or before the mark that ends a sentence, are taken out, one space goes with them. */
function withOneSpace(text: string, start: number, end: number): [number, number] {
  const isFreeBefore = start > 0 && text[start - 1] === ' ';
  const isFreeBehind = end === text.length || /[\s,.;:!?)]/.test(text.charAt(end));
  return isFreeBefore && isFreeBehind ? [start - 1, end] : [start, end];
}

/** Selects words from inside the first of them, so that what is put there is emphasised as they were. */
function $select(block: LexicalNode, start: number, end: number) {
  const selection = $createRangeSelection();
  $setPointInBlock(selection.anchor, block, start + 1);
  const first = selection.anchor.getNode();
  if ($isTextNode(first)) {
    selection.anchor.set(first.getKey(), selection.anchor.offset - 1, 'text');
    selection.setFormat(first.getFormat());
  }
  $setPointInBlock(selection.focus, block, end);
  $setSelection(selection);
  return selection;
}
