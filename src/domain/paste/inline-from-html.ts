import type { PhrasingContent } from 'mdast';
import { formulaOf } from './formulas.ts';
import { isHiddenElement, styleOf } from './html-style.ts';
import { attribute, type HtmlElement, type HtmlNode, hasClass, isElement, rawText } from './html-tree.ts';
import { pastedAddress } from './pasted-address.ts';

type Wrapper = 'strong' | 'emphasis' | 'delete';

const dropped = new Set(
  'audio base button canvas embed head iframe img input link meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** No page can write a tag in capital letters: only an import, which keeps the files of pictures, makes an element of this name. */
export const importedPictureTag = 'IMPORTED-PICTURE';

const code = new Set(['code', 'kbd', 'samp', 'tt']);

/** What is there only for those who do not see the page, by the names that LinkedIn, Bootstrap and WordPress give it. */
const unseen = /^(?:visually-hidden|sr-only|screen-reader-text)$/;

/** What never was words: programs, fields, hidden parts, and the second, drawn form of a formula. */
export function isDropped(element: HtmlElement): boolean {
  if (element.tag === 'img') return emojiOf(element) === '';
  return dropped.has(element.tag) || isHiddenElement(element) || hasClass(element, unseen) || hasClass(element, /^katex-html$/);
}

/** Many pages draw emoji as pictures, described by the sign itself or, in Slack, by its name, `:wave:`; empty for any other picture. */
function emojiOf(image: HtmlElement): string {
  const words = attribute(image, 'alt').trim();
  return /^(?:\p{RGI_Emoji}{1,10}|:[\w+\-]{1,40}:)$/v.test(words) ? words : '';
}

/** What a piece of pasted HTML says as the content of one line. Structures that a line cannot have give their text. */
export function inlineFromHtml(nodes: readonly HtmlNode[]): PhrasingContent[] {
  return tidy(nodes.flatMap(inlineOf));
}

function inlineOf(node: HtmlNode): PhrasingContent[] {
  if (!isElement(node)) return [{ type: 'text', value: collapse(node) }];
  const formula = formulaOf(node);
  if (formula) return formula;
  if (isDropped(node)) return [];
  if (node.tag === 'img') return [{ type: 'text', value: emojiOf(node) }];
  if (node.tag === importedPictureTag)
    return [{ type: 'image', url: attribute(node, 'src'), alt: attribute(node, 'alt'), title: null }];
  if (node.tag === 'br') return [{ type: 'break' }];
  if (code.has(node.tag)) return codeOf(node);
  const children = node.children.flatMap(inlineOf);
  return node.tag === 'a' ? linkOf(node, wrap(node, children)) : wrap(node, children);
}

function codeOf(element: HtmlElement): PhrasingContent[] {
  const value = collapse(rawText(element.children)).trim();
  return value === '' ? [] : [{ type: 'inlineCode', value }];
}

function linkOf(element: HtmlElement, children: PhrasingContent[]): PhrasingContent[] {
  const url = pastedAddress(attribute(element, 'href'));
  const hasWords = textOf(children).trim() !== '';
  if (url === null || !hasWords || children.some((child) => child.type === 'break')) return children;
  return [{ type: 'link', url, title: null, children: children as never }];
}

function wrap(element: HtmlElement, children: PhrasingContent[]): PhrasingContent[] {
  return wrappersOf(element).reduce<PhrasingContent[]>(
    (inside, type) => (inside.length === 0 ? [] : [{ type, children: inside }]),
    children,
  );
}

/** A style says more than the tag: Google Docs wraps everything into a `b` that is not bold. */
function wrappersOf(element: HtmlElement): Wrapper[] {
  const { weight, slant, line } = styleOf(element);
  const { tag } = element;
  const bold = weight === null ? tag === 'b' || tag === 'strong' : weight;
  const italic = slant === null ? tag === 'i' || tag === 'em' || tag === 'cite' : slant;
  const struck = line || tag === 's' || tag === 'del' || tag === 'strike';
  return [...(bold ? ['strong' as const] : []), ...(italic ? ['emphasis' as const] : []), ...(struck ? ['delete' as const] : [])];
}

/** Line ends and runs of spaces are one space; a single fixed space stays, as after „w” in Polish. */
function collapse(text: string): string {
  return text
    .replace(/[ \t\r\n\f\u00a0]*[ \t\r\n\f][ \t\r\n\f\u00a0]*/g, ' ')
    .replace(/\u00a0{2,}/g, ' ')
    .replace(/[\u200b\ufeff]/g, '');
}

export function textOf(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? textOf(node.children as PhrasingContent[]) : 'value' in node ? node.value : ''))
    .join('');
}

/** No spaces at the ends and after line ends, no empty pieces, no line end first or last. */
function tidy(nodes: PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = collapse(last.value + node.value);
    else if (!(node.type === 'break' && last === undefined)) out.push(node);
  }
  while (out.length > 0 && isBlank(out.at(-1) as PhrasingContent)) out.pop();
  while (out.length > 0 && isBlank(out[0] as PhrasingContent)) out.shift();
  return out.filter((node) => node.type !== 'text' || node.value !== '');
}

function isBlank(node: PhrasingContent): boolean {
  if (node.type === 'break') return true;
  return node.type !== 'inlineCode' && node.type !== 'image' && textOf([node]).replaceAll('\u00a0', ' ').trim() === '';
}
