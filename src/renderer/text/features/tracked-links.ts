import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $getRoot, $isElementNode, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { withoutTracking } from '../../../domain/paste/tracking.ts';
import type { TextState } from '../text-state.ts';

/** After a paste: links that tell their owner who came by them are offered without that. Nothing changes unasked. */
export function offerCleanLinks({ editor, offer }: TextState): void {
  const count = editor.read(() => $tracked($getRoot()).length);
  if (count === 0) return;
  const act = () => {
    offer.set(null);
    editor.update($clean, { tag: HISTORY_PUSH_TAG });
  };
  offer.set({ kind: 'tracked-links', count, act });
}

/** The words of a link that shows its address follow it. */
function $clean(): void {
  for (const link of $tracked($getRoot())) {
    const url = link.getURL();
    const [only] = link.getAllTextNodes();
    if (link.getTextContent() === url) only?.setTextContent(withoutTracking(url));
    link.setURL(withoutTracking(url));
  }
}

function $tracked(node: LexicalNode): LinkNode[] {
  if ($isLinkNode(node)) return withoutTracking(node.getURL()) === node.getURL() ? [] : [node];
  return $isElementNode(node) ? node.getChildren().flatMap($tracked) : [];
}
