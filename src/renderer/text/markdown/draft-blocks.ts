import { $getRoot, type EditorState, type LexicalEditor, type NodeKey } from 'lexical';
import type { LineEnding } from '../../../domain/markdown/print.ts';
import { changedNodes, topLevelKey, type Update } from './changed-nodes.ts';
import { gapBetween, withOtherBullet } from './gaps.ts';
import { bodyOf, type Piece, type Pieces } from './pieces.ts';
import { printing } from './printing.ts';

/** What a block was read from. `state` is the editor's state in which it still said exactly that. */
interface Origin {
  source: string;
  state: EditorState;
  /** The house style of that state, printed when the block is first touched. */
  print: string | null;
}

/** What stands between two blocks, as long as they are neighbours. */
interface Written {
  gap: string;
  next: NodeKey | null;
}

interface Joined {
  left: string;
  right: string;
  written: string;
  gap: string;
}

/**
 * The draft's Markdown beside its Lexical nodes: each top-level block keeps the characters it was read from, and only what was
 * changed is printed anew. A change that is undone gives the first characters back.
 */
export class DraftBlocks {
  readonly #editor: LexicalEditor;
  readonly #origins = new Map<NodeKey, Origin>();
  readonly #written = new Map<NodeKey, Written>();
  readonly #prints = new Map<NodeKey, string>();
  readonly #joined = new Map<NodeKey, Joined>();
  readonly #touched = new Set<NodeKey>();
  #lead = '';
  #end = '\n';
  eol: LineEnding = '\n';

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  /** Follows the editor; returns its own undo. */
  follow(): () => void {
    return this.#editor.registerUpdateListener((update) => this.#note(update));
  }

  /** Says what the blocks of the editor's present state were read from. Blocks that are not named keep what they had. */
  remember(pieces: Pieces, read: ReadonlySet<NodeKey>): void {
    const state = this.#editor.getEditorState();
    this.#lead = pieces.lead;
    this.#end = pieces.blocks.at(-1)?.gap ?? this.eol;
    this.#written.clear();
    pieces.blocks.forEach((piece, index) => {
      this.#written.set(piece.key, { gap: piece.gap, next: pieces.blocks[index + 1]?.key ?? null });
      if (!read.has(piece.key)) return;
      this.#origins.set(piece.key, { source: piece.text, state, print: null });
      this.#prints.delete(piece.key);
      this.#touched.delete(piece.key);
    });
  }

  /** Says what single blocks were read from, when they came into the editor again. */
  adopt(pieces: Piece[]): void {
    const state = this.#editor.getEditorState();
    for (const piece of pieces) {
      this.#origins.set(piece.key, { source: piece.text, state, print: null });
      this.#written.set(piece.key, { gap: piece.gap, next: '' });
      this.#touched.delete(piece.key);
    }
  }

  /** The Markdown of one top-level block; empty for an empty paragraph. */
  textOf(key: NodeKey): string {
    if (this.#touched.has(key)) this.#print(key);
    return this.#prints.get(key) ?? this.#origins.get(key)?.source ?? '';
  }

  /** The whole draft in pieces. Looks at each block once, but prints only those that changed. */
  pieces(): Pieces {
    const keys = this.#editor.getEditorState().read(() => $getRoot().getChildrenKeys());
    const filled = keys.map((key) => ({ key, text: this.textOf(key), gap: '' })).filter((piece) => piece.text !== '');
    filled.forEach((piece, index) => {
      const next = filled[index + 1];
      if (next === undefined) piece.gap = this.#end;
      else this.#join(piece, next);
    });
    return { lead: this.#lead, blocks: filled };
  }

  /** The whole draft as Markdown. */
  markdown(): string {
    return bodyOf(this.pieces());
  }

  #note(update: Update): void {
    for (const changed of changedNodes(update)) {
      const key = topLevelKey(update.editorState, changed) ?? topLevelKey(update.prevEditorState, changed);
      if (key !== null) this.#touched.add(key);
    }
  }

  #print(key: NodeKey): void {
    this.#touched.delete(key);
    const now = this.#read(this.#editor.getEditorState(), key);
    const origin = this.#origins.get(key);
    if (origin === undefined) this.#prints.set(key, now);
    else if (now === this.#printOfOrigin(key, origin)) this.#prints.delete(key);
    else this.#prints.set(key, printing().reprint(origin.source, this.#printOfOrigin(key, origin), now, this.eol));
  }

  #printOfOrigin(key: NodeKey, origin: Origin): string {
    origin.print ??= this.#read(origin.state, key);
    return origin.print;
  }

  #read(state: EditorState, key: NodeKey): string {
    const print = () => {
      const node = state._nodeMap.get(key);
      return node === undefined ? '' : printing().$printedBlock(node, this.eol);
    };
    return state.read(print, { editor: this.#editor });
  }

  #join(left: Piece, right: Piece): void {
    const written = this.#written.get(left.key);
    const stayed = written?.next === right.key;
    const touched = this.#prints.has(left.key) || this.#prints.has(right.key);
    if (stayed && !touched) left.gap = written.gap;
    else this.#joinAnew(left, right, stayed || written?.next ? (written?.gap ?? '') : this.eol + this.eol);
  }

  #joinAnew(left: Piece, right: Piece, written: string): void {
    const known = this.#joined.get(left.key);
    if (this.#prints.has(right.key)) right.text = withOtherBullet(left.text, right.text);
    if (known === undefined || known.left !== left.text || known.right !== right.text || known.written !== written) {
      const gap = gapBetween(left.text, right.text, written, this.eol);
      this.#joined.set(left.key, { left: left.text, right: right.text, written, gap });
    }
    left.gap = this.#joined.get(left.key)?.gap ?? written;
  }
}
