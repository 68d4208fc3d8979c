import { HISTORIC_TAG, HISTORY_PUSH_TAG, PASTE_TAG } from 'lexical';
import { blocksFromPlain } from '../../../domain/paste/blocks-from-plain.ts';
import { offerPlainLetters } from '../features/fake-letters.ts';
import { addImages } from '../features/images.ts';
import { offerCleanLinks } from '../features/tracked-links.ts';
import type { Piece } from '../markdown/pieces.ts';
import type { TextState } from '../text-state.ts';
import { readTransfer } from './clipboard-content.ts';
import { $insertBlocks, $insertCode, $insertMarkdown, $isInCode } from './insert-blocks.ts';
import type { Transfer } from './transfer.ts';

/** Puts what was pasted or dropped at the selection. Each step is an update, and an entry in the history, of its own. */
export function insertTransfer(parts: TextState, transfer: Transfer): void {
  if (transfer.text !== '' && parts.editor.read($isInCode)) {
    update(parts, () => $insertCode(transfer.text));
    return;
  }
  const content = readTransfer(transfer);
  if (content.kind === 'images') void addImages(parts, content.files);
  else if (content.kind === 'blocks') update(parts, () => $insertBlocks(content.blocks));
  else if (content.kind === 'markdown') insertMarkdown(parts, content);
  offerCleanLinks(parts);
  offerPlainLetters(parts);
}

/** From so many characters on a text is a document, and putting it in twice would be waited for. */
const long = 60_000;

/** Text that only looks like Markdown is first put in as it is, so that one Ctrl+Z leads back to that. */
function insertMarkdown(parts: TextState, { markdown, sure }: { markdown: string; sure: boolean }): void {
  if (!sure && markdown.length < long) {
    const before = parts.editor.getEditorState();
    update(parts, () => $insertBlocks(blocksFromPlain(markdown)));
    parts.editor.setEditorState(before, { tag: HISTORIC_TAG });
  }
  const written = markdown.replace(/\r\n?|\n/g, parts.blocks.eol);
  update(parts, () => $insertMarkdown(written));
}

function update({ editor, blocks }: TextState, change: () => Piece[]): void {
  let pasted: Piece[] = [];
  const act = () => {
    pasted = change();
  };
  editor.update(act, { discrete: true, tag: [PASTE_TAG, HISTORY_PUSH_TAG] });
  blocks.adopt(pasted);
}
