import type { Element, Root as HastRoot, Nodes } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './parse.ts';

/** Ids come only from footnotes and have their prefix already; HTML of the writer's own never gets this far. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

/**
 * A body as clean HTML for pasting: semantic elements only, no scripts, no styles. HTML in the Markdown is left out. Links lead
 * to https, http, mailto or a note on the same page; others keep their words.
 */
export function htmlFromMarkdown(body: string, language = 'en'): string {
  return toHtml(cleanHast(parseMarkdown(body), language));
}

/** The same as a tree of elements, for showing it without ever parsing HTML. */
export function cleanHast(tree: Root, language = 'en'): HastRoot {
  const footnoteLabel = language.startsWith('pl') ? 'Przypisy' : 'Footnotes';
  const clean = sanitize(toHast(tree, { footnoteLabel }), schema) as HastRoot;
  checkAddresses(clean);
  return clean;
}

function checkAddresses(node: Nodes): void {
  if (node.type === 'element') checkAddress(node);
  if ('children' in node) for (const child of node.children) checkAddresses(child);
}

/** The schema lets addresses without a scheme pass; of these, only notes on the page and pictures beside the file lead anywhere. */
function checkAddress({ tagName, properties }: Element): void {
  if (tagName === 'a' && !/^(?:https?:\/\/|mailto:|#)/i.test(String(properties.href ?? ''))) delete properties.href;
  if (tagName === 'img' && /^[\\/]{2}|^[a-z][a-z\d+.-]*:(?!\/\/)/i.test(String(properties.src ?? ''))) delete properties.src;
}

/** A whole page to open or send: title, language, a small style of its own and no script. */
export function htmlDocument(page: { title: string; language: string; body: string }): string {
  const content = cleanHast(parseMarkdown(page.body), page.language);
  const title = escapeHtml(page.title);
  const heading = title === '' || opensWithTitle(content, page.title) ? [] : [`<h1>${title}</h1>`];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https: http: data: file: 'self'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...heading,
    toHtml(content),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function opensWithTitle(content: HastRoot, title: string): boolean {
  const first = content.children.find((child) => child.type === 'element');
  return first?.tagName === 'h1' && textOf(first) === title;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const style = [
  'body{max-width:38rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,"Times New Roman",serif;color:#222;background:#fff}',
  'h1,h2,h3{line-height:1.25}',
  'img{max-width:100%}',
  'blockquote{margin:1rem 0;padding-left:1rem;border-left:.2rem solid #bbb}',
  'pre{overflow-x:auto;padding:.75rem;background:#f4f4f4}',
  'code{font-size:.9em}',
  'table{border-collapse:collapse}',
  'th,td{padding:.25rem .6rem;border:1px solid #bbb}',
].join('');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
