import { type EditorState, HISTORIC_TAG, type NodeKey, type UpdateListenerPayload } from 'lexical';

export type Update = Pick<UpdateListenerPayload, 'dirtyElements' | 'dirtyLeaves' | 'editorState' | 'prevEditorState' | 'tags'>;

/** Every node that an update made, changed or removed. Proportional to the change, except for undo and redo, where Lexical itself goes through the draft. */
export function changedNodes(update: Update): Set<NodeKey> {
  const keys = new Set<NodeKey>([...update.dirtyElements.keys(), ...update.dirtyLeaves]);
  if (update.tags.has(HISTORIC_TAG)) addDifferences(keys, update.prevEditorState, update.editorState);
  return keys;
}

/** Two updates, one after the other, as one. */
export function joinedUpdates(earlier: Update, later: Update): Update {
  return {
    dirtyElements: new Map([...earlier.dirtyElements, ...later.dirtyElements]),
    dirtyLeaves: new Set([...earlier.dirtyLeaves, ...later.dirtyLeaves]),
    tags: new Set([...earlier.tags, ...later.tags]),
    prevEditorState: earlier.prevEditorState,
    editorState: later.editorState,
  };
}

/** States share the nodes that are the same in both. */
function addDifferences(keys: Set<NodeKey>, before: EditorState, after: EditorState): void {
  for (const [key, node] of after._nodeMap) {
    if (before._nodeMap.get(key) !== node) keys.add(key);
  }
  for (const key of before._nodeMap.keys()) {
    if (!after._nodeMap.has(key)) keys.add(key);
  }
}

/** The key of the top-level block that holds a node, in a given state; `null` when it is not in it. */
export function topLevelKey(state: EditorState, key: NodeKey): NodeKey | null {
  let current = state._nodeMap.get(key);
  while (current !== undefined && current.__parent !== 'root') {
    if (current.__parent === null) return null;
    current = state._nodeMap.get(current.__parent);
  }
  return current?.__key ?? null;
}
