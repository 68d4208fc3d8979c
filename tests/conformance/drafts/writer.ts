import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { StudioError } from '../../../src/contract/errors.ts';
import type { OpenDraft } from '../../../src/renderer/draft/open-draft.ts';
import { OpenDrafts } from '../../../src/renderer/draft/open-drafts.ts';
import type { TestStudio } from '../../unit/core/support/test-studio.ts';
import { studioPort } from './draft-world.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Fast enough that many saves fall between the acts of a course, in milliseconds. */
const pace = { pause: 2, longest: 6, retries: [4, 8] };

/** Somebody who writes in a window of a program of its own. */
export class Writer {
  readonly #studio: TestStudio;
  readonly #library: string;
  readonly #drafts: OpenDrafts;
  readonly #random: SeededRandom;
  readonly #newWord: (text: string) => string;
  /** Every draft that was opened and not deleted. */
  readonly opened = new Set<OpenDraft>();
  #open: OpenDraft | null = null;

  constructor(studio: TestStudio, library: string, random: SeededRandom, newWord: (text: string) => string) {
    this.#studio = studio;
    this.#library = library;
    this.#drafts = new OpenDrafts(studioPort(studio), pace);
    this.#random = random;
    this.#newWord = newWord;
  }

  async open(path: string): Promise<void> {
    this.#open = await this.#drafts.open(this.#library, path).catch(() => null);
    if (this.#open !== null) this.opened.add(this.#open);
  }

  type(): void {
    const draft = this.#open;
    if (draft === null || draft.session.access === 'read-only') return;
    const word = this.#wordFor(draft);
    const { parts, source } = draft.session;
    if (source !== null) draft.session.setSource(`${source.text} ${word}`);
    const isNewBlock = this.#random.below(4) === 0;
    const at = this.#random.below(4);
    const change = () => {
      const blocks = $getRoot().getChildren().filter($isElementNode);
      const block = blocks[Math.min(at, blocks.length - 1)];
      if (isNewBlock || block === undefined) $getRoot().append($createParagraphNode().append($createTextNode(word)));
      else block.append($createTextNode(` ${word}`));
    };
    parts?.editor.update(change, { discrete: true });
  }

  retitle(): void {
    const draft = this.#open;
    if (draft?.session.access !== 'editable') return;
    draft.session.setProperties({ title: `${draft.session.properties.title} ${this.#wordFor(draft)}` });
  }

  undo(): void {
    this.#open?.session.parts?.editor.dispatchCommand(this.#random.below(3) > 0 ? UNDO_COMMAND : REDO_COMMAND, undefined);
  }

  async settle(): Promise<void> {
    const choice = this.#random.pick(['mine', 'other', 'both'] as const) ?? 'both';
    const settling = this.#open?.session.settle(choice);
    if (this.#random.below(3) === 0) this.type();
    await settling;
  }

  /** As the window does; sometimes more is typed while the disk is at it. */
  async trash(): Promise<void> {
    const draft = this.#open;
    if (draft === null) return;
    await draft.session.flush();
    const { path } = draft.file;
    const deleting = this.#try(() => this.#studio.call('drafts.delete', { library: this.#library, path }));
    if (this.#random.below(3) === 0) this.type();
    if ((await deleting) === null) return;
    this.opened.delete(draft);
    this.#open = null;
    await this.#drafts.release(this.#library, path);
  }

  async putBack(): Promise<void> {
    const { drafts } = await this.#studio.call('trash.list', {});
    const draft = this.#random.pick(drafts);
    if (draft !== undefined) await this.#try(() => this.#studio.call('trash.restore', { id: draft.id }));
  }

  async bringBack(): Promise<void> {
    const draft = this.#open;
    if (draft === null || draft.session.parts === null) return;
    const { path } = draft.file;
    const listed = await this.#try(() => this.#studio.call('history.list', { path }));
    const version = this.#random.pick(listed?.versions ?? [])?.version;
    if (version === undefined) return;
    const read = await this.#try(() => this.#studio.call('history.read', { path, version }));
    if (read !== null) await draft.session.restore(read.body).catch(() => {});
  }

  async renameTopic(): Promise<void> {
    const { topics } = await this.#studio.call('topics.list', {});
    const from = topics[0]?.name;
    const to = from === 'craft' ? 'trade' : 'craft';
    if (from !== undefined) await this.#try(() => this.#studio.call('topics.rename', { from, to }));
  }

  /** Saves and looks until what each shows is what is in its file. */
  async rest(): Promise<void> {
    for (const draft of this.opened) await draft.session.flush();
    for (const draft of this.opened) await draft.lookAgain();
  }

  async leave(): Promise<void> {
    await this.#drafts.leaveOthers(null);
  }

  #wordFor(draft: OpenDraft): string {
    return this.#newWord(shownText(draft) + draft.session.properties.title);
  }

  async #try<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof StudioError) return null;
      throw error;
    }
  }
}

/** What the window shows of a draft: its body, or its source. */
export function shownText({ session }: OpenDraft): string {
  return session.source?.text ?? session.parts?.blocks.markdown() ?? '';
}
