import { $getRoot, $isElementNode, $isTextNode, HISTORY_PUSH_TAG, type LexicalNode, type TextNode } from 'lexical';
import { findFakeLetters, plainLetters } from '../../../domain/channels/plain-letters.ts';
import type { TextState } from '../text-state.ts';

/** After a paste: text set in borrowed letters (“𝗯𝗼𝗹𝗱”), which screen readers cannot read, is offered back in plain ones. */
export function offerPlainLetters({ editor, offer }: TextState): void {
  const found = editor.read(() => $texts($getRoot()).some((node) => findFakeLetters(node.getTextContent()).length > 0));
  if (!found) return;
  const act = () => {
    offer.set(null);
    editor.update($makePlain, { tag: HISTORY_PUSH_TAG });
  };
  offer.set({ kind: 'fake-letters', act });
}

function $makePlain(): void {
  for (const node of $texts($getRoot())) {
    const text = node.getTextContent();
    const plain = plainLetters(text);
    if (plain !== text) node.setTextContent(plain);
  }
}

function $texts(node: LexicalNode): TextNode[] {
  if ($isElementNode(node)) return node.getChildren().flatMap($texts);
  return $isTextNode(node) ? [node] : [];
}
