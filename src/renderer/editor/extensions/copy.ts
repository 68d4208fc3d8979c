import { $generateJSONFromSelectedNodes, copyToClipboard } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COPY_COMMAND,
  CUT_COMMAND,
  createEditor,
  FOCUS_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { plainTextFromMarkdown } from '../../../domain/markdown/plain-text.ts';
import { DraftBlocks } from '../markdown/draft-blocks.ts';
import { allNodes } from '../nodes/all-nodes.ts';

type ToHtml = (markdown: string) => string;

/** The writer of HTML is not needed before somebody writes, so it is loaded when the text is first entered. */
let toHtml: ToHtml | null = null;
async function loadToHtml(): Promise<void> {
  toHtml ??= (await import('../../../domain/markdown/to-html.ts')).htmlFromMarkdown;
}

/** Copy and cut: the words as plain text, as clean HTML and as Markdown, so that each program takes what it can. */
export function registerCopy(editor: LexicalEditor): () => void {
  const copy = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    const data = $clipboardData(editor);
    if (data === null) return false;
    if (event instanceof ClipboardEvent && event.clipboardData !== null) {
      event.preventDefault();
      for (const [type, value] of Object.entries(data)) event.clipboardData.setData(type, value);
    } else void copyToClipboard(editor, null, data);
    return true;
  };
  const cut = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    if (!copy(event)) return false;
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.removeText();
    else for (const node of selection?.getNodes() ?? []) node.remove();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(COPY_COMMAND, copy, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, cut, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FOCUS_COMMAND, $onFocus, COMMAND_PRIORITY_LOW),
  );
}

function $onFocus(): boolean {
  void loadToHtml();
  return false;
}

function $clipboardData(editor: LexicalEditor) {
  const selection = $getSelection();
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return null;
  const markdown = markdownOf($generateJSONFromSelectedNodes(editor, selection).nodes);
  const html = toHtml?.(markdown);
  return { 'text/plain': plainTextFromMarkdown(markdown), ...(html && { 'text/html': html }), 'text/markdown': markdown };
}

/** Selected nodes as Markdown, read in an editor of their own: the draft is not touched. */
function markdownOf(nodes: Parameters<typeof $parseSerializedNode>[0][]): string {
  const scratch = createEditor({ nodes: allNodes });
  const blocks = new DraftBlocks(scratch);
  const undo = blocks.follow();
  scratch.update(() => void $getRoot().append(...$inBlocks(nodes.map((node) => $parseSerializedNode(node)))), { discrete: true });
  undo();
  return blocks.markdown();
}

/** Words without a block around them, from inside one line, stand in a paragraph. */
function $inBlocks(nodes: LexicalNode[]): LexicalNode[] {
  const blocks: LexicalNode[] = [];
  for (const node of nodes) {
    const isBlock = ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline();
    const last = blocks.at(-1);
    if (isBlock) blocks.push(node);
    else if ($isElementNode(last) && last.getType() === 'paragraph' && blocks.length > 0) last.append(node);
    else blocks.push($createParagraphNode().append(node));
  }
  return blocks;
}
