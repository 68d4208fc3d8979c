import { createHeadlessEditor } from '@lexical/headless';
import { $getNodeByKey, $getRoot, type LexicalEditor } from 'lexical';
import { loadBody } from '../../../../src/renderer/text/document/load-body.ts';
import { DraftBlocks } from '../../../../src/renderer/text/markdown/draft-blocks.ts';
import { allNodes } from '../../../../src/renderer/text/nodes/all-nodes.ts';
import { tableNodes } from '../../../../src/renderer/text/nodes/table-nodes.ts';
import { loadWritingTools } from '../../../../src/renderer/text/writing-tools/load-writing-tools.ts';

await loadWritingTools();

/** A draft opened in an editor without a window. */
export interface OpenDraft {
  editor: LexicalEditor;
  blocks: DraftBlocks;
  /** Changes the editor at once. */
  edit(change: () => void): void;
  markdown(): string;
}

export function openDraft(body: string): OpenDraft {
  const editor = createHeadlessEditor({ namespace: 'test', nodes: [...allNodes, ...tableNodes], onError: rethrow });
  const blocks = new DraftBlocks(editor);
  blocks.follow();
  loadBody(editor, blocks, body);
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
