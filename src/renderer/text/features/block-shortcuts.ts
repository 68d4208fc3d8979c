import { $isListItemNode, $isListNode } from '@lexical/list';
import { $createParagraphNode, $isParagraphNode, type ParagraphNode, type RangeSelection, type TextNode } from 'lexical';
import { $setBlockKind, $toggleBlockKind, type BlockKind } from '../commands/block-kind.ts';
import { $createCodeBlockNode } from '../nodes/code-block-node.ts';
import { $createRuleNode } from '../nodes/rule-node.ts';
import { $findTableNode } from '../nodes/tables.ts';

interface BlockShortcut {
  typed: RegExp;
  kind: BlockKind;
}

const blockShortcuts: BlockShortcut[] = [
  { typed: /^# $/, kind: 'h1' },
  { typed: /^## $/, kind: 'h2' },
  { typed: /^### $/, kind: 'h3' },
  { typed: /^[-*+] $/, kind: 'bullet' },
  { typed: /^1[.)] $/, kind: 'number' },
  { typed: /^(?:[-*+] )?\[[ x]?\] $/, kind: 'check' },
  { typed: /^> $/, kind: 'quote' },
];

/** Signs at the start of a paragraph, followed by a space. */
export function $blockShortcut(selection: RangeSelection, node: TextNode): boolean {
  const block = node.getParent();
  const typed = node.getTextContent().slice(0, selection.anchor.offset);
  if (block === null || node.getPreviousSibling() !== null) return false;
  const shortcut = blockShortcuts.find((candidate) => candidate.typed.test(typed));
  if (shortcut === undefined) return false;
  if ($isListItemNode(block)) return $tickBox(shortcut, block, node, typed);
  if (!$isParagraphNode(block) || $findTableNode(block) !== null) return false;
  $takeOut(node, typed.length);
  if (shortcut.kind === 'quote') $toggleBlockKind('quote');
  else $setBlockKind(selection, shortcut.kind);
  return true;
}

/** `[ ] ` at the start of an item of a list makes it a list to tick off. */
function $tickBox(shortcut: BlockShortcut, item: ReturnType<TextNode['getParent']>, node: TextNode, typed: string): boolean {
  const list = item?.getParent();
  if (shortcut.kind !== 'check' || !$isListItemNode(item) || !$isListNode(list) || list.getListType() !== 'bullet') return false;
  $takeOut(node, typed.length);
  list.setListType('check');
  if (typed.includes('x')) item.setChecked(true);
  return true;
}

function $takeOut(node: TextNode, length: number): void {
  node.spliceText(0, length, '', true);
}

/** `---` and ```` ``` ```` on a line of their own, at Enter. */
export function $lineShortcut(block: ParagraphNode): boolean {
  const text = block.getTextContent();
  const fence = /^(?:```|~~~)\s*([\w+#.-]*)$/.exec(text);
  const rule = /^(?:-{3,}|\*{3,}|_{3,})$/.test(text);
  if ((fence === null && !rule) || $findTableNode(block) !== null) return false;
  if (fence !== null) $replaceByCode(block, fence[1] ?? '');
  else $replaceByRule(block);
  return true;
}

function $replaceByCode(block: ParagraphNode, language: string): void {
  const code = $createCodeBlockNode(language);
  block.replace(code);
  code.select();
}

function $replaceByRule(block: ParagraphNode): void {
  const paragraph = $createParagraphNode();
  block.insertBefore($createRuleNode());
  block.replace(paragraph);
  paragraph.select();
}
