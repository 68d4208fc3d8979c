import { errorAbout, sentences } from '../sentences.ts';
import type { BaseTexts } from './base-texts.ts';
import type { DraftFolder } from './draft-folder.ts';
import { isDraftPath, pathIn } from './draft-name.ts';
import { type DraftText, longestDraft, readDraftText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';

/** A draft as it stood on the disk a moment ago. */
export interface LoadedDraft extends DraftText {
  path: string;
  revision: string;
}

/** Reads and writes the drafts of a library as text, and remembers what it saw. */
export interface DraftFiles {
  /** Throws `not-found`, or `invalid-input` for a path that cannot be a draft's. */
  read(path: string): Promise<LoadedDraft>;
  /** Writes a text in place of the loaded one; throws `conflict` when the file is no longer that. */
  replace(loaded: LoadedDraft, text: string): Promise<LoadedDraft>;
  /** Makes a draft under the first free of the names; nothing is ever overwritten. */
  create(folder: string, names: Iterable<string>, text: string): Promise<LoadedDraft>;
  move(from: string, to: string): Promise<void>;
  /** The text of a revision that was read or written here before. */
  recall(revision: string): string | null;
  /** Whether what a file holds now is what was last written here. */
  isOwn(path: string, revision: string | null): boolean;
}

export function createDraftFiles(folder: DraftFolder, texts: BaseTexts, digest: (bytes: Uint8Array) => string): DraftFiles {
  const encoder = new TextEncoder();
  const own = new Map<string, string | null>();

  const written = (path: string, bytes: Uint8Array, text: string): LoadedDraft => {
    const revision = digest(bytes);
    own.set(path, revision);
    texts.remember(revision, text);
    return { path, revision, ...readDraftText(path, { bytes, size: bytes.length, modified: 0, changed: 0 }) };
  };
  return {
    async read(path) {
      if (!isDraftPath(path)) throw errorAbout('invalid-input', sentences.ownFolder, path);
      const content = await folder.read(path, longestDraft);
      const draft = readDraftText(path, content);
      const revision = digest(content.bytes);
      if (draft.access !== 'read-only') texts.remember(revision, draft.text);
      return { path, revision, ...draft };
    },
    async replace(loaded, text) {
      const bytes = encoder.encode(text);
      await folder.replace(loaded.path, bytes, loaded.revision);
      return written(loaded.path, bytes, text);
    },
    async create(inFolder, names, text) {
      const bytes = encoder.encode(text);
      for (const name of names) {
        const path = pathIn(inFolder, name);
        try {
          await folder.create(path, bytes);
          return written(path, bytes, text);
        } catch (error) {
          if (!hasCode(error, 'conflict')) throw error;
        }
      }
      throw errorAbout('conflict', sentences.taken, inFolder);
    },
    async move(from, to) {
      await folder.move(from, to);
      own.set(to, own.get(from) ?? null);
      own.set(from, null);
    },
    recall: (revision) => texts.recall(revision),
    isOwn: (path, revision) => own.has(path) && own.get(path) === revision,
  };
}
