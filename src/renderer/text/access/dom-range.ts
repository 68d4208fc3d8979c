import { $isElementNode, $isTextNode, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';

interface DomPoint {
  node: Node;
  offset: number;
}

/** The live DOM range of `[start, end)` in a block's text; `null` when the block has no text on the page. */
export function domRange(editor: LexicalEditor, key: NodeKey, start: number, end: number): Range | null {
  const state = editor.getEditorState();
  return state.read(() => {
    const block = state._nodeMap.get(key);
    if (block === undefined) return null;
    if (!$isElementNode(block)) return sourceRange(editor, key, start, end);
    const from = findPoint(editor, block, start, 'after');
    const to = findPoint(editor, block, end, 'before');
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  });
}

/** A block shown as its source has one text. */
function sourceRange(editor: LexicalEditor, key: NodeKey, start: number, end: number): Range | null {
  const text = editor.getElementByKey(key)?.querySelector('[data-source]')?.firstChild;
  if (!(text instanceof Text)) return null;
  const range = document.createRange();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return range;
}

/** Where two texts meet, a range begins in the later and ends in the earlier one. */
function findPoint(editor: LexicalEditor, block: LexicalNode, offset: number, side: 'before' | 'after'): DomPoint | null {
  let rest = offset;
  let last: DomPoint | null = null;
  for (const leaf of $leaves(block)) {
    const size = leaf.getTextContentSize();
    const node = $isTextNode(leaf) ? domText(editor, leaf) : null;
    if (node !== null) {
      last = { node, offset: Math.min(rest, node.length) };
      if (side === 'after' ? rest < size : rest <= size) return last;
    }
    rest -= size;
    if (rest < 0) return last;
  }
  return last;
}

function domText(editor: LexicalEditor, leaf: LexicalNode): Text | null {
  let node: Node | null = editor.getElementByKey(leaf.getKey());
  while (node !== null && node.nodeType !== Node.TEXT_NODE) node = node.firstChild;
  return node as Text | null;
}

function* $leaves(node: LexicalNode): Generator<LexicalNode> {
  if (!$isElementNode(node)) yield node;
  else for (const child of node.getChildren()) yield* $leaves(child);
}
