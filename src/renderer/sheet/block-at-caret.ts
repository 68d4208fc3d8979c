import { $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { useEffect, useState } from 'react';

/** The key of the nearest node around the caret that is wanted, while the caret is in one. */
export function useNodeAtCaret(editor: LexicalEditor, isWanted: (node: LexicalNode) => boolean): NodeKey | null {
  const [key, setKey] = useState<NodeKey | null>(null);
  useEffect(() => {
    const read = () => setKey(editor.getEditorState().read(() => $keyAtCaret(isWanted), { editor }));
    read();
    return editor.registerUpdateListener(read);
  }, [editor, isWanted]);
  return key;
}

function $keyAtCaret(isWanted: (node: LexicalNode) => boolean): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find(isWanted)?.getKey() ?? null;
}
