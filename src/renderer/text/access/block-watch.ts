import { $getNodeByKey, type EditorState, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { changedNodes, type Update } from '../markdown/changed-nodes.ts';
import type { BlocksChange, TextBlock } from './text-access.ts';
import { $isTextBlock, $readTextBlock, $textBlockOf, textBlockKeys } from './text-blocks.ts';

/** Turns updates of the editor into changes of text blocks. Costs as much as the change, but for the order when blocks came, went or moved. */
export class BlockWatch {
  readonly #known = new Map<NodeKey, TextBlock>();

  constructor(editor: LexicalEditor) {
    const state = editor.getEditorState();
    state.read(() => {
      for (const key of textBlockKeys(state)) this.#know(key);
    });
  }

  #know(key: NodeKey): void {
    const node = $getNodeByKey(key);
    if (node !== null) this.#known.set(key, $readTextBlock(node));
  }

  /** What an update did, `null` when no text block is concerned. */
  read(update: Update): BlocksChange | null {
    return update.editorState.read(() => {
      const nodes = changedNodes(update);
      const changed = this.#changed(nodes);
      const removed = [...nodes].filter((key) => this.#known.has(key) && !$isLiveTextBlock(key));
      for (const key of removed) this.#known.delete(key);
      const came = changed.some((block) => !this.#known.has(block.key));
      for (const block of changed) this.#known.set(block.key, block);
      const moved = came || removed.length > 0 || hasMoved(nodes, update.prevEditorState, update.editorState);
      if (changed.length === 0 && !moved) return null;
      return { changed, removed, order: moved ? textBlockKeys(update.editorState) : null };
    });
  }

  #changed(nodes: Set<NodeKey>): TextBlock[] {
    const blocks = new Map<NodeKey, LexicalNode>();
    for (const key of nodes) {
      const block = $textBlockOf($getNodeByKey(key));
      if (block?.isAttached()) blocks.set(block.getKey(), block);
    }
    return [...blocks.values()].map($readTextBlock).filter((block) => !isSame(this.#known.get(block.key), block));
  }
}

function isSame(known: TextBlock | undefined, block: TextBlock): boolean {
  if (known === undefined || known.text !== block.text || known.kind !== block.kind) return false;
  return known.pictures === block.pictures && hasSameCode(known, block);
}

function hasSameCode({ code: one = [] }: TextBlock, { code: other = [] }: TextBlock): boolean {
  return one.length === other.length && one.every(([start, end], at) => other[at]?.[0] === start && other[at]?.[1] === end);
}

function $isLiveTextBlock(key: NodeKey): boolean {
  const node = $getNodeByKey(key);
  return node?.isAttached() === true && $isTextBlock(node);
}

function hasMoved(keys: Set<NodeKey>, before: EditorState, after: EditorState): boolean {
  for (const key of keys) {
    const old = before._nodeMap.get(key);
    const now = after._nodeMap.get(key);
    if (old === undefined || now === undefined || old === now || !$isBlockLevel(now)) continue;
    if (old.__prev !== now.__prev || old.__next !== now.__next || old.__parent !== now.__parent) return true;
  }
  return false;
}

function $isBlockLevel(node: LexicalNode): boolean {
  return !('isInline' in node) || (node as { isInline(): boolean }).isInline() === false;
}
