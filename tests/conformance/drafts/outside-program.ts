import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../unit/core/support/test-studio.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WatchedDisk } from './watched-disk.ts';

const head = '---\ntitle: ';
const brokenHead = '---\ntitle: [';

/** What editors, file managers and checkouts do to the folder while Byline has it open. */
export class OutsideProgram {
  readonly #place: string;
  readonly #random: SeededRandom;
  readonly #disk: WatchedDisk;
  readonly #newWord: (text: string) => string;
  #moves = 0;

  constructor(place: string, random: SeededRandom, disk: WatchedDisk, newWord: (text: string) => string) {
    this.#place = place;
    this.#random = random;
    this.#disk = disk;
    this.#newWord = newWord;
  }

  drafts(): string[] {
    return filesBelow(this.#place).filter((file) => file.endsWith('.md') && !file.startsWith('.'));
  }

  /** Adds a word to a paragraph and puts the new file in place of the old one. */
  async change(): Promise<void> {
    const file = await this.#anyFile();
    if (file === null) return;
    const text = readFileSync(file, 'utf8');
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const paragraphs = text.split(end + end);
    const at = this.#random.below(paragraphs.length);
    paragraphs[at] = `${(paragraphs[at] ?? '').trimEnd()} ${this.#newWord(text)}`;
    writeFileSync(`${file}.tmp`, paragraphs.join(end + end) + end);
    renameSync(`${file}.tmp`, file);
  }

  async moveFolder(): Promise<void> {
    await this.#disk.pastTheInstant();
    const [from, to] = [path.join(this.#place, 'sub'), path.join(this.#place, 'sub2')];
    if (existsSync(from) === existsSync(to)) return;
    if (existsSync(from)) renameSync(from, to);
    else renameSync(to, from);
  }

  /** Two files change places, as in a checkout. */
  async swap(): Promise<void> {
    const [one, other] = [await this.#anyFile(), await this.#anyFile()];
    if (one === null || other === null || one === other) return;
    renameSync(one, `${one}.tmp`);
    renameSync(other, one);
    renameSync(`${one}.tmp`, other);
  }

  async rename(): Promise<void> {
    const file = await this.#anyFile();
    this.#moves += 1;
    if (file !== null) renameSync(file, file.replace(/\.md$/, `-m${this.#moves}.md`));
  }

  async breakFrontMatter(): Promise<void> {
    const file = await this.#anyFile();
    if (file !== null) rewrite(file, head, brokenHead);
  }

  async mendFrontMatter(): Promise<void> {
    await this.#disk.pastTheInstant();
    for (const file of this.drafts()) rewrite(path.join(this.#place, file), brokenHead, head);
  }

  async #anyFile(): Promise<string | null> {
    await this.#disk.pastTheInstant();
    const file = this.#random.pick(this.drafts());
    return file === undefined ? null : path.join(this.#place, file);
  }
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.startsWith(from)) writeFileSync(file, text.replace(from, to));
}
