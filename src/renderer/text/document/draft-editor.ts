import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { createEditor, type LexicalEditor, mergeRegister } from 'lexical';
import { registerAll } from '../features/register-all.ts';
import { DraftBlocks } from '../markdown/draft-blocks.ts';
import { allNodes } from '../nodes/all-nodes.ts';
import { createTextState, type TextState } from '../text-state.ts';
import { textTheme } from '../text-theme.ts';
import { onWritingTools, writingTools } from '../writing-tools/load-writing-tools.ts';
import type { OutsideChanges } from './outside-changes.ts';

/** Typing within this many milliseconds is undone in one step. */
const undoPause = 600;
const undoSteps = 1000;

/** The editor of one draft with what keeps its Markdown; it lives as long as the draft is open, with or without a window. */
export interface DraftEditor {
  editor: LexicalEditor;
  blocks: DraftBlocks;
  parts: TextState;
  /** What changed outside; only after `loadWritingTools`. */
  outside(): OutsideChanges;
  dispose(): void;
}

export function createDraftEditor(path: () => string): DraftEditor {
  const editor = createEditor({ namespace: 'byline', nodes: allNodes, theme: textTheme, onError: rethrow });
  const blocks = new DraftBlocks(editor);
  const outside = createOutside(editor, blocks);
  const parts = createTextState(editor, blocks, path);
  const history = createEmptyHistoryState();
  const dispose = mergeRegister(
    blocks.follow(),
    registerHistory(editor, history, undoPause, Date.now, undefined, undoSteps),
    outside.forget,
    followLaterFinder(parts),
    registerAll(parts),
  );
  return { editor, blocks, parts, outside: outside.get, dispose };
}

/** An error inside an update is a mistake of ours: the editor falls back to its last state and the console tells. */
function rethrow(error: Error): never {
  throw error;
}

function followLaterFinder({ editor, finder }: TextState): () => void {
  let stop = () => {};
  const forget = onWritingTools(({ createFinder }) => {
    const created = createFinder(editor);
    stop = created.follow();
    finder.set(created);
  });
  return () => {
    forget();
    stop();
  };
}

/** Begins to follow undo with the first change from outside: before it there is nothing to keep. */
function createOutside(editor: LexicalEditor, blocks: DraftBlocks): { get(): OutsideChanges; forget(): void } {
  let outside: OutsideChanges | null = null;
  let stop = () => {};
  return {
    get() {
      if (outside === null) {
        outside = new (writingTools().OutsideChanges)(editor, blocks);
        stop = outside.follow();
      }
      return outside;
    },
    forget: () => stop(),
  };
}
