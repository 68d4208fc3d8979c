import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { CodeBlockNode } from './code-block-node.ts';
import { ImageNode } from './image-node.ts';
import { RuleNode } from './rule-node.ts';
import { SoftBreakNode } from './soft-break-node.ts';
import { SourceBlockNode } from './source-block-node.ts';
import { SourceInlineNode } from './source-inline-node.ts';

/** Every kind of node a draft can hold, but for tables, which are loaded later. */
export const allNodes = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  AutoLinkNode,
  CodeBlockNode,
  RuleNode,
  ImageNode,
  SoftBreakNode,
  SourceBlockNode,
  SourceInlineNode,
];
