import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { expect } from 'vitest';
import type { CallName } from '../../../src/contract/calls.ts';
import { StudioError } from '../../../src/contract/errors.ts';
import type { EventName } from '../../../src/contract/events.ts';
import { type FileSystem, nodeFileSystem } from '../../../src/core/node/file-system.ts';
import { StudioFailure } from '../../../src/renderer/bridge/calls.ts';
import type { StudioPort } from '../../../src/renderer/draft/draft-file.ts';
import type { OpenDraft } from '../../../src/renderer/draft/open-draft.ts';
import { OpenDrafts } from '../../../src/renderer/draft/open-drafts.ts';
import { loadWritingTools } from '../../../src/renderer/text/writing-tools/load-writing-tools.ts';
import { filesBelow, openTestStudio, type TestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Fast enough that many saves fall between the acts of a run, in milliseconds. */
const pace = { pause: 2, longest: 6, retries: [4, 8] };

const files = {
  'draft.md': '---\ntitle: Draft\nbyline:\n  id: d-one\n---\nThe first.\n\nThe second.\n\nThe third.\n',
  'other.md': '---\ntitle: Other\n---\nWords of the other.\n\nAnd more.\n',
  'foreign.md': 'No front matter here.\n\nOnly words.\n',
  'broken.md': '---\ntitle: [never closed\n---\nText under it.\n',
};

const isWord = /w\d+w/g;

/** Two libraries on a disk that can be full, and a window with its open drafts; every word typed anywhere is one of a kind. */
export class World {
  readonly #random: SeededRandom;
  readonly #studio: TestStudio;
  readonly #drafts: OpenDrafts;
  readonly #places: string[];
  readonly #recovery: string;
  readonly #disk: { full: boolean };
  readonly #saves: { running: number };
  readonly #typed = new Map<string, string>();
  /** Words that another program took away, so that nobody can be asked to keep them. */
  readonly #takenAway = new Set<string>();
  readonly #trashed: { library: string; id: string }[] = [];
  #library: string;
  #at = 0;
  #open: OpenDraft | null = null;

  constructor(random: SeededRandom, made: WorldParts) {
    this.#random = random;
    this.#studio = made.studio;
    this.#drafts = new OpenDrafts(made.port, pace);
    this.#places = made.places;
    this.#recovery = made.recovery;
    this.#disk = made.disk;
    this.#saves = made.saves;
    this.#library = made.library;
  }

  async type(): Promise<void> {
    const draft = this.#open ?? (await this.openAny());
    if (draft === null || draft.session.access === 'read-only') return;
    const word = this.#newWord(draft.file.path);
    const { parts, source } = draft.session;
    if (source !== null) draft.session.setSource(`${source.text} ${word}`);
    else if (parts !== null) {
      const block = this.#random.below(4);
      parts.editor.update(
        () => {
          const blocks = $getRoot().getChildren().filter($isElementNode);
          blocks[Math.min(block, blocks.length - 1)]?.append($createTextNode(` ${word}`));
        },
        { discrete: true },
      );
    }
  }

  wait(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#random.below(20)));
  }

  async openAny(): Promise<OpenDraft | null> {
    const file = this.#random.pick(this.#markdownFiles());
    if (file === undefined) return null;
    try {
      this.#open = await this.#drafts.open(this.#library, file);
    } catch {
      this.#open = null;
    }
    return this.#open;
  }

  /** Another program adds a word to a paragraph, in place or by putting a new file in place of the old one. */
  async changeOutside(): Promise<void> {
    // Between a save's last look at the file and its rename there is an instant that no file call can close.
    while (this.#saves.running > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const file = this.#random.pick(this.#markdownFiles());
    if (file === undefined) return;
    const full = path.join(this.#place, file);
    const paragraphs = readFileSync(full, 'utf8').split('\n\n');
    const at = this.#random.below(paragraphs.length);
    paragraphs[at] = `${(paragraphs[at] ?? '').trimEnd()} ${this.#newWord(`outside ${file}`)}`;
    const text = `${paragraphs.join('\n\n').trimEnd()}\n`;
    if (this.#random.below(2) === 0) writeFileSync(full, text);
    else {
      writeFileSync(`${full}.tmp`, text);
      renameSync(`${full}.tmp`, full);
    }
  }

  fillDisk(): void {
    this.#disk.full = true;
  }

  makeRoom(): void {
    this.#disk.full = false;
  }

  async trash(): Promise<void> {
    const draft = this.#open;
    if (draft === null || draft.file.library !== this.#library) return;
    await draft.session.flush();
    if (!draft.isSaved) return;
    const { library, path: deleted } = draft.file;
    const done = await this.#try('drafts.delete', { library, path: deleted });
    if (done === null) return;
    this.#trashed.push({ library, id: (done as { trashed: { id: string } }).trashed.id });
    this.#drafts.release(library, deleted);
    this.#open = null;
  }

  async putBack(): Promise<void> {
    const at = this.#trashed.findIndex(({ library }) => library === this.#library);
    const [entry] = at === -1 ? [] : this.#trashed.splice(at, 1);
    if (entry !== undefined && (await this.#try('trash.restore', entry)) === null) this.#trashed.push(entry);
  }

  deleteOutside(): void {
    const file = this.#random.pick(this.#markdownFiles());
    if (file === undefined) return;
    const full = path.join(this.#place, file);
    for (const word of readFileSync(full, 'utf8').match(isWord) ?? []) this.#takenAway.add(word);
    rmSync(full);
  }

  async settle(): Promise<void> {
    const choice = this.#random.pick(['mine', 'other', 'both'] as const);
    if (choice !== undefined) await this.#open?.session.settle(choice);
  }

  async bringBack(): Promise<void> {
    const draft = this.#open;
    if (draft === null || draft.session.parts === null || draft.file.library !== this.#library) return;
    const { library, path: file } = draft.file;
    const listed = (await this.#try('history.list', { library, path: file })) as { versions: { version: string }[] } | null;
    const version = this.#random.pick(listed?.versions ?? []);
    if (version === undefined) return;
    const read = (await this.#try('history.read', { library, path: file, version: version.version })) as { body: string } | null;
    if (read !== null) await draft.session.restore(read.body).catch(() => {});
  }

  retitle(): void {
    const session = this.#open?.session;
    if (session?.access !== 'editable') return;
    session.setProperties({ title: `${session.properties.title} ${this.#newWord(`title of ${session.path}`)}` });
  }

  /** As the window does: everything is brought to safety, then the other library is opened, then the drafts are let go. */
  async switchLibrary(): Promise<void> {
    expect.soft(await this.#drafts.secure()).toEqual([]);
    this.#at = 1 - this.#at;
    this.#library = await openLibrary(this.#studio, this.#place);
    this.#open = null;
    await this.#drafts.leaveOthers(this.#library);
  }

  async takeRecovered(): Promise<void> {
    const listed = (await this.#try('recovery.list', {})) as { texts: { id: string }[] } | null;
    const text = this.#random.pick(listed?.texts ?? []);
    if (text !== undefined) await this.#try('recovery.take', { library: this.#library, id: text.id });
  }

  /** The window closes, perhaps on a full disk. */
  async end(): Promise<void> {
    expect.soft(await this.#drafts.secure()).toEqual([]);
    await this.#drafts.leaveOthers(null);
  }

  /** Words that are in no file, no version, not in the trash and not in the recovery place. */
  lostWords(): string[] {
    const places = [...this.#places, this.#recovery].filter((place) => existsSync(place));
    const everything = places.flatMap((place) => filesBelow(place).map((file) => readFileSync(path.join(place, file), 'utf8')));
    const there = new Set(everything.flatMap((text) => text.match(isWord) ?? []));
    return [...this.#typed]
      .filter(([word]) => !there.has(word) && !this.#takenAway.has(word))
      .map(([word, where]) => `${word} in ${where}`);
  }

  get #place(): string {
    return this.#places[this.#at] ?? '';
  }

  /** `where` it goes, for whoever reads what was lost. */
  #newWord(where: string): string {
    const word = `w${this.#typed.size}w`;
    this.#typed.set(word, where);
    return word;
  }

  #markdownFiles(): string[] {
    return filesBelow(this.#place).filter((file) => file.endsWith('.md') && !file.startsWith('.'));
  }

  async #try(name: CallName, input: object): Promise<unknown> {
    try {
      return await this.#studio.call(name, input as never);
    } catch (error) {
      if (error instanceof StudioError) return null;
      throw error;
    }
  }
}

interface WorldParts {
  studio: TestStudio;
  port: StudioPort;
  places: string[];
  recovery: string;
  disk: { full: boolean };
  saves: { running: number };
  library: string;
}

export async function createWorld(random: SeededRandom): Promise<World> {
  await loadWritingTools();
  const base = temporaryFolder();
  const places = [path.join(base, 'First'), path.join(base, 'Second')];
  const recovery = path.join(base, 'recovery');
  for (const place of places) {
    mkdirSync(place);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(place, file), text);
  }
  const disk = { full: false };
  const saves = { running: 0 };
  const studio = await openTestStudio({ place: places[0] ?? '', recovery, fileSystem: diskThatFills(disk) });
  const library = (await studio.call('app.state', {})).library?.id ?? '';
  return new World(random, { studio, port: portOf(studio, saves), places, recovery, disk, saves, library });
}

/** The trusted side as the window reaches it, with the saves that are on their way. */
function portOf(test: TestStudio, saves: { running: number }): StudioPort {
  const port = studioPort(test);
  const call = async (name: CallName, input: never) => {
    const isSave = name === 'drafts.save' || name === 'drafts.saveSource';
    if (isSave) saves.running += 1;
    try {
      return await port.call(name, input);
    } finally {
      if (isSave) saves.running -= 1;
    }
  };
  return { ...port, call: call as StudioPort['call'] };
}

/** The trusted side as the window reaches it. */
export function studioPort(test: TestStudio): StudioPort {
  return {
    async call(name, input) {
      try {
        return await test.call(name, input);
      } catch (error) {
        if (!(error instanceof StudioError)) throw error;
        throw new StudioFailure({ code: error.code, message: error.message });
      }
    },
    subscribe: <Name extends EventName>(name: Name, listener: (payload: never) => void) =>
      test.studio.subscribe((event) => {
        if (event.name === name) listener(event.payload as never);
      }),
  };
}

function diskThatFills(disk: { full: boolean }): FileSystem {
  const open = (async (place: string, flags?: string | number, mode?: number) => {
    const writes = flags !== undefined && flags !== 'r' && flags !== 0;
    if (disk.full && writes) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    return nodeFileSystem.open(place, flags, mode);
  }) as FileSystem['open'];
  return { ...nodeFileSystem, open };
}

async function openLibrary(test: TestStudio, place: string): Promise<string> {
  await test.studio.openLibrary(place);
  return (await test.call('app.state', {})).library?.id ?? '';
}
