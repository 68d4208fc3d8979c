import { $isElementNode, type LexicalNode } from 'lexical';
import { type LineEnding, printBlock } from '../../../domain/markdown/print.ts';
import { $mdastFromBlock } from './mdast-from-lexical.ts';

/** A block in the house style; source blocks are what they are. */
export function $printedBlock(node: LexicalNode, eol: LineEnding): string {
  const block = $mdastFromBlock(node);
  if (block === null) return '';
  return block.type === 'html' && !$isElementNode(node) ? block.value : printBlock(block, eol);
}
