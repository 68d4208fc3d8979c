import type { Element, Root as HastRoot, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { formats } from '../channels/channel.ts';
import { richTree } from '../channels/rich-tree.ts';
import { alignedByStyle } from '../markdown/table-alignment.ts';
import { cleanHast } from '../markdown/to-html.ts';
import { tiedOneLetterWords } from '../text/typed-typography.ts';

/** A picture of the library as an address that holds its bytes; `null` where it could not be read. */
export type Pictures = ReadonlyMap<string, string | null>;

/** The addresses of all pictures in a tree that belong to the library, each once. */
export function localPictures(tree: Root): string[] {
  const found = new Set<string>();
  const visit = (node: Root | Root['children'][number]): void => {
    if ('url' in node && node.type === ('image' as string) && !/^https?:/i.test(String(node.url))) found.add(String(node.url));
    if ('children' in node) for (const child of node.children) visit(child as Root['children'][number]);
  };
  visit(tree);
  return [...found];
}

/**
 * A tree as elements in which every picture stands by its own bytes, and one of the web by a link: nothing has to be fetched. In
 * Polish no line ends with a word of one letter; the draft itself keeps its spaces.
 */
export function standingAlone(tree: Root, pictures: Pictures, language: string): HastRoot {
  const hast = cleanHast(richTree(tree, formats));
  replacePictures(hast, pictures);
  if (language === 'pl') tieOneLetterWords(hast);
  return hast;
}

function tieOneLetterWords(node: Nodes): void {
  if (node.type === 'text') node.value = tiedOneLetterWords(node.value);
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'code')) return;
  for (const child of node.children) tieOneLetterWords(child);
}

/** A page that stands by itself: its pictures in it, no script, and nothing that asks for anything elsewhere. */
export function webPage(page: { title: string; language: string; tree: Root; pictures: Pictures }): string {
  return pageAround({ ...page, body: toHtml(alignedByStyle(standingAlone(page.tree, page.pictures, page.language))) });
}

/** The page around HTML that is clean already. */
export function pageAround(page: { title: string; language: string; body: string }): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language || 'en')}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    page.body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function replacePictures(node: Nodes, pictures: Pictures): void {
  if (!('children' in node)) return;
  node.children = node.children.map((child) => {
    if (child.type !== 'element' || child.tagName !== 'img') return child;
    return pictureOf(child, pictures);
  }) as typeof node.children;
  for (const child of node.children) replacePictures(child, pictures);
}

function pictureOf(image: Element, pictures: Pictures): Element {
  const source = String(image.properties.src ?? '');
  const bytes = pictures.get(source) ?? pictures.get(decoded(source)) ?? null;
  if (bytes !== null) return { ...image, properties: { ...image.properties, src: bytes } };
  const words = String(image.properties.alt ?? '') || source;
  const text = { type: 'text' as const, value: words };
  if (!/^https?:/i.test(source)) return { type: 'element', tagName: 'span', properties: {}, children: [text] };
  return { type: 'element', tagName: 'a', properties: { href: source }, children: [text] };
}

function decoded(source: string): string {
  try {
    return decodeURI(source);
  } catch {
    return source;
  }
}

/**
 * An address that is too long for a line breaks; code and tables that are too wide scroll by themselves. Nobody can scroll on paper:
 * there they break, and no picture is higher than a page.
 */
const style = [
  'body{max-width:38rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,"Times New Roman",serif;color:#222;background:#fff;overflow-wrap:break-word}',
  'h1,h2,h3{line-height:1.25}',
  'img{max-width:100%}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:.2rem solid #bbb}',
  'pre{overflow-x:auto;padding:.75rem;background:#f4f4f4}',
  'code{font-size:.9em}',
  'table{display:block;width:max-content;max-width:100%;overflow-x:auto;border-collapse:collapse}',
  'th,td{padding:.25rem .6rem;border:1px solid #bbb}',
  '@media print{body{max-width:none;margin:0;padding:0;overflow-wrap:anywhere}pre{white-space:pre-wrap}table{display:table;width:auto}img{max-height:24cm}pre,tr,img,blockquote{break-inside:avoid}}',
].join('');

/** Words as HTML, in text and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
