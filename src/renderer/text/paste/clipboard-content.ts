import type { RootContent } from 'mdast';
import { blocksFromHtml } from '../../../domain/paste/blocks-from-html.ts';
import { blocksFromPlain } from '../../../domain/paste/blocks-from-plain.ts';
import { codeOfEditor, isFromCodeEditor } from '../../../domain/paste/code-editor.ts';
import { looksLikeMarkdown } from '../../../domain/paste/looks-like-markdown.ts';
import { pastedMarkdown } from '../../../domain/paste/pasted-markdown.ts';
import { htmlFromDom } from './html-from-dom.ts';
import { inertDocument } from './inert-document.ts';
import type { Transfer } from './transfer.ts';

/** What a paste or a drop brings, in the form that keeps most of it. */
export type ClipboardContent =
  | { kind: 'blocks'; blocks: RootContent[] }
  | { kind: 'markdown'; markdown: string; sure: boolean }
  | { kind: 'images'; files: File[] }
  | { kind: 'nothing' };

/** Reads what was transferred; with `plain`, only as plain text. Pictures count only when no words come with them. */
export function readTransfer({ text, markdown, html, codeEditor, images: files, plain }: Transfer): ClipboardContent {
  if (plain) return text === '' ? { kind: 'nothing' } : { kind: 'blocks', blocks: blocksFromPlain(text) };
  if (markdown !== '') return { kind: 'markdown', markdown: pastedMarkdown(markdown), sure: true };
  const code = codeOfEditor(codeEditor, text);
  if (code !== null) return { kind: 'blocks', blocks: [code] };
  if (html !== '') {
    const nodes = htmlFromDom(inertDocument(html).body.childNodes);
    const blocks = isFromCodeEditor(nodes) && text.trim() !== '' ? [] : blocksFromHtml(nodes);
    if (blocks.length > 0) return { kind: 'blocks', blocks };
  }
  if (text.trim() === '') return files.length > 0 ? { kind: 'images', files } : { kind: 'nothing' };
  if (looksLikeMarkdown(text)) return { kind: 'markdown', markdown: pastedMarkdown(text), sure: false };
  return { kind: 'blocks', blocks: blocksFromPlain(text) };
}
