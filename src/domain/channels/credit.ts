import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Answered, DraftKind } from '../drafts/draft.ts';

/** Whether a kind of draft answers or passes on somebody else's piece. */
export function answersSomebody(kind: DraftKind): boolean {
  return kind === 'reply' || kind === 'share';
}

/**
 * What gives credit at the end of a copied text: the quotation with its author under it, or the author alone, and the address.
 * Nothing for other kinds, and nothing where nothing is known.
 */
export function creditBlocks(kind: DraftKind, answered: Answered | null): RootContent[] {
  if (!answersSomebody(kind) || answered === null) return [];
  const [author, link, quote] = [answered.author, answered.link, answered.quote].map((text) => text.trim());
  const quoted: RootContent[] = quote ? [quotation(quote, author ?? '')] : author ? [paragraph(`— ${author}`)] : [];
  return link ? [...quoted, address(link)] : quoted;
}

/** The same as Markdown, with the blank line before it. */
export function creditMarkdown(kind: DraftKind, answered: Answered | null): string {
  if (!answersSomebody(kind) || answered === null) return '';
  const [author, link, quote] = [answered.author, answered.link, answered.quote].map((text) => text.trim());
  const lines = (quote ?? '').split('\n').map((line) => `> ${line}`.trimEnd());
  const quoted = quote ? [...lines, ...(author ? ['>', `> — ${author}`] : [])].join('\n') : author ? `— ${author}` : '';
  const blocks = [quoted, link ? `<${link}>` : ''].filter((block) => block !== '');
  return blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`;
}

function quotation(quote: string, author: string): Blockquote {
  const paragraphs = quote.split(/\n\s*\n/).map(paragraph);
  return { type: 'blockquote', children: author === '' ? paragraphs : [...paragraphs, paragraph(`— ${author}`)] };
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

function address(link: string): Paragraph {
  const words: PhrasingContent = { type: 'text', value: link };
  const isLink = /^https?:\/\//i.test(link);
  return { type: 'paragraph', children: isLink ? [{ type: 'link', url: link, children: [words] }] : [words] };
}
