import type { DraftDetail, DraftPropertyChanges, SaveOutcome } from '../../contract/drafts.ts';
import { createDraftEditor, type DraftEditor } from '../text/document/draft-editor.ts';
import { fromDiskTag, loadBody } from '../text/document/load-body.ts';
import { bodyOf, type Pieces } from '../text/markdown/pieces.ts';
import { loadWritingTools, writingTools, writingToolsIfLoaded } from '../text/writing-tools/load-writing-tools.ts';
import type { DraftFile } from './draft-file.ts';
import type { Conflict, DraftProperties } from './draft-session.ts';

/** With more changes than this the whole text is sent. */
const mostChanges = 5000;

/** What a save brought: the properties in the file, and the conflict that it came to. */
export interface SavedBlocks {
  properties: DraftProperties;
  conflict: Conflict | null;
  /** The properties that the file's front matter had no room for. */
  refused: readonly string[];
}

/** A draft that is edited block by block, with what of it is known to be in its file. */
export class BlockDraft {
  readonly kind = 'blocks';
  readonly text: DraftEditor;
  #base: Pieces;

  constructor(path: () => string, body: string, onEdit: () => void) {
    this.text = createDraftEditor(path);
    this.#base = loadBody(this.text.editor, this.text.blocks, body);
    this.text.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(fromDiskTag)) onEdit();
    });
  }

  /** The text as it is now, and as it was last known to be in the file, for whoever keeps it elsewhere. */
  async unsaved(): Promise<{ kind: 'body'; text: string; base: string }> {
    await loadWritingTools();
    return { kind: 'body', text: this.text.blocks.markdown(), base: bodyOf(this.#base) };
  }

  /** Sends what changed; `null` when there is nothing to send. */
  async save(file: DraftFile, properties: DraftPropertyChanges): Promise<SavedBlocks | null> {
    if (writingToolsIfLoaded() === null) await loadWritingTools();
    const sent = this.text.blocks.pieces();
    const changes = changesBetween(this.#base, sent);
    if (changes.length === 0 && Object.keys(properties).length === 0) return null;
    const outcome = await file.save(changes, properties, () => bodyOf(this.#base));
    if (outcome.outcome === 'conflict') return this.#part(outcome, sent, file);
    this.#base = outcome.outcome === 'merged' ? this.#bring(sent, outcome.body) : sent;
    file.know(outcome);
    return { properties: outcome.properties, conflict: null, refused: outcome.refused };
  }

  /** After a conflict the person goes on in the draft that keeps their text; nothing under their hands changes. */
  async #part(outcome: SaveOutcome & { outcome: 'conflict' }, sent: Pieces, file: DraftFile): Promise<SavedBlocks> {
    const mine = await file.read(outcome.kept);
    this.#base = mine.body === bodyOf(sent) ? sent : { lead: mine.body, blocks: [] };
    file.know(mine);
    file.id = mine.properties.id;
    const { path: other, body: otherBody, properties, clashing } = outcome;
    const conflict = { other, otherBody, otherTitle: properties.title, clashing };
    return { properties: mine.properties, conflict, refused: outcome.refused };
  }

  /** Brings in what is in the file now; gives `false`, and changes nothing, when the person is changing the same blocks. */
  async take(detail: DraftDetail, file: DraftFile): Promise<boolean> {
    await loadWritingTools();
    const base = this.text.outside().apply(this.#base, detail.body, 'gently');
    if (base === null) return false;
    this.#base = base;
    file.know(detail);
    return true;
  }

  /** Writes the whole text into a new file, since its own is gone. */
  async saveAgain(file: DraftFile, properties: DraftProperties): Promise<DraftProperties> {
    await loadWritingTools();
    const sent = this.text.blocks.pieces();
    const detail = await file.saveAgain('body', bodyOf(sent), properties);
    file.know(detail);
    file.id = detail.properties.id;
    this.#base = detail.body === bodyOf(sent) ? sent : this.#bring(sent, detail.body);
    return detail.properties;
  }

  /** Puts an earlier body in place of the text, as one step that Undo takes back. Gives the body that was there. */
  async restore(body: string): Promise<string> {
    await loadWritingTools();
    const before = this.text.blocks.markdown();
    writingTools().restoreBody(this.text.editor, this.text.blocks, body);
    return before;
  }

  dispose(): void {
    this.text.dispose();
  }

  #bring(sent: Pieces, body: string): Pieces {
    return this.text.outside().apply(sent, body) ?? sent;
  }
}

function changesBetween(from: Pieces, to: Pieces) {
  const changes = writingTools().splices(from, to);
  return changes.length <= mostChanges ? changes : [{ start: 0, end: bodyOf(from).length, text: bodyOf(to) }];
}
