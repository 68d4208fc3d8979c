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
