import { $createAutoLinkNode, $createLinkNode } from '@lexical/link';
import { $createLineBreakNode, $createTextNode, IS_BOLD, IS_CODE, IS_ITALIC, IS_STRIKETHROUGH, type LexicalNode } from 'lexical';
import type { Link, PhrasingContent, RootContent } from 'mdast';
import { $createImageNode } from '../nodes/image-node.ts';
import { $createSoftBreakNode } from '../nodes/soft-break-node.ts';
import { $createSourceInlineNode } from '../nodes/source-inline-node.ts';
import { isKeptInline } from './showable.ts';

/** The Markdown that a node was read from. */
export type SourceOf = (node: { position?: RootContent['position'] }) => string;

const marks: Partial<Record<PhrasingContent['type'], number>> = {
  strong: IS_BOLD,
  emphasis: IS_ITALIC,
  delete: IS_STRIKETHROUGH,
};

/** The Lexical nodes of a line: neighbouring text of one format is one node. */
export function $inlineFromMdast(children: PhrasingContent[], sourceOf: SourceOf): LexicalNode[] {
  const line = new Line(sourceOf);
  line.addAll(children, 0);
  return line.finish();
}

/** Gathers text until its format changes, so that no text node has to be joined later. */
class Line {
  readonly #nodes: LexicalNode[] = [];
  readonly #sourceOf: SourceOf;
  #text = '';
  #format = 0;

  constructor(sourceOf: SourceOf) {
    this.#sourceOf = sourceOf;
  }

  addAll(children: PhrasingContent[], format: number): void {
    for (const child of children) this.#add(child, format);
  }

  finish(): LexicalNode[] {
    this.#closeText();
    return this.#nodes;
  }

  #add(node: PhrasingContent, format: number): void {
    if (node.type === 'text') this.#addText(node.value, format);
    else if (node.type === 'inlineCode') this.#write(node.value.replace(/\r\n|\n|\r/g, ' '), format | IS_CODE);
    else if (node.type === 'break') this.#push($createLineBreakNode());
    else if (node.type === 'image')
      this.#push($createImageNode({ source: node.url, alt: node.alt ?? '', title: node.title ?? '' }));
    else if (node.type === 'link') this.#push($linkFrom(node, format, this.#sourceOf));
    else if (isKeptInline(node)) this.#push($createSourceInlineNode(this.#sourceOf(node)).setFormat(format));
    else if ('children' in node) this.addAll(node.children as PhrasingContent[], format | (marks[node.type] ?? 0));
  }

  #addText(text: string, format: number): void {
    text.split(/\r\n|\n|\r/).forEach((part, index) => {
      if (index > 0) this.#push($createSoftBreakNode());
      this.#write(part, format);
    });
  }

  #write(text: string, format: number): void {
    if (text === '') return;
    if (format !== this.#format) this.#closeText();
    this.#format = format;
    this.#text += text;
  }

  #push(node: LexicalNode): void {
    this.#closeText();
    this.#nodes.push(node);
  }

  #closeText(): void {
    if (this.#text !== '') this.#nodes.push($createTextNode(this.#text).setFormat(this.#format));
    this.#text = '';
  }
}

function $linkFrom(link: Link, format: number, sourceOf: SourceOf): LexicalNode {
  const line = new Line(sourceOf);
  line.addAll(link.children, format);
  const node = isBareAddress(link)
    ? $createAutoLinkNode(link.url)
    : $createLinkNode(link.url, link.title ? { title: link.title } : {});
  return node.append(...line.finish());
}

/** Whether a link is an address that stands in the text as it is, without brackets around it. */
function isBareAddress(link: Link): boolean {
  const [only] = link.children;
  if (link.children.length !== 1 || only?.type !== 'text' || link.position === undefined) return false;
  return (link.position.end.offset ?? 0) - (link.position.start.offset ?? 0) === only.value.length;
}
