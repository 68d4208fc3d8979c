import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { createEditor, type LexicalEditor, mergeRegister } from 'lexical';
import { registerAll } from '../extensions/register-all.ts';
import { createFinder } from '../find/finder.ts';
import { DraftBlocks } from '../markdown/draft-blocks.ts';
import { allNodes } from '../nodes/all-nodes.ts';
import { createEditorParts, type EditorParts } from '../parts/editor-parts.ts';
import { textTheme } from '../text-theme.ts';
import { OutsideChanges } from './outside-changes.ts';

/** Typing within this many milliseconds is undone in one step. */
const undoPause = 600;
const undoSteps = 1000;

/** The editor of one draft with what keeps its Markdown; it lives as long as the draft is open, with or without a window. */
export interface DraftEditor {
  editor: LexicalEditor;
  blocks: DraftBlocks;
  parts: EditorParts;
  outside: OutsideChanges;
  dispose(): void;
}

export function createDraftEditor(path: () => string): DraftEditor {
  const editor = createEditor({ namespace: 'byline', nodes: allNodes, theme: textTheme, onError: rethrow });
  const blocks = new DraftBlocks(editor);
  const outside = new OutsideChanges(editor, blocks);
  const finder = createFinder(editor);
  const parts = createEditorParts(editor, blocks, finder, path);
  const history = createEmptyHistoryState();
  const dispose = mergeRegister(
    blocks.follow(),
    registerHistory(editor, history, undoPause, Date.now, undefined, undoSteps),
    outside.follow(),
    finder.follow(),
    registerAll(parts),
  );
  return { editor, blocks, parts, outside, dispose };
}

/** An error inside an update is a mistake of ours: the editor falls back to its last state and the console tells. */
function rethrow(error: Error): never {
  throw error;
}
