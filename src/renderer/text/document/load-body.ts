import type { LexicalEditor } from 'lexical';
import type { DraftBlocks } from '../markdown/draft-blocks.ts';
import type { Pieces } from '../markdown/pieces.ts';
import { $fillRoot, lineEndingOf, readBody } from '../markdown/read-body.ts';

/** Marks an update that brings text from the disk into the editor: it is not the person's and nothing to save. */
export const fromDiskTag = 'byline-from-disk';

/** Puts a body into an editor as its beginning, with nothing to undo; gives the pieces under the keys of their blocks. */
export function loadBody(editor: LexicalEditor, blocks: DraftBlocks, body: string): Pieces {
  const read = readBody(body);
  const result: { pieces: Pieces } = { pieces: { lead: read.lead, blocks: [] } };
  const fill = () => {
    result.pieces = $fillRoot(read);
  };
  blocks.eol = lineEndingOf(body);
  editor.update(fill, { discrete: true, skipTransforms: true, tag: [fromDiskTag, 'history-merge', 'skip-dom-selection'] });
  blocks.remember(result.pieces, new Set(result.pieces.blocks.map((piece) => piece.key)));
  return result.pieces;
}
