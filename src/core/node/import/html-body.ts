import { blocksFromHtml } from '../../../domain/paste/blocks-from-html.ts';
import { attribute, type HtmlNode, isElement } from '../../../domain/paste/html-tree.ts';
import { importedPictureTag } from '../../../domain/paste/inline-from-html.ts';
import { markdownOfBlocks } from '../../../domain/paste/markdown-of-blocks.ts';

/** A page's words as Markdown. `pictureAt` says what to write for the address of a picture; `null` leaves it out. */
export function bodyFromHtml(nodes: readonly HtmlNode[], pictureAt: (address: string) => string | null): string {
  const body = markdownOfBlocks(blocksFromHtml(withPictures(nodes, pictureAt)));
  return body === '' ? '' : `${body}\n`;
}

/** Pasting leaves pictures out; those that come in get a name that no page can write. */
function withPictures(nodes: readonly HtmlNode[], pictureAt: (address: string) => string | null): HtmlNode[] {
  return nodes.map((node): HtmlNode => {
    if (!isElement(node)) return node;
    const address = node.tag === 'img' ? pictureAt(attribute(node, 'src')) : null;
    if (address === null) return { ...node, children: withPictures(node.children, pictureAt) };
    const attributes = { src: address, alt: attribute(node, 'alt').replace(/\s+/g, ' ').slice(0, 300) };
    return { tag: importedPictureTag, attributes, children: [] };
  });
}
