import { errorAbout, sentences } from '../sentences.ts';
import type { BaseTexts } from './base-texts.ts';
import type { DraftFolder } from './draft-folder.ts';
import { isDraftPath, pathIn } from './draft-name.ts';
import { type DraftText, readDraftText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';
import { longestDraft } from './limits.ts';
import type { OwnWrites } from './own-writes.ts';

/** A draft as it stood on the disk a moment ago. */
export interface LoadedDraft extends DraftText {
  path: string;
  revision: string;
}

/** A text as it goes to the disk. */
interface Encoded {
  bytes: Uint8Array;
  revision: string;
  text: string;
}

/** Reads and writes the drafts of a library as text, and remembers what it saw. */
export interface DraftFiles {
  /** Throws `not-found`, or `invalid-input` for a path that cannot be a draft's. */
  read(path: string): Promise<LoadedDraft>;
  /** Writes a text in place of the loaded one; throws `conflict` when the file is no longer that. */
  replace(loaded: LoadedDraft, text: string): Promise<LoadedDraft>;
  /** Makes a draft under the first free of the names; nothing is ever overwritten. */
  create(folder: string, names: Iterable<string>, text: string): Promise<LoadedDraft>;
  /** Gives a draft another path; throws `conflict` when that is taken. */
  move(draft: LoadedDraft, to: string): Promise<void>;
  /** Whether Byline itself took the file away, into the trash or to another name. */
  wasTakenAway(path: string): boolean;
  /** The text of a revision that was read or written here before. */
  recall(revision: string): string | null;
}

export interface DraftFilesParts {
  folder: DraftFolder;
  texts: BaseTexts;
  own: OwnWrites;
  digest: (bytes: Uint8Array) => string;
}

export function createDraftFiles({ folder, texts, own, digest }: DraftFilesParts): DraftFiles {
  const encoder = new TextEncoder();

  const written = (path: string, { bytes, revision, text }: Encoded): LoadedDraft => {
    texts.remember(revision, text);
    return { path, revision, ...readDraftText(path, { bytes, size: bytes.length, modified: 0, changed: 0 }) };
  };
  const encoded = (text: string): Encoded => {
    const bytes = encoder.encode(text);
    return { bytes, revision: digest(bytes), text };
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
      const next = encoded(text);
      own.add(loaded.path, next.revision);
      await folder.replace(loaded.path, next.bytes, loaded.revision);
      return written(loaded.path, next);
    },
    async create(inFolder, names, text) {
      const next = encoded(text);
      for (const name of names) {
        const path = pathIn(inFolder, name);
        try {
          own.add(path, next.revision);
          await folder.create(path, next.bytes);
          return written(path, next);
        } catch (error) {
          if (!hasCode(error, 'conflict')) throw error;
        }
      }
      throw errorAbout('conflict', sentences.taken, inFolder);
    },
    async move(draft, to) {
      own.add(to, draft.revision);
      own.add(draft.path, null);
      await folder.move(draft.path, to);
    },
    wasTakenAway: (path) => own.has(path, null),
    recall: (revision) => texts.recall(revision),
  };
}
