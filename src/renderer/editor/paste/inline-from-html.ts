import type { PhrasingContent } from 'mdast';
import { openableAddress } from '../parts/address.ts';
import { isHiddenElement, styleOf } from './html-style.ts';

type Wrapper = 'strong' | 'emphasis' | 'delete';

const dropped = new Set(
  'AUDIO BASE BUTTON CANVAS EMBED HEAD IFRAME IMG INPUT LINK MATH META NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
const code = new Set(['CODE', 'KBD', 'SAMP', 'TT']);

export function isDropped(element: Element): boolean {
  return dropped.has(element.tagName.toUpperCase()) || isHiddenElement(element);
}

/** What a piece of pasted HTML says as the content of one line. Structures that a line cannot have give their text. */
export function inlineFromHtml(nodes: Iterable<Node>): PhrasingContent[] {
  return tidy([...nodes].flatMap(inlineOf));
}

function inlineOf(node: Node): PhrasingContent[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: collapse(node.nodeValue ?? '') }];
  if (!(node instanceof Element) || isDropped(node)) return [];
  if (node.tagName === 'BR') return [{ type: 'break' }];
  if (code.has(node.tagName)) return codeOf(node);
  const children = [...node.childNodes].flatMap(inlineOf);
  return node.tagName === 'A' ? linkOf(node, wrap(node, children)) : wrap(node, children);
}

function codeOf(element: Element): PhrasingContent[] {
  const value = collapse(element.textContent ?? '').trim();
  return value === '' ? [] : [{ type: 'inlineCode', value }];
}

function linkOf(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  const url = openableAddress(element.getAttribute('href') ?? '');
  const hasWords = textOf(children).trim() !== '';
  if (url === null || !hasWords || children.some((child) => child.type === 'break')) return children;
  return [{ type: 'link', url, title: null, children: children as never }];
}

function wrap(element: Element, children: PhrasingContent[]): PhrasingContent[] {
  return wrappersOf(element).reduce<PhrasingContent[]>(
    (inside, type) => (inside.length === 0 ? [] : [{ type, children: inside }]),
    children,
  );
}

/** A style says more than the tag: Google Docs wraps everything into a `b` that is not bold. */
function wrappersOf(element: Element): Wrapper[] {
  const { weight, slant, line } = styleOf(element);
  const tag = element.tagName;
  const bold = weight === null ? tag === 'B' || tag === 'STRONG' : weight;
  const italic = slant === null ? tag === 'I' || tag === 'EM' || tag === 'CITE' : slant;
  const struck = line || tag === 'S' || tag === 'DEL' || tag === 'STRIKE';
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
