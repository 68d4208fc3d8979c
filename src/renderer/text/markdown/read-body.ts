import { $createParagraphNode, $getRoot, type LexicalNode } from 'lexical';
import type { RootContent } from 'mdast';
import { type SourceBlock, splitBlocks } from '../../../domain/markdown/blocks.ts';
import type { LineEnding } from '../../../domain/markdown/print.ts';
import { $blockFromMdast } from './lexical-from-mdast.ts';
import type { Pieces } from './pieces.ts';

/** A body parsed into blocks, each able to become a node of the editor. */
export interface ReadBody {
  lead: string;
  blocks: ReadBlock[];
}

export interface ReadBlock {
  text: string;
  gap: string;
  /** Makes the node; only inside an update. */
  $node(): LexicalNode;
}

export function readBody(body: string): ReadBody {
  const { lead, blocks } = splitBlocks(body);
  const shift = body.startsWith('\uFEFF') ? 1 : 0;
  const sourceOf = (node: { position?: RootContent['position'] }) =>
    body.slice(shift + (node.position?.start.offset ?? 0), shift + (node.position?.end.offset ?? 0));
  const read = (block: SourceBlock, index: number): ReadBlock => ({
    text: block.source,
    gap: block.gap,
    $node: () => $blockFromMdast(block.node, block.source, sourceOf, blocks[index - 1]?.node),
  });
  return { lead, blocks: blocks.map(read) };
}

/** Puts a body into the root in place of what is there; gives the pieces under the keys of their nodes. */
export function $fillRoot(body: ReadBody): Pieces {
  const nodes = body.blocks.map((block) => block.$node());
  const root = $getRoot().clear();
  root.append(...(nodes.length === 0 ? [$createParagraphNode()] : nodes));
  const blocks = body.blocks.map((block, index) => ({ key: nodes[index]?.getKey() ?? '', text: block.text, gap: block.gap }));
  return { lead: body.lead, blocks };
}

/** The line ending a body uses first; the one of the system's own files when it has none. */
export function lineEndingOf(body: string): LineEnding {
  return /\r\n|\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n';
}
