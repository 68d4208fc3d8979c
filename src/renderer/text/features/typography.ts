import { $isLinkNode } from '@lexical/link';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COLLABORATION_TAG,
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
  type TextNode,
} from 'lexical';
import type { Language } from '../../../domain/drafts/draft.ts';
import { guessLanguage, sureMargin } from '../../../domain/insight/text/language.ts';
import { mayBeTypeset, type Typeset, typesetFor } from '../../../domain/text/typed-typography.ts';
import { $offsetInBlock } from '../access/block-offset.ts';
import { $readTextBlock, $textBlockOf } from '../access/text-blocks.ts';
import { fromDiskTag } from '../document/load-body.ts';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';
import type { TextState } from '../text-state.ts';

const notTyped = [HISTORIC_TAG, COLLABORATION_TAG, fromDiskTag, 'paste'];
/** A change of our own, at which nothing is to be set. */
const typesetTag = 'byline-typeset';

/** What was set last, as long as the caret stands behind it. */
interface LastSet extends Typeset {
  key: string;
  offset: number;
}

/**
 * Sets quotation marks, apostrophes, dashes and the ellipsis as they are typed, in the language of the paragraph. Each is a step
 * of its own in the history, and one Backspace right after it brings back what was typed.
 */
export function registerTypography({ editor, typography }: TextState): () => void {
  let last: LastSet | null = null;
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState, prevEditorState }) => {
      if (tags.has(typesetTag)) return;
      if (dirtyLeaves.size > 0) last = null;
      if (!typography.get() || dirtyLeaves.size === 0 || editor.isComposing()) return;
      if (notTyped.some((tag) => tags.has(tag))) return;
      const key = editorState.read(() => $typedKey(dirtyLeaves));
      if (key === null || !isOneLonger(editorState._nodeMap.get(key), prevEditorState._nodeMap.get(key))) return;
      const set = () => {
        last = $typeset(key, fallbackLanguage(editor));
      };
      editor.update(set, { tag: [HISTORY_PUSH_TAG, typesetTag] });
    }),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        const before = last;
        last = null;
        if (before === null || !$bringBack(before)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** The text that the caret stands in, when it was just changed and ends with a sign that may be set. */
function $typedKey(dirtyLeaves: Set<string>): string | null {
  const place = $caretText();
  if (place === null || !dirtyLeaves.has(place.node.__key)) return null;
  const { node, offset } = place;
  const written = node.__text;
  if (!mayBeTypeset(written.charAt(offset - 1), written.charAt(offset - 2))) return null;
  return node.getParents().some((parent) => $isCodeBlockNode(parent) || $isLinkNode(parent)) ? null : node.__key;
}

function $caretText(): { node: TextNode; offset: number; selection: RangeSelection } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code')) return null;
  return { node, offset: selection.anchor.offset, selection };
}

/** Only typing counts: a sign more than before, or the first of its text. */
function isOneLonger(now: unknown, before: unknown): boolean {
  const length = $isTextNode(before as TextNode) ? (before as TextNode).__text.length : 0;
  return (now as TextNode).__text.length === length + 1;
}

function $typeset(key: string, fallback: Language): LastSet | null {
  const place = $caretText();
  const block = place === null || place.node.__key !== key ? null : $textBlockOf(place.node);
  if (place === null || block === null) return null;
  const { text } = $readTextBlock(block);
  const { language, margin } = guessLanguage(text);
  const before = text.slice(0, $offsetInBlock(block, place.selection.anchor));
  const found = typesetFor(before, margin >= sureMargin ? language : fallback);
  if (found === null || !place.node.getTextContent().slice(0, place.offset).endsWith(found.typed)) return null;
  return { ...found, key, offset: $exchange(place.node, place.offset, found.typed, found.set) };
}

/** Puts `set` in place of `typed` before the offset; gives the offset behind it. */
function $exchange(node: TextNode, offset: number, typed: string, set: string): number {
  const start = offset - typed.length;
  node.spliceText(start, typed.length, set);
  const end = start + set.length;
  node.select(end, end);
  return end;
}

function $bringBack({ key, offset, typed, set }: LastSet): boolean {
  const place = $caretText();
  if (place === null || place.node.__key !== key || place.offset !== offset) return false;
  if (!place.node.getTextContent().slice(0, offset).endsWith(set)) return false;
  $addUpdateTag(HISTORY_PUSH_TAG);
  $addUpdateTag(typesetTag);
  $exchange(place.node, offset, set, typed);
  return true;
}

/** Of a paragraph that is too short to tell: the draft's language, else the window's. */
function fallbackLanguage(editor: LexicalEditor): Language {
  const language = editor.getRootElement()?.lang || document.documentElement.lang;
  return language.startsWith('pl') ? 'pl' : 'en';
}
