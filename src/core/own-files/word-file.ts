import { StudioError } from '../../contract/errors.ts';
import { wordsFromFile } from '../../domain/spelling/own-words.ts';
import type { DraftFolder } from '../library/draft-folder.ts';
import { ownFolder, pathIn } from '../library/draft-name.ts';
import { toldOf } from '../library/told-of.ts';
import { SpokenError, sentences } from '../sentences.ts';

/** The words that a person has taught the spelling check, in `.byline/words.txt`: one a line, for people to read and change. */
export interface WordFile {
  list(): Promise<string[]>;
  /** Adds a word as the last line; one that is there already changes nothing. */
  add(word: string): Promise<void>;
  /** Takes out every line that says just this word; notes and all other lines stay. */
  remove(word: string): Promise<void>;
}

interface WordFileOptions {
  folder: DraftFolder;
  /** SHA-256 in hexadecimal. */
  digest(bytes: Uint8Array): string;
}

/** Larger files are not read: nobody teaches so many words. In bytes. */
const longestFile = 1_000_000;
const attempts = 5;

export function createWordFile({ folder, digest }: WordFileOptions): WordFile {
  const path = pathIn(ownFolder, 'words.txt');
  let last: Promise<unknown> = Promise.resolve();

  async function load(): Promise<{ text: string; revision: string | null }> {
    if ((await folder.stamp(path)) === null) return { text: '', revision: null };
    const { bytes } = await folder.read(path, longestFile);
    return { text: textOf(bytes), revision: digest(bytes) };
  }

  async function change(edit: (text: string) => string, left = attempts): Promise<void> {
    const { text, revision } = await load();
    const changed = edit(text);
    if (changed === text) return;
    const bytes = new TextEncoder().encode(changed);
    try {
      if (revision === null) await folder.create(path, bytes);
      else await folder.replace(path, bytes, revision);
    } catch (error) {
      if (left > 1 && error instanceof StudioError && error.code === 'conflict') return change(edit, left - 1);
      throw error;
    }
  }

  /** Changes wait for each other. */
  function inTurn(edit: (text: string) => string): Promise<void> {
    const turn = last.then(() => toldOf(path, sentences.ownFileNotSaved, () => change(edit)));
    last = turn.catch(() => {});
    return turn;
  }

  return {
    list: async () => wordsFromFile((await load()).text),
    add: (word) => inTurn((text) => withWord(text, word)),
    remove: (word) => inTurn((text) => withoutWord(text, word)),
  };
}

/** Bytes that are no UTF-8 are not guessed at: writing the guess back would lose them. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new SpokenError('unreadable', sentences.ownFileMalformed('words.txt'), { subject: 'words.txt', cause });
  }
}

function withWord(text: string, word: string): string {
  if (wordsFromFile(text).includes(word.normalize('NFC'))) return text;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${end}${word}\n`;
}

function withoutWord(text: string, word: string): string {
  const lines = text.split(/(?<=\n)/);
  return lines.filter((line) => wordsFromFile(line)[0] !== word.normalize('NFC')).join('');
}
