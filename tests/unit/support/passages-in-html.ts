import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { LossKind } from '../../../src/domain/channels/losses.ts';
import type { Passage } from './generated-draft.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader of HTML sees, told by a parser that is not ours: its words in order, and whether a passage is still what it was. */
export interface ReadHtml {
  text: string;
  links: string[];
  has(passage: Passage, wordsIn: (text: string) => string[]): boolean;
  /** The same, where what is around it may be of the kind as well. */
  hasWithin(passage: Passage, wordsIn: (text: string) => string[]): boolean;
  count(tag: string): number;
}

export function readHtml(html: string): ReadHtml {
  const roots = parseFragment(html).childNodes;
  const elements = roots.flatMap((node) => elementsIn(node));
  return {
    text: roots.map(textOf).join('\n'),
    links: elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? ''),
    has: ({ kind, words }, wordsIn) =>
      elements.some((element) => isOfKind(element, kind) && wordsIn(textOf(element)).join(' ') === words.join(' ')),
    hasWithin: ({ kind, words }, wordsIn) =>
      elements.some(
        (element) => isOfKind(element, kind) && ` ${wordsIn(textOf(element)).join(' ')} `.includes(` ${words.join(' ')} `),
      ),
    count: (tag) => elements.filter(({ tagName }) => tagName === tag).length,
  };
}

function elementsIn(node: Node): Element[] {
  if (!('tagName' in node)) return [];
  return [node, ...node.childNodes.flatMap(elementsIn)];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (node.tagName === 'br') return '\n';
  return node.tagName === 'img' ? (attribute(node, 'alt') ?? '') : node.childNodes.map(textOf).join('');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** What HTML has for a kind; for those that it has nothing for, no element is of the kind. */
function isOfKind(element: Element, kind: LossKind): boolean {
  const { tagName } = element;
  if (kind === 'tooltip') return attribute(element, 'title') !== undefined;
  if (kind === 'list') return (tagName === 'ul' || tagName === 'ol') && !isInItem(element);
  if (kind === 'nested-list') return (tagName === 'ul' || tagName === 'ol') && isInItem(element);
  if (kind === 'quote') return tagName === 'blockquote';
  if (kind === 'link-text') return tagName === 'a' && /^https?:/.test(attribute(element, 'href') ?? '');
  if (kind === 'local-link') return tagName === 'a' && !/^https?:/.test(attribute(element, 'href') ?? '');
  if (kind === 'image') return tagName === 'img' && /^https?:/.test(attribute(element, 'src') ?? '');
  if (kind === 'local-image') return tagName === 'img' && !/^https?:/.test(attribute(element, 'src') ?? '');
  if (kind === 'task')
    return tagName === 'li' && element.childNodes.some((child) => 'tagName' in child && child.tagName === 'input');
  return tagsOf[kind]?.includes(tagName) ?? false;
}

const tagsOf: Partial<Record<LossKind, string[]>> = {
  bold: ['strong', 'b'],
  italic: ['em', 'i'],
  strikethrough: ['del', 's'],
  code: ['code', 'pre'],
  heading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  table: ['table'],
  html: ['u'],
  highlight: ['mark'],
  footnote: ['section'],
};

function isInItem(element: Element): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && (parent.tagName === 'li' || isInItem(parent));
}
