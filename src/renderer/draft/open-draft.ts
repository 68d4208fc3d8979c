import type { DraftDetail, DraftPropertyChanges } from '../../contract/drafts.ts';
import { StudioFailure } from '../bridge/calls.ts';
import { createTextAccess } from '../text/access/create-text-access.ts';
import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { BlockDraft } from './block-draft.ts';
import { DraftFile, type StudioPort } from './draft-file.ts';
import { DraftSaver, saveFailure } from './draft-saver.ts';
import type { DraftProperties, DraftSession } from './draft-session.ts';
import { OutsideWatch } from './outside-watch.ts';
import type { SavePace } from './save-loop.ts';
import { SourceDraft } from './source-draft.ts';

let openedUntilNow = 0;

/** A draft that is open: its text, what of it is on disk, and the way between the two. */
export class OpenDraft {
  readonly file: DraftFile;
  readonly #listeners = new Set<() => void>();
  readonly #saver: DraftSaver;
  readonly #watch: OutsideWatch;
  readonly #undo: (() => void)[] = [];
  #content: BlockDraft | SourceDraft;
  #session: DraftSession;

  constructor(studio: StudioPort, detail: DraftDetail, source: string | null, pace?: SavePace) {
    this.file = new DraftFile(studio, detail);
    const acts = {
      write: (properties: DraftPropertyChanges) => this.#write(properties),
      unsaved: async () => ({ ...(await this.#content.unsaved()), known: this.#session.properties }),
      failed: (failure: DraftSession['failure']) => this.#publish({ failure }),
    };
    this.#saver = new DraftSaver(studio, this.file, acts, pace);
    this.#watch = new OutsideWatch(this.file, {
      moved: (path) => this.#moveTo(path),
      isClean: () => this.isSaved,
      look: () => void this.lookAgain(),
    });
    this.#session = this.#newSession(detail);
    this.#content = this.#open(detail, source);
    this.#undo.push(studio.subscribe('drafts.changed', (change) => this.#watch.hear(change)));
    this.#undo.push(studio.subscribe('library.availabilityChanged', ({ available }) => available && this.#saver.retry()));
  }

  /** Told after each change of state; returns its own undo. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get session(): DraftSession {
    return this.#session;
  }

  /** Whether everything typed is in the file. */
  get isSaved(): boolean {
    return this.#saver.isSaved;
  }

  /** Whether the draft may be forgotten: nothing is unsaved, and nothing waits for a decision. */
  get isSettled(): boolean {
    return this.isSaved && this.#session.conflict === null;
  }

  /** Looks whether the file changed outside, as after a time in which nobody listened. */
  async lookAgain(): Promise<void> {
    if (!this.isSaved) return;
    try {
      const detail = await this.file.read();
      // Another program may have put an older text in its place. A history that cannot be written is no reason to show the old one.
      if (detail.revision !== this.file.revision) await this.file.keepKnown().catch(() => {});
      // What was typed while the file was read is saved first, and the save merges.
      if (!this.isSaved) return;
      if (this.#isAnother(detail)) await this.#reopen(detail);
      else if (detail.revision !== this.file.revision) await this.#takeOver(detail);
      if (this.isSaved) this.#publish({ failure: null });
    } catch (error) {
      this.#publish({ failure: saveFailure(error) });
    }
  }

  /** Brings everything typed into the file or the recovery place. Rejects when it could be kept in neither. */
  secure(): Promise<void> {
    return this.#saver.secure();
  }

  /** As `secure`, until nothing was typed meanwhile: for whoever closes the draft right after it. */
  async secureAll(): Promise<void> {
    let kept = '';
    while (!this.isSaved) {
      const words = JSON.stringify([await this.words(), this.#session.properties]);
      if (words === kept) return;
      await this.secure();
      kept = words;
    }
  }

  /** The whole text as it is in the window. */
  async words(): Promise<string> {
    return (await this.#content.unsaved()).text;
  }

  close(): void {
    this.#watch.stop();
    this.#saver.stop();
    for (const undo of this.#undo.splice(0)) undo();
    this.#content.dispose();
  }

  #newSession(detail: DraftDetail): DraftSession {
    openedUntilNow += 1;
    return {
      opened: openedUntilNow,
      library: detail.library,
      path: detail.path,
      properties: detail.properties,
      access: detail.access,
      notice: detail.notice,
      saveState: this.#saver.state,
      failure: null,
      handle: null,
      parts: null,
      source: null,
      conflict: null,
      refused: [],
      refusalSeen: () => this.#publish({ refused: [] }),
      setProperties: (change) => this.#setProperties(change),
      setSource: (text) => this.#setSource(text),
      flush: () => this.#saver.flush(),
      saveAgain: () => this.#saveAgain(),
      settle: (choice) => this.#settle(choice),
      restore: (body) => this.#restore(body),
      reload: () => this.#reload(),
    };
  }

  /** Begins with a text as it is on disk, in an editor or as source. */
  #open(detail: DraftDetail, source: string | null): BlockDraft | SourceDraft {
    this.file.know(detail);
    this.file.id = detail.properties.id;
    const common = { access: detail.access, notice: detail.notice, properties: detail.properties, path: detail.path };
    if (detail.access !== 'editable') {
      const content = new SourceDraft(source ?? detail.body, () => this.#publish({ source: content.value }));
      this.#publish({ ...common, source: content.value, parts: null, handle: null });
      return content;
    }
    const content = new BlockDraft(
      () => this.file.path,
      detail.body,
      () => this.#touch(),
    );
    const { editor, blocks, parts } = content.text;
    this.#publish({ ...common, source: null, parts, handle: createTextAccess(editor, blocks) });
    return content;
  }

  async #reopen(detail: DraftDetail): Promise<void> {
    const source = detail.access === 'source' ? await this.file.source(detail.path) : null;
    // Nothing is replaced under the hands of somebody who typed meanwhile.
    if (!this.isSaved) return;
    this.#content.dispose();
    this.#content = this.#open(detail, source);
  }

  /** Tells of a change; what is the same as before is not told, since the whole window listens. */
  #publish(change: Partial<DraftSession>): void {
    const known: Record<string, unknown> = { ...this.#session };
    const news = Object.entries(change).filter(([key, value]) => !isSame(key, known[key], value));
    if (news.length === 0) return;
    this.#session = { ...this.#session, ...Object.fromEntries(news) };
    for (const listener of this.#listeners) listener();
  }

  #touch(): void {
    if (this.#session.access !== 'read-only') this.#saver.touch();
  }

  #moveTo(path: string): void {
    this.file.path = path;
    this.#publish({ path });
  }

  #setProperties(change: DraftPropertyChanges): void {
    this.#publish({ properties: overlaid(this.#session.properties, change) });
    this.#saver.change(change);
  }

  #setSource(text: string): void {
    if (this.#content.kind !== 'source') return;
    this.#content.type(text);
    this.#touch();
  }

  async #write(properties: DraftPropertyChanges): Promise<void> {
    if (this.#content.kind === 'source') await this.#writeSource(this.#content);
    else await this.#writeBlocks(this.#content, properties);
    this.#watch.saved();
  }

  async #writeBlocks(content: BlockDraft, properties: DraftPropertyChanges): Promise<void> {
    const saved = await content.save(this.file, properties);
    if (saved === null) return;
    const conflict = saved.conflict ?? this.#session.conflict;
    const refused = [...new Set([...this.#session.refused, ...saved.refused])];
    this.#publish({ path: this.file.path, properties: overlaid(saved.properties, this.#saver.pending), conflict, refused });
  }

  async #writeSource(content: SourceDraft): Promise<void> {
    const saved = await content.save(this.file);
    if (saved === null) return;
    const conflict = saved.parted ?? this.#session.conflict;
    this.#publish({ path: this.file.path, notice: saved.notice ?? this.#session.notice, conflict });
  }

  async #saveAgain(): Promise<void> {
    try {
      const properties = await this.#content.saveAgain(this.file, this.#session.properties);
      this.#publish({ path: this.file.path, properties });
      this.#saver.startAnew();
    } catch (error) {
      this.#saver.fail(error);
    }
  }

  /** The text that is not chosen goes into the history and the trash; the trusted side sees to it. */
  async #settle(choice: 'mine' | 'other' | 'both'): Promise<void> {
    const { conflict } = this.#session;
    if (conflict === null) return;
    if (choice !== 'both') {
      await this.#saver.flush();
      if (!this.isSaved) return;
      try {
        const draft = await this.file.settle(conflict.other, choice === 'mine' ? 'kept' : 'other');
        this.file.path = draft.path;
        this.file.id = draft.properties.id;
        this.#publish({ path: draft.path });
        await this.#takeOver(draft);
      } catch (error) {
        this.#publish({ failure: saveFailure(error) });
        return;
      }
    }
    this.#publish({ conflict: null });
  }

  /**
   * Brings an earlier body back as one step of undo; what is there now is kept as a version first. Gives the body before. Rejects,
   * and changes nothing, when what is there now cannot be kept.
   */
  async #restore(body: string): Promise<string> {
    if (this.#content.kind === 'source') throw new Error('A draft that is shown as source is restored in its file.');
    await loadWritingTools();
    while (!(await this.#keepAll()));
    return this.#content.restore(body);
  }

  /** Keeps the whole text as a version. Gives `false` when more was typed meanwhile, which on a slow disk is not in that version. */
  async #keepAll(): Promise<boolean> {
    await this.#saver.flush();
    const { failure } = this.#saver;
    if (failure !== null) throw new StudioFailure(failure);
    const { revision } = this.file;
    await this.file.keepVersion();
    return this.isSaved && this.file.revision === revision;
  }

  async #reload(): Promise<void> {
    await this.#saver.flush();
    if (!this.isSaved) return;
    try {
      await this.#takeOver(await this.file.read());
    } catch (error) {
      this.#publish({ failure: saveFailure(error) });
    }
  }

  /** Shows what is on disk. Blocks that are being changed at this moment wait for the next save, which merges. */
  async #takeOver(detail: DraftDetail): Promise<void> {
    if (detail.access !== 'editable' || this.#content.kind === 'source') return this.#reopen(detail);
    if (!(await this.#content.take(detail, this.file))) return this.#touch();
    const properties = overlaid(detail.properties, this.#saver.pending);
    this.#publish({ path: detail.path, properties, access: detail.access, notice: detail.notice });
  }

  /** Whether another draft stands where this one stood, as after it was deleted and a new one got its name. */
  #isAnother({ properties }: DraftDetail): boolean {
    return this.file.id !== null && properties.id !== null && properties.id !== this.file.id;
  }
}

/** What the window compares by content; everything else it holds is the same thing or another one. */
const plainValues: ReadonlySet<string> = new Set(['properties', 'failure', 'conflict', 'refused']);

function isSame(key: string, before: unknown, now: unknown): boolean {
  return Object.is(before, now) || (plainValues.has(key) && JSON.stringify(before) === JSON.stringify(now));
}

function overlaid(properties: DraftProperties, change: DraftPropertyChanges): DraftProperties {
  const known = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...properties, ...Object.fromEntries(known) };
}
