import type { Root as HastRoot } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './parse.ts';

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
};

/** A body as clean HTML for pasting: semantic elements only, no scripts, no styles, links only to https, http and mailto. */
export function htmlFromMarkdown(body: string): string {
  return toHtml(cleanHast(parseMarkdown(body)));
}

/** The same as a tree of elements, for showing it without ever parsing HTML. */
export function cleanHast(tree: Root): HastRoot {
  return sanitize(toHast(tree), schema) as HastRoot;
}

/** A whole page to open or send: title, language, a small style of its own and no script. */
export function htmlDocument(page: { title: string; language: string; body: string }): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(page.title)}</h1>`,
    htmlFromMarkdown(page.body),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const style = 'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif}img{max-width:100%}';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
