import type { DraftDetail, DraftPropertyChanges, SaveOutcome } from '../../../contract/drafts.ts';
import type { EventPayload } from '../../../contract/events.ts';
import { type call, StudioFailure, type subscribe } from '../../app/studio.ts';
import type { Conflict, DraftProperties, DraftSession, SaveFailure, SaveState } from '../draft-session.ts';
import { createEditorHandle } from '../handle/create-editor-handle.ts';
import { later, laterIfLoaded, loadLater } from '../later/later.ts';
import { bodyOf, type Pieces } from '../markdown/pieces.ts';
import { createValue } from '../parts/value.ts';
import { createDraftEditor, type DraftEditor } from './draft-editor.ts';
import { fromDiskTag, loadBody } from './load-body.ts';
import { createSaveLoop, type SaveLoop, type SavePace } from './save-loop.ts';
import { SourceFile } from './source-file.ts';

/** How an open draft reaches the trusted side. */
export interface StudioPort {
  call: typeof call;
  subscribe: typeof subscribe;
}

/** Own saves are told of as changes too; the file is looked at again only this long after the last one, in milliseconds. */
const quietAfterSave = 1500;
const titleRest = 400;
/** A save is said to be under way only when it takes long enough to be seen. */
const slowSave = 600;
const mostChanges = 5000;

/** A draft that is open: its editor, what of it is on disk, and the way between the two. */
export class OpenDraft {
  readonly #studio: StudioPort;
  readonly #listeners = new Set<() => void>();
  readonly #loop: SaveLoop;
  readonly #undo: (() => void)[] = [];
  readonly #saveState = createValue<SaveState>('saved');
  #text: DraftEditor | SourceFile;
  #revision: string;
  #base: Pieces = { lead: '', blocks: [] };
  #pending: DraftPropertyChanges = {};
  #changedSinceSave = false;
  #isSaving = false;
  #lastSave = Number.NEGATIVE_INFINITY;
  #titleRest: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #session: DraftSession;

  constructor(studio: StudioPort, detail: DraftDetail, source: string | null, pace?: SavePace) {
    this.#studio = studio;
    this.#revision = detail.revision;
    this.#loop = createSaveLoop(() => this.#save(), pace);
    this.#session = this.#newSession(detail);
    this.#text = this.#open(detail, source);
    this.#undo.push(studio.subscribe('drafts.changed', (change) => this.#hear(change)));
    this.#undo.push(studio.subscribe('library.availabilityChanged', ({ available }) => available && this.#loop.touch()));
  }

  /** Told after each change of state; returns its own undo. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get session(): DraftSession {
    return this.#session;
  }

  /** Whether everything typed is on disk, so that the draft may be forgotten. */
  get isSettled(): boolean {
    return this.#isClean && this.#session.conflict === null;
  }

