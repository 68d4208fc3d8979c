import { $isLinkNode } from '@lexical/link';
import { $getSelection, $isRangeSelection, type RangeSelection } from 'lexical';
import { $blockKindAt, type BlockKind } from './block-kind.ts';

/** What the toolbar shows of the place where the caret is. */
export interface TextFormat {
  block: BlockKind | 'table';
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  code: boolean;
  link: boolean;
}

export const plainFormat: TextFormat = {
  block: 'paragraph',
  bold: false,
  italic: false,
  strikethrough: false,
  code: false,
  link: false,
};

/** Reads the format at the caret; `before` is given back when nothing is different. */
export function $readFormat(before: TextFormat): TextFormat {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return before;
  const now = $formatOf(selection);
  const same = (Object.keys(now) as (keyof TextFormat)[]).every((key) => now[key] === before[key]);
  return same ? before : now;
}

function $formatOf(selection: RangeSelection): TextFormat {
  const node = selection.anchor.getNode();
  return {
    block: $blockKindAt(node),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    strikethrough: selection.hasFormat('strikethrough'),
    code: selection.hasFormat('code'),
    link: node.getParents().some($isLinkNode) || $isLinkNode(node),
  };
}
