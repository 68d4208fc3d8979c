import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast';
import { inlineFromHtml, isDropped, textOf } from './inline-from-html.ts';
import { listFromHtml } from './list-from-html.ts';
import { tableFromHtml } from './table-from-html.ts';
import { gatherWordLists, wordItemOf } from './word-lists.ts';

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What a pasted page says, as blocks that a draft can hold: no scripts, styles or images, no empty paragraphs. */
export function blocksFromHtml(document: Document): RootContent[] {
  return gatherWordLists(blocksOf(document.body.childNodes));
}

/** Blocks of a run of nodes: what stands beside blocks, not in one, becomes a paragraph. */
export function blocksOf(nodes: Iterable<Node>): RootContent[] {
  const blocks: RootContent[] = [];
  let line: Node[] = [];
  const closeLine = () => {
    blocks.push(...paragraphsOf(inlineFromHtml(line)));
    line = [];
  };
  for (const node of nodes) {
    if (node instanceof Element && isDropped(node)) continue;
    if (node instanceof Element && hasBlocks(node)) {
      closeLine();
      blocks.push(...blocksFrom(node));
    } else line.push(node);
  }
  closeLine();
  return blocks;
}

function hasBlocks(element: Element): boolean {
  return blockTags.has(element.tagName) || [...element.children].some(hasBlocks);
}

/** Two line ends in a row part paragraphs, as in mail. */
function paragraphsOf(line: PhrasingContent[]): RootContent[] {
  const parts: PhrasingContent[][] = [[]];
  line.forEach((node, index) => {
    const doubled = node.type === 'break' && line[index + 1]?.type === 'break';
    const second = node.type === 'break' && line[index - 1]?.type === 'break';
    if (second) {
      if (parts.at(-1)?.length !== 0) parts.push([]);
    } else if (!doubled) parts.at(-1)?.push(node);
  });
  return parts.filter((part) => part.length > 0).map((children) => ({ type: 'paragraph', children }));
}

function blocksFrom(element: Element): RootContent[] {
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return headingOf(element);
    case 'P':
      return wordItemOf(element) ?? blocksOf(element.childNodes);
    case 'UL':
    case 'OL':
      return listFromHtml(element);
    case 'BLOCKQUOTE':
      return quoteOf(element);
    case 'PRE':
      return codeOf(element);
    case 'HR':
      return [{ type: 'thematicBreak' }];
    case 'TABLE':
      return tableFromHtml(element) ?? blocksOf([...element.querySelectorAll('td, th')].flatMap((cell) => [...cell.childNodes]));
    default:
      return blocksOf(element.childNodes);
  }
}

/** A heading is heavy by itself: bold around all of its words is taken off. Sizes below the third are shown as the third. */
function headingOf(element: Element): RootContent[] {
  const children = inlineFromHtml(element.childNodes).filter((child) => child.type !== 'break');
  if (textOf(children).trim() === '') return [];
  const [only] = children;
  const words = children.length === 1 && only?.type === 'strong' ? only.children : children;
  return [{ type: 'heading', depth: Math.min(3, Number(element.tagName.slice(1))) as Heading['depth'], children: words }];
}

function quoteOf(element: Element): RootContent[] {
  const children = blocksOf(element.childNodes).filter((block) => block.type === 'paragraph' || block.type === 'list');
  return children.length === 0 ? [] : [{ type: 'blockquote', children: children as BlockContent[] }];
}

function codeOf(element: Element): RootContent[] {
  const language = /\blang(?:uage)?-([\w+#.-]+)/.exec(`${element.className} ${element.firstElementChild?.className ?? ''}`)?.[1];
  const value = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return value.trim() === '' ? [] : [{ type: 'code', lang: language ?? null, meta: null, value }];
}
