import { HISTORIC_TAG, HISTORY_PUSH_TAG, type LexicalEditor, PASTE_TAG } from 'lexical';
import { offerPlainLetters } from '../extensions/fake-letters.ts';
import { addImages } from '../extensions/images.ts';
import type { EditorParts } from '../parts/editor-parts.ts';
import { blocksFromPlain } from './blocks-from-plain.ts';
import { readTransfer } from './clipboard-content.ts';
import { $insertBlocks, $insertMarkdown } from './insert-blocks.ts';
import type { Transfer } from './transfer.ts';

/** Puts what was pasted or dropped at the selection. Each step is an update, and an entry in the history, of its own. */
export function insertTransfer(parts: EditorParts, transfer: Transfer): void {
  const { editor } = parts;
  const content = readTransfer(transfer);
  if (content.kind === 'images') void addImages(parts, content.files);
  else if (content.kind === 'blocks') update(editor, () => $insertBlocks(content.blocks));
  else if (content.kind === 'markdown') insertMarkdown(editor, content);
  offerPlainLetters(parts);
}

/** Text that only looks like Markdown is first put in as it is, so that one Ctrl+Z leads back to that. */
function insertMarkdown(editor: LexicalEditor, { markdown, sure }: { markdown: string; sure: boolean }): void {
  if (!sure) {
    const before = editor.getEditorState();
    update(editor, () => $insertBlocks(blocksFromPlain(markdown)));
    editor.setEditorState(before, { tag: HISTORIC_TAG });
  }
  update(editor, () => $insertMarkdown(markdown));
}

function update(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true, tag: [PASTE_TAG, HISTORY_PUSH_TAG] });
}
