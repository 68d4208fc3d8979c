import { declared } from './html-style.ts';
import { type HtmlNode, isElement } from './html-tree.ts';

/**
 * Whether HTML is what a code editor such as VS Code makes of its lines: coloured pieces in one element that keeps every space, in
 * letters of one width. Its plain text says what was copied.
 */
export function isFromCodeEditor(nodes: readonly HtmlNode[]): boolean {
  const elements = nodes.filter(isElement).filter(({ tag }) => tag !== 'meta' && tag !== 'style');
  const [only] = elements;
  if (only?.tag !== 'div' || elements.length !== 1) return false;
  return (
    /^pre/.test(declared(only, 'white-space') ?? '') && /mono|menlo|consolas|courier/.test(declared(only, 'font-family') ?? '')
  );
}
