/**
 * Remembers where the caret is in the text that is being written, before a dialog takes the focus: a field in the dialog moves
 * the page's only selection, and the browser gives back the focus alone. What is returned puts the caret back, unless the
 * focus went elsewhere.
 */
export function rememberCaret(): () => void {
  const text = document.activeElement;
  const selection = document.getSelection();
  if (!(text instanceof HTMLElement && text.isContentEditable) || selection === null) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    const isThere = anchorNode?.isConnected === true && focusNode?.isConnected === true;
    if (document.activeElement !== text || !isThere || text.contains(selection.anchorNode)) return;
    selection.setBaseAndExtent(anchorNode, within(anchorNode, anchorOffset), focusNode, within(focusNode, focusOffset));
  };
}

/** The text may have become shorter meanwhile. */
function within(node: Node, offset: number): number {
  return Math.min(offset, node instanceof Text ? node.length : node.childNodes.length);
}
