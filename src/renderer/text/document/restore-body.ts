import { $createParagraphNode, $getRoot, HISTORY_PUSH_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import type { DraftBlocks } from '../markdown/draft-blocks.ts';
import { readBody } from '../markdown/read-body.ts';
import { blockDifference } from './block-difference.ts';
import { $applyHunk, pieceOf } from './outside-changes.ts';

/** Puts another body in place of the text, changing only the blocks that differ, as one step that Undo takes back. */
export function restoreBody(editor: LexicalEditor, blocks: DraftBlocks, body: string): void {
  const { hunks } = blockDifference(blocks.pieces(), readBody(body));
  const placed: NodeKey[][] = [];
  const change = () => {
    let after: NodeKey | null = null;
    for (const hunk of hunks) {
      const keys: NodeKey[] = $applyHunk(
        hunk,
        hunk.from.map(() => true),
        hunk.after ?? after,
      );
      after = keys.at(-1) ?? after;
      placed.push(keys);
    }
    if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
  };
  editor.update(change, { discrete: true, tag: HISTORY_PUSH_TAG });
  hunks.forEach((hunk, index) => {
    blocks.adopt(hunk.to.map((block, step) => pieceOf(block, placed[index]?.[step] as NodeKey)));
  });
}
