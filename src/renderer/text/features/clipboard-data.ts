import { $generateJSONFromSelectedNodes } from '@lexical/clipboard';
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  createEditor,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { plainTextFromMarkdown } from '../../../domain/markdown/plain-text.ts';
import { DraftBlocks } from '../markdown/draft-blocks.ts';
import { allNodes } from '../nodes/all-nodes.ts';
import { tableNodes } from '../nodes/table-nodes.ts';

export type ToHtml = (markdown: string) => string;

/** What is selected in each form that the clipboard takes; `null` when nothing is. Without `toHtml`, not as HTML. */
export function $clipboardData(editor: LexicalEditor, toHtml: ToHtml | null) {
  const selection = $getSelection();
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return null;
  const markdown = markdownOf($generateJSONFromSelectedNodes(editor, selection).nodes);
  const html = toHtml?.(markdown);
  return { 'text/plain': plainTextFromMarkdown(markdown), ...(html && { 'text/html': html }), 'text/markdown': markdown };
}

/** Selected nodes as Markdown, read in an editor of their own: the draft is not touched. */
function markdownOf(nodes: Parameters<typeof $parseSerializedNode>[0][]): string {
  const scratch = createEditor({ nodes: [...allNodes, ...tableNodes] });
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
