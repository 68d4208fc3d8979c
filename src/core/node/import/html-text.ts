import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import {
  attribute,
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  rawText,
} from '../../../domain/paste/html-tree.ts';

/** A page deeper than this was not written by anybody. */
const deepest = 600;

/** HTML as a browser reads it, as plain values: nothing of it runs, and nothing is fetched. */
export function htmlFromText(html: string): HtmlNode[] {
  return nodesFrom(parse(html).childNodes, 0);
}

function nodesFrom(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], depth: number): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node) || depth > deepest) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: node.tagName, attributes, children: nodesFrom(node.childNodes, depth + 1) }];
  });
}

/** What a page says of itself, beside its words. */
export interface PageFacts {
  title: string;
  language: string;
  description: string;
  /** When it says that it was published, as written. */
  published: string | null;
  link: string | null;
}

export function factsOfPage(nodes: readonly HtmlNode[]): PageFacts {
  const byTag = (tag: string) => findElement(nodes, (element) => element.tag === tag);
  const meta = (name: string) =>
    attribute(findElement(nodes, (element) => element.tag === 'meta' && metaName(element) === name) ?? nothing, 'content');
  const named = findElement(nodes, (element) => hasClass(element, /^p-name$/));
  const heading = byTag('h1');
  const time = findElement(nodes, (element) => element.tag === 'time' && hasClass(element, /^dt-published$/));
  const canonical = findElement(nodes, (element) => element.tag === 'a' && hasClass(element, /^p-canonical$/));
  const title = [named, byTag('title'), heading].map((element) => lineOf(element)).find((text) => text !== '') ?? '';
  const published = (time === null ? '' : attribute(time, 'datetime')) || meta('article:published_time') || meta('date');
  const link = canonical === null ? '' : attribute(canonical, 'href');
  return {
    title: title.slice(0, 300),
    language: attribute(byTag('html') ?? nothing, 'lang'),
    description: meta('description').slice(0, 2000),
    published: published === '' ? null : published,
    link: /^https?:\/\//.test(link) ? link : null,
  };
}

/** The part of a page that was written: what a blog marks as its text, or the whole. */
export function writtenPart(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const marked = findElement(nodes, (element) => hasClass(element, /^e-content$/));
  const part = marked ?? findElement(nodes, ({ tag }) => tag === 'article') ?? findElement(nodes, ({ tag }) => tag === 'main');
  return (part ?? findElement(nodes, ({ tag }) => tag === 'body'))?.children ?? nodes;
}

/** The same without the heading that only says the title again, which a draft keeps elsewhere. */
export function withoutTitle(nodes: readonly HtmlNode[], title: string): HtmlNode[] {
  let found = false;
  const cut = (each: readonly HtmlNode[]): HtmlNode[] =>
    each.flatMap((node): HtmlNode[] => {
      if (!isElement(node) || found) return [node];
      if (/^h[1-3]$/.test(node.tag) && lineOf(node) === title) {
        found = true;
        return [];
      }
      return [{ ...node, children: cut(node.children) }];
    });
  return cut(nodes);
}

const nothing: HtmlElement = { tag: 'meta', attributes: {}, children: [] };

function metaName(element: HtmlElement): string {
  return (attribute(element, 'name') || attribute(element, 'property')).toLowerCase();
}

function lineOf(element: HtmlElement | null): string {
  return element === null ? '' : rawText(element.children).replace(/\s+/g, ' ').trim();
}
