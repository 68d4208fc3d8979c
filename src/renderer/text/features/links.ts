import {
  $createLinkNode,
  $isAutoLinkNode,
  $isLinkNode,
  $toggleLink,
  type LinkMatcher,
  type LinkNode,
  registerAutoLink,
} from '@lexical/link';
import {
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { call, StudioFailure } from '../../bridge/calls.ts';
import { splitAtAddresses } from '../markdown/literal-addresses.ts';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';
import type { LinkState, TextState } from '../text-state.ts';

/** Links: addresses typed in the text become links as Markdown reads them; Ctrl+click opens; the link at the caret is shown. */
export function registerLinks(parts: TextState): () => void {
  const { editor } = parts;
  return mergeRegister(
    registerAutoLink(editor, { matchers: [matchAddress], changeHandlers: [], excludeParents: [$isCodeBlockNode] }),
    editor.registerUpdateListener(({ editorState }) => {
      const open = parts.link.get();
      if (open?.editing) return;
      parts.link.set(editorState.read(() => $linkState(open), { editor }));
    }),
    registerOpening(parts),
  );
}

const matchAddress: LinkMatcher = (text) => {
  let index = 0;
  for (const piece of splitAtAddresses(text)) {
    if (piece.url !== null) return { index, length: piece.text.length, text: piece.text, url: urlOf(piece.text) };
    index += piece.text.length;
  }
  return null;
};

function urlOf(text: string): string {
  if (/^https?:\/\//i.test(text)) return text;
  return text.startsWith('www.') ? `http://${text}` : `mailto:${text}`;
}

function $linkAt(node: LexicalNode): LinkNode | null {
  return [node, ...node.getParents()].find((parent): parent is LinkNode => $isLinkNode(parent)) ?? null;
}

function $linkState(before: LinkState | null): LinkState | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const link = $linkAt(selection.anchor.getNode());
  if (link === null) return null;
  const now = { url: link.getURL(), text: link.getTextContent(), exists: true, editing: false };
  return before !== null && before.url === now.url && before.text === now.text ? before : now;
}

/** Opens the form for a link at the caret or around the selection. */
export function askForLink({ editor, link }: TextState): void {
  editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || selection.anchor.getNode().getParents().some($isCodeBlockNode)) return;
    const existing = $linkAt(selection.anchor.getNode());
    const text = existing?.getTextContent() ?? selection.getTextContent();
    link.set({ url: existing?.getURL() ?? '', text, exists: existing !== null, editing: true });
  });
}

/** Makes or changes the link at the selection. */
export function $writeLink(url: string, text: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const existing = $linkAt(selection.anchor.getNode());
  if (existing !== null) $changeLink(existing, url, text);
  else if (selection.isCollapsed()) selection.insertNodes([$createLinkNode(url).append($createTextNode(text))]);
  else $toggleLink(url);
}

function $changeLink(link: LinkNode, url: string, text: string): void {
  const changed = $isAutoLinkNode(link) ? link.replace($createLinkNode(url), true) : link.setURL(url);
  if (text === changed.getTextContent()) return;
  const words = $createTextNode(text);
  changed.splice(0, 0, [words]);
  words.select();
  for (const old of words.getNextSiblings()) old.remove();
}

/** Takes the link away and leaves its text. */
export function $unlink(): void {
  const selection = $getSelection();
  const link = $isRangeSelection(selection) ? $linkAt(selection.anchor.getNode()) : null;
  if (link === null) return;
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

/**
 * Opens a link outside Byline; one to a place in the library opens nothing. Its words go along: who clicks is asked when they name
 * another place. Rejects with the reason why a link is not opened.
 */
export async function openLink(url: string, words: string): Promise<void> {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url.trim())) return;
  await call('links.open', { url: url.trim().slice(0, 2048), words: words.slice(0, 10_000) });
}

function registerOpening({ editor, offer }: TextState): () => void {
  const failed = (failure: unknown) => {
    if (!(failure instanceof StudioFailure)) throw failure;
    offer.set({ kind: 'failed', message: failure.message });
  };
  const click = (event: MouseEvent) => {
    const anchor = (event.target as Element).closest('a');
    if (anchor === null) return;
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey && event.button !== 1) return;
    editor.read(() => {
      const node = $getNearestNodeFromDOMNode(anchor);
      const link = node === null ? null : $linkAt(node);
      if (link !== null) openLink(link.getURL(), link.getTextContent()).catch(failed);
    });
  };
  return editor.registerRootListener((root) => {
    root?.addEventListener('click', click);
    root?.addEventListener('auxclick', click);
    return () => {
      root?.removeEventListener('click', click);
      root?.removeEventListener('auxclick', click);
    };
  });
}
