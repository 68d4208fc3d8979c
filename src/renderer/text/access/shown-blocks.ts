import { $getNearestNodeFromDOMNode, $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical';
import { $textBlockKeysIn } from './text-blocks.ts';

/** Knows which blocks the browser lays out now; far from the window it leaves them be (`content-visibility` in `text.css`). */
export class ShownBlocks {
  readonly #editor: LexicalEditor;
  readonly #shown = new WeakSet<Element>();
  readonly #listeners = new Set<(keys: readonly NodeKey[]) => void>();

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('contentvisibilityautostatechange', this.#hear);
      root?.addEventListener('contentvisibilityautostatechange', this.#hear);
    });
  }

  /** Whether a text block, or the list or quote that it stands in, is laid out. */
  has(key: NodeKey): boolean {
    const top = this.#editor.getEditorState().read(() => $getNodeByKey(key)?.getTopLevelElement()?.getKey());
    const element = top === undefined ? null : this.#editor.getElementByKey(top);
    return element !== null && this.#shown.has(element);
  }

  /** Told the text blocks that came near the window or left it; returns its own undo. */
  onChange(listener: (keys: readonly NodeKey[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  readonly #hear = (event: Event): void => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
    if (!(target instanceof Element)) return;
    if (skipped) this.#shown.delete(target);
    else this.#shown.add(target);
    const keys = this.#keysIn(target);
    for (const listener of this.#listeners) listener(keys);
  };

  #keysIn(element: Element): NodeKey[] {
    const read = () => {
      const node = $getNearestNodeFromDOMNode(element);
      return node === null ? [] : $textBlockKeysIn(node);
    };
    return this.#editor.getEditorState().read(read, { editor: this.#editor });
  }
}
