import { $getSelection, $isRangeSelection } from 'lexical';
import { $offsetInBlock } from './block-offset.ts';
import type { TextPlace } from './text-access.ts';
import { $textBlockOf } from './text-blocks.ts';

/** The caret as a place in a text block; `null` when there is a wider selection or none. */
export function $caretPlace(): TextPlace | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = $textBlockOf(selection.anchor.getNode());
  return block === null ? null : { key: block.getKey(), offset: $offsetInBlock(block, selection.anchor) };
}
