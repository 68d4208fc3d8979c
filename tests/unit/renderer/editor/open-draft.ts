import { createHeadlessEditor } from '@lexical/headless';
import { $getNodeByKey, $getRoot, type LexicalEditor } from 'lexical';
import { DraftBlocks } from '../../../../src/renderer/editor/markdown/draft-blocks.ts';
import { $fillRoot, lineEndingOf, readBody } from '../../../../src/renderer/editor/markdown/read-body.ts';
import { allNodes } from '../../../../src/renderer/editor/nodes/all-nodes.ts';

/** A draft opened in an editor without a window. */
export interface OpenDraft {
  editor: LexicalEditor;
  blocks: DraftBlocks;
  /** Changes the editor at once. */
  edit(change: () => void): void;
  markdown(): string;
}

export function openDraft(body: string): OpenDraft {
  const editor = createHeadlessEditor({ namespace: 'test', nodes: allNodes, onError: rethrow });
  const blocks = new DraftBlocks(editor);
  blocks.eol = lineEndingOf(body);
  let pieces = { lead: '', blocks: [] as { key: string; text: string; gap: string }[] };
  editor.update(() => void (pieces = $fillRoot(readBody(body))), { discrete: true, skipTransforms: true });
  blocks.follow();
  blocks.remember(pieces, new Set(pieces.blocks.map((piece) => piece.key)));
  const edit = (change: () => void) => editor.update(change, { discrete: true });
  return { editor, blocks, edit, markdown: () => blocks.markdown() };
}

/** Marks every block as changed, so that all of them are compared with what they were read from. */
export function touchAll(draft: OpenDraft): void {
  draft.edit(() => {
    for (const child of $getRoot().getChildren()) $getNodeByKey(child.getKey())?.markDirty();
  });
}

function rethrow(error: Error): never {
  throw error;
}
