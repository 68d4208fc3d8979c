import {
  $addUpdateTag,
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  createState,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { $offsetInBlock, $setPointInBlock } from '../access/block-offset.ts';
import type { DraftBlocks } from '../markdown/draft-blocks.ts';
import type { Piece, Pieces } from '../markdown/pieces.ts';
import { lineEndingOf, type ReadBlock, readBody } from '../markdown/read-body.ts';
import { blockDifference, type Hunk } from './block-difference.ts';
import { fromDiskTag } from './load-body.ts';

/** Counts the changes from outside that a state of the editor has seen; it travels with the state through undo and redo. */
const seenState = createState('seen', { parse: (value) => (typeof value === 'number' ? value : 0) });

interface Applied {
  hunk: Hunk;
  keys: NodeKey[];
}

const quietTags = [fromDiskTag, HISTORY_MERGE_TAG, SKIP_SCROLL_INTO_VIEW_TAG];

/**
 * Brings changes that were made outside into the editor, only the blocks that differ, without an entry in the history. An undo
 * goes back to a state that never saw them, so they are made again after it: undo takes back what the person did, no more.
 */
export class OutsideChanges {
  readonly #editor: LexicalEditor;
  readonly #blocks: DraftBlocks;
  readonly #applied: Applied[][] = [];

  constructor(editor: LexicalEditor, blocks: DraftBlocks) {
    this.#editor = editor;
    this.#blocks = blocks;
  }

  /** Follows undo and redo; returns its own undo. */
  follow(): () => void {
    return this.#editor.registerUpdateListener(({ tags }) => {
      if (tags.has(HISTORIC_TAG)) queueMicrotask(() => this.#catchUp());
    });
  }

  /**
   * Turns `from` (what the editor said) into `body` and gives its pieces. Blocks that the person changed since `from` stay, with
   * the other version after them; `null` and no change instead, when `gently`.
   */
  apply(from: Pieces, body: string, how: 'gently' | 'surely' = 'surely'): Pieces | null {
    const read = readBody(body);
    const { hunks, kept } = blockDifference(from, read);
    if (how === 'gently' && hunks.some((hunk) => hunk.from.some((piece) => !this.#isUnchanged(piece)))) return null;
    this.#blocks.eol = lineEndingOf(body);
    const applied = this.#change(hunks, this.#applied.length + 1);
    this.#applied.push(applied);
    const added = applied.flatMap(({ keys }) => keys);
    let next = 0;
    const keys = kept.map((key) => key ?? (added[next++] as NodeKey));
    const pieces = { lead: read.lead, blocks: read.blocks.map((block, index) => pieceOf(block, keys[index] as NodeKey)) };
    this.#blocks.remember(pieces, new Set(added));
    return pieces;
  }

  #isUnchanged(piece: Piece): boolean {
    return this.#blocks.textOf(piece.key) === piece.text;
  }

  #change(hunks: Hunk[], seen: number): Applied[] {
    const unchanged = new Map(hunks.map((hunk) => [hunk, hunk.from.map((piece) => this.#isUnchanged(piece))]));
    const applied: Applied[] = [];
    const change = () => {
      let after: NodeKey | null = null;
      for (const hunk of hunks) {
        const keys: NodeKey[] = $applyHunk(hunk, unchanged.get(hunk) ?? [], hunk.after ?? after);
        after = keys.at(-1) ?? after;
        applied.push({ hunk, keys });
      }
      if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
      $setState($getRoot(), seenState, seen);
    };
    this.#editor.update(change, { discrete: true, skipTransforms: true, tag: quietTags });
    return applied;
  }

  #catchUp(): void {
    const seen = this.#editor.getEditorState().read(() => $getState($getRoot(), seenState));
    if (seen < this.#applied.length) this.#applyAgain(seen);
  }

  #applyAgain(seen: number): void {
    const renamed = new Map<NodeKey, NodeKey>();
    const now = (key: NodeKey) => renamed.get(key) ?? key;
    for (let index = seen; index < this.#applied.length; index += 1) {
      const before = this.#applied[index] ?? [];
      const hunks = before.map(({ hunk }) => ({
        ...hunk,
        from: hunk.from.map((piece) => ({ ...piece, key: now(piece.key) })),
        after: hunk.after === null ? null : now(hunk.after),
      }));
      const again = this.#change(hunks, index + 1);
      again.forEach(({ hunk, keys }, place) => {
        before[place]?.keys.forEach((key, step) => void renamed.set(key, keys[step] ?? key));
        this.#blocks.adopt(hunk.to.map((block, step) => pieceOf(block, keys[step] as NodeKey)));
      });
    }
  }
}

export function pieceOf(block: ReadBlock, key: NodeKey): Piece {
  return { key, text: block.text, gap: block.gap };
}

/** Puts the new blocks where the old ones were; gives their keys. */
export function $applyHunk(hunk: Hunk, unchanged: boolean[], after: NodeKey | null): NodeKey[] {
  const nodes = hunk.to.map((block) => block.$node());
  const old = hunk.from.map((piece) => $getNodeByKey(piece.key)).filter((node) => node !== null);
  const removable = unchanged.every(Boolean) ? old : [];
  $insertAfter(nodes, old.at(-1) ?? (after === null ? null : $getNodeByKey(after)));
  $moveSelection(removable, nodes);
  for (const node of removable) node.remove(true);
  return nodes.map((node) => node.getKey());
}

function $insertAfter(nodes: LexicalNode[], place: LexicalNode | null): void {
  const root = $getRoot();
  const index = place === null || !place.isAttached() ? 0 : place.getIndexWithinParent() + 1;
  root.splice(index, 0, nodes);
}

/** A caret in a block that is replaced goes to the same place in its successor. */
function $moveSelection(old: LexicalNode[], nodes: LexicalNode[]): void {
  const selection = $getSelection();
  const heir = nodes[0];
  if (!$isRangeSelection(selection) || !$touches(selection, old)) {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    return;
  }
  if (heir === undefined) return;
  for (const point of [selection.anchor, selection.focus]) {
    const block = point.getNode().getTopLevelElement();
    if (block !== null && old.some((node) => node.is(block))) $setPointInBlock(point, heir, $offsetInBlock(block, point));
  }
}

function $touches(selection: RangeSelection, nodes: LexicalNode[]): boolean {
  return [selection.anchor, selection.focus].some((point) => {
    const block = point.key === 'root' ? null : point.getNode().getTopLevelElement();
    return block !== null && nodes.some((node) => node.is(block));
  });
}
