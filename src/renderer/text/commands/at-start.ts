import { $getSelection, $isRangeSelection, type ElementNode } from 'lexical';

/** Whether there is a caret right at the start of an element. */
export function $isAtStartOf(element: ElementNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false;
  const node = selection.anchor.getNode();
  return node.is(element) || node.is(element.getFirstDescendant()) || node.is(element.getFirstChild());
}