  get #isClean(): boolean {
    return !this.#changedSinceSave && !this.#isSaving;
  }

  /** Looks whether the file changed outside, as after a time in which nobody listened. */
  async lookAgain(): Promise<void> {
    if (!this.#isClean) return;
    try {
      const detail = await this.#studio.call('drafts.read', { path: this.#session.path });
      if (detail.revision !== this.#revision) await this.#takeOver(detail);
      if (this.#session.failure !== null) this.#settleSaving('saved');
    } catch (error) {
      this.#fail(error);
    }
  }

  close(): void {
    clearTimeout(this.#look);
    clearTimeout(this.#titleRest);
    this.#loop.stop();
    for (const undo of this.#undo.splice(0)) undo();
    this.#text.dispose();
  }

  #newSession(detail: DraftDetail): DraftSession {
    return {
      path: detail.path,
      properties: detail.properties,
      access: detail.access,
      notice: detail.notice,
      saveState: this.#saveState,
      failure: null,
      handle: null,
      parts: null,
      source: null,
      conflict: null,
      setProperties: (change) => this.#setProperties(change),
      setSource: (text) => this.#setSource(text),
      flush: () => this.#loop.flush(),
      saveAgain: () => this.#saveAgain(),
      settle: (choice) => this.#settle(choice),
      reload: () => this.#reload(),
    };
  }

  /** Begins with a text as it is on disk, in an editor or as source. */
  #open(detail: DraftDetail, source: string | null): DraftEditor | SourceFile {
    this.#revision = detail.revision;
    const common = { access: detail.access, notice: detail.notice, properties: detail.properties, path: detail.path };
    if (detail.access !== 'editable') {
      const file = new SourceFile(source ?? detail.body, () => this.#publish({ source: file.value }));
      this.#publish({ ...common, source: file.value, parts: null, handle: null });
      return file;
    }
    const text = createDraftEditor(() => this.#session.path);
    this.#base = loadBody(text.editor, text.blocks, detail.body);
    text.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(fromDiskTag)) this.#touch();
    });
    this.#publish({ ...common, source: null, parts: text.parts, handle: createEditorHandle(text.editor, text.blocks) });
    return text;
  }

  /** Tells of a change; what is the same as before is not told, since the whole window listens. */
  #publish(change: Partial<DraftSession>): void {
    const known: Record<string, unknown> = { ...this.#session };
    const news = Object.entries(change).filter(([key, value]) => !isSame(key, known[key], value));
    if (news.length === 0) return;
    this.#session = { ...this.#session, ...Object.fromEntries(news) };
    for (const listener of this.#listeners) listener();
  }

  #settleSaving(state: SaveState): void {
    this.#saveState.set(state);
    this.#publish({ failure: null });
  }

  #touch(): void {
    if (this.#session.access === 'read-only') return;
    this.#changedSinceSave = true;
    this.#loop.touch();
    if (this.#saveState.get() === 'saved') this.#saveState.set('unsaved');
  }

  /** A title is saved when its typing rests: each saved title may give the file another name. */
  #setProperties(change: DraftPropertyChanges): void {
    this.#pending = { ...this.#pending, ...change };
    this.#publish({ properties: overlaid(this.#session.properties, change) });
    clearTimeout(this.#titleRest);
    if (change.title === undefined) {
      this.#touch();
      return;
    }
    this.#changedSinceSave = true;
    this.#titleRest = setTimeout(() => this.#touch(), titleRest);
    if (this.#saveState.get() === 'saved') this.#saveState.set('unsaved');
  }

  #setSource(text: string): void {
    if (!(this.#text instanceof SourceFile)) return;
    this.#text.type(text);
    this.#touch();
  }

  async #save(): Promise<'done' | 'retry' | 'wait'> {
    this.#changedSinceSave = false;
    this.#isSaving = true;
    const slow = setTimeout(() => this.#session.failure === null && this.#saveState.set('saving'), slowSave);
    try {
      if (this.#text instanceof SourceFile) await this.#saveSource(this.#text);
      else await this.#saveBlocks(this.#text);
      this.#settleSaving(this.#changedSinceSave ? 'unsaved' : 'saved');
      return 'done';
    } catch (error) {
      this.#changedSinceSave = true;
      return this.#fail(error);
    } finally {
      this.#isSaving = false;
      clearTimeout(slow);
    }
  }

  #fail(error: unknown): 'retry' | 'wait' {
    const failure = failureOf(error);
    this.#saveState.set('failed');
    this.#publish({ failure });
    return failure.code === 'not-found' || failure.code === 'conflict' || failure.code === 'invalid-input' ? 'wait' : 'retry';
  }

  async #saveBlocks(text: DraftEditor): Promise<void> {
    if (laterIfLoaded() === null) await loadLater();
    const sent = text.blocks.pieces();
    const changes = changesBetween(this.#base, sent);
    const properties = this.#pending;
    if (changes.length === 0 && Object.keys(properties).length === 0) return;
    this.#pending = {};
    try {
      const input = { path: this.#session.path, revision: this.#revision, changes, properties };
      await this.#accept(await this.#studio.call('drafts.save', input), sent, text);
    } catch (error) {
      this.#pending = { ...properties, ...this.#pending };
      if (failureOf(error).code !== 'conflict') throw error;
      await this.#reconcile(text, sent);
    }
    this.#lastSave = performance.now();
  }

  /** The trusted side does not know any more what this text was based on, so the window merges, or keeps both. */
  async #reconcile(text: DraftEditor, sent: Pieces): Promise<void> {
    const file = await this.#studio.call('drafts.read', { path: this.#session.path });
    const base = file.access === 'editable' ? text.outside().apply(this.#base, file.body, 'gently') : null;
    if (base !== null) {
      this.#base = base;
      this.#revision = file.revision;
      this.#touch();
      return;
    }
    await this.#saveAgain();
    this.#publish({ conflict: { other: file.path, otherBody: file.body, otherTitle: file.properties.title } });
    if (bodyOf(this.#base) !== bodyOf(sent)) this.#touch();
  }

  async #accept(outcome: SaveOutcome, sent: Pieces, text: DraftEditor): Promise<void> {
    if (outcome.outcome === 'conflict') return this.#part(outcome, sent);
    this.#base = outcome.outcome === 'merged' ? (text.outside().apply(sent, outcome.body) ?? sent) : sent;
    this.#revision = outcome.revision;
    this.#publish({ path: outcome.path, properties: overlaid(outcome.properties, this.#pending) });
  }

  /** After a conflict the person goes on in the draft that keeps their text; nothing under their hands changes. */
  async #part(outcome: SaveOutcome & { outcome: 'conflict' }, sent: Pieces): Promise<void> {
    const mine = await this.#studio.call('drafts.read', { path: outcome.kept });
    this.#revision = mine.revision;
    this.#base = mine.body === bodyOf(sent) ? sent : { lead: mine.body, blocks: [] };
    const conflict: Conflict = { other: outcome.path, otherBody: outcome.body, otherTitle: outcome.properties.title };
    this.#publish({ path: outcome.kept, properties: overlaid(mine.properties, this.#pending), conflict });
  }

  async #settle(choice: 'mine' | 'other' | 'both'): Promise<void> {
    const { conflict, path } = this.#session;
    if (conflict === null) return;
    if (choice !== 'both') {
      await this.#loop.flush();
      const other = await this.#studio.call('drafts.read', { path: conflict.other });
      if (choice === 'mine') await this.#writeOver(other);
      else await this.#takeOver(other);
      await this.#studio.call('drafts.delete', { path });
    }
    this.#publish({ conflict: null });
  }

  async #writeOver(other: DraftDetail): Promise<void> {
    if (this.#text instanceof SourceFile) return;
    const sent = this.#text.blocks.pieces();
    const changes = [{ start: 0, end: other.body.length, text: bodyOf(sent) }];
    const saved = await this.#studio.call('drafts.save', { path: other.path, revision: other.revision, changes });
    this.#base = sent;
    this.#revision = saved.revision;
    this.#publish({ path: saved.path, properties: saved.properties });
  }

  async #saveSource(file: SourceFile): Promise<void> {
    const sent = file.value.text;
    if (sent === file.saved) return;
    const detail = await this.#studio.call('drafts.saveSource', {
      path: this.#session.path,
      revision: this.#revision,
      source: sent,
    });
    this.#revision = detail.revision;
    file.markSaved(sent, detail.access === 'editable');
    this.#lastSave = performance.now();
    this.#publish({ notice: detail.notice ?? this.#session.notice });
  }

  async #saveAgain(): Promise<void> {
    if (this.#text instanceof SourceFile) return;
    await loadLater();
    const { title, kind, status, topics, language } = this.#session.properties;
    const sent = this.#text.blocks.pieces();
    try {
      const detail = await this.#studio.call('drafts.create', { title, kind, status, topics, language, body: bodyOf(sent) });
      this.#revision = detail.revision;
      this.#base = detail.body === bodyOf(sent) ? sent : (this.#text.outside().apply(sent, detail.body) ?? sent);
      this.#publish({ path: detail.path, properties: detail.properties });
      this.#settleSaving('saved');
    } catch (error) {
      this.#fail(error);
    }
  }

  async #reload(): Promise<void> {
    try {
      await this.#takeOver(await this.#studio.call('drafts.read', { path: this.#session.path }));
      this.#settleSaving('saved');
    } catch (error) {
      this.#fail(error);
    }
  }

  #hear({ paths, renamed, outside }: EventPayload<'drafts.changed'>): void {
    const moved = renamed[this.#session.path];
    if (moved !== undefined) this.#publish({ path: moved });
    if (!paths.includes(this.#session.path) && moved === undefined) return;
    const wait = outside ? 0 : Math.max(0, this.#lastSave + quietAfterSave - performance.now());
    clearTimeout(this.#look);
    this.#look = setTimeout(() => void this.lookAgain(), this.#isClean ? wait : quietAfterSave);
  }

  /** Shows what is on disk. Blocks that are being changed at this moment wait for the next save, which merges. */
  async #takeOver(detail: DraftDetail): Promise<void> {
    await loadLater();
    if (detail.access !== 'editable' || this.#text instanceof SourceFile) return this.#reopen(detail);
    const base = this.#text.outside().apply(this.#base, detail.body, 'gently');
    if (base === null) return this.#loop.touch();
    this.#base = base;
    this.#revision = detail.revision;
    this.#publish({ path: detail.path, properties: overlaid(detail.properties, this.#pending) });
  }

  async #reopen(detail: DraftDetail): Promise<void> {
    const source = detail.access === 'source' ? (await this.#studio.call('drafts.source', { path: detail.path })).source : null;
    this.#text.dispose();
    this.#text = this.#open(detail, source);
  }
}

const plainValues: ReadonlySet<string> = new Set(['properties', 'failure', 'conflict']);

function isSame(key: string, before: unknown, now: unknown): boolean {
  return Object.is(before, now) || (plainValues.has(key) && JSON.stringify(before) === JSON.stringify(now));
}

function failureOf(error: unknown): SaveFailure {
  if (error instanceof StudioFailure) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}

function changesBetween(from: Pieces, to: Pieces) {
  const changes = later().splices(from, to);
  return changes.length <= mostChanges ? changes : [{ start: 0, end: bodyOf(from).length, text: bodyOf(to) }];
}

function overlaid(properties: DraftProperties, change: DraftPropertyChanges): DraftProperties {
  const known = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...properties, ...Object.fromEntries(known) };
}
