import type { RootContent } from 'mdast';
import { blocksFromHtml } from './blocks-from-html.ts';
import { blocksFromPlain } from './blocks-from-plain.ts';
import { inertDocument } from './inert-document.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import type { Transfer } from './transfer.ts';

/** What a paste or a drop brings, in the form that keeps most of it. */
export type ClipboardContent =
  | { kind: 'blocks'; blocks: RootContent[] }
  | { kind: 'markdown'; markdown: string; sure: boolean }
  | { kind: 'images'; files: File[] }
  | { kind: 'nothing' };

/** Reads what was transferred; with `plain`, only as plain text. Pictures count only when no words come with them. */
export function readTransfer({ text, markdown, html, images: files, plain }: Transfer): ClipboardContent {
  if (plain) return text === '' ? { kind: 'nothing' } : { kind: 'blocks', blocks: blocksFromPlain(text) };
  if (markdown !== '') return { kind: 'markdown', markdown, sure: true };
  if (html !== '') {
    const blocks = blocksFromHtml(inertDocument(html));
    if (blocks.length > 0) return { kind: 'blocks', blocks };
  }
  if (text.trim() === '') return files.length > 0 ? { kind: 'images', files } : { kind: 'nothing' };
  if (looksLikeMarkdown(text)) return { kind: 'markdown', markdown: text, sure: false };
  return { kind: 'blocks', blocks: blocksFromPlain(text) };
}
