import {
  $addUpdateTag,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_HIGH,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type TextNode,
} from 'lexical';
import { fromDiskTag } from '../document/load-body.ts';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';
import { $blockShortcut, $lineShortcut } from './block-shortcuts.ts';
import { $inlineShortcut } from './inline-shortcuts.ts';

const notTyped = [HISTORIC_TAG, COLLABORATION_TAG, fromDiskTag, 'paste'];

/**
 * Markdown typed by hand becomes what it means. Each change is a step of its own in the history, so that one Ctrl+Z gives the
 * typed signs back.
 */
export function registerMarkdownShortcuts(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState, prevEditorState }) => {
      if (editor.isComposing() || notTyped.some((tag) => tags.has(tag))) return;
      const typed = editorState.read(() => $typedText(dirtyLeaves));
      if (typed === null || !isLonger(typed, prevEditorState._nodeMap.get(typed.key))) return;
      if (!mayBeShortcut(typed.text, typed.offset)) return;
      editor.update(() => void $apply(typed.key), { tag: HISTORY_PUSH_TAG });
    }),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $onEnter, COMMAND_PRIORITY_HIGH),
  );
}

interface Typed {
  key: string;
  text: string;
  offset: number;
}

/** The text before the caret, when the caret stands in text that was just changed. */
function $typedText(dirtyLeaves: Set<string>): Typed | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !dirtyLeaves.has(node.getKey()) || node.hasFormat('code')) return null;
  if (node.getParents().some($isCodeBlockNode)) return null;
  return { key: node.getKey(), text: node.getTextContent(), offset: selection.anchor.offset };
}

/** Only what was typed counts: taking a letter out, or moving, makes no shortcut. */
function isLonger(typed: Typed, before: unknown): boolean {
  return !$isTextNode(before as TextNode) || typed.text.length > (before as TextNode).__text.length;
}

/** A cheap look at the last sign, so that most keys cost nothing more. */
function mayBeShortcut(text: string, offset: number): boolean {
  return ' *_~`'.includes(text.charAt(offset - 1)) && offset > 0;
}

function $apply(key: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== key) return;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return;
  if (node.getTextContent().charAt(selection.anchor.offset - 1) === ' ') $blockShortcut(selection, node);
  else $inlineShortcut(selection, node);
}

/** Signs that fill a line by themselves mean their block when Enter is pressed. */
function $onEnter(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const node = selection.anchor.getNode();
  const line = $isElementNode(node) ? node : node.getParent();
  if (!$isParagraphNode(line) || !$lineShortcut(line)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  return true;
}
