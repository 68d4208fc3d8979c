import { errorAbout, sentences } from '../sentences.ts';
import type { BaseTexts } from './base-texts.ts';
import type { DraftFolder } from './draft-folder.ts';
import { isDraftPath, pathIn } from './draft-name.ts';
import { type DraftText, readDraftText, readText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';
import { createKnownRevisions } from './known-revisions.ts';
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
  /** Makes a draft under the first free of the names; nothing is ever overwritten. Who may read the draft `like` may read it. */
  create(folder: string, names: Iterable<string>, text: string, like?: string): Promise<LoadedDraft>;
  /** Gives a draft another path; throws `conflict` when that is taken. */
  move(draft: LoadedDraft, to: string): Promise<void>;
  /** As `read`, but a file that another program is just writing anew is read when it is whole. `base` is what it was known to be. */
  readSettled(path: string, base: string): Promise<LoadedDraft>;
  /** A draft as it was at this revision, when that is remembered; nobody asks the disk whether it still is so. */
  remembered(path: string, revision: string): LoadedDraft | null;
  /** The draft at a path has gone into the trash. */
  noteTrashed(path: string): void;
  /** Whether the draft that had this revision at this path is in the trash. */
  wasTrashed(path: string, revision: string): boolean;
  /** Whether Byline itself wrote this revision there, since the library was opened. */
  isOwn(path: string, revision: string): boolean;
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
  /** Told what another program wrote into a draft in the moment in which its text `loaded` was replaced. */
  overtaken: (loaded: LoadedDraft, bytes: Uint8Array) => void;
}

/** How often, and how many milliseconds apart, a file is looked at that another program seems to be in the middle of writing. */
const mostLooks = 5;
const betweenLooks = 60;

export function createDraftFiles({ folder, texts, own, digest, overtaken }: DraftFilesParts): DraftFiles {
  const encoder = new TextEncoder();

  const revisions = createKnownRevisions();

  const written = (path: string, { bytes, revision, text }: Encoded): LoadedDraft => {
    texts.remember(revision, text);
    revisions.seen(path, revision);
    revisions.wrote(path, revision);
    return { path, revision, ...readDraftText(path, { bytes, size: bytes.length, modified: 0, changed: 0 }) };
  };
  const encoded = (text: string): Encoded => {
    const bytes = encoder.encode(text);
    return { bytes, revision: digest(bytes), text };
  };
  const read = async (path: string): Promise<LoadedDraft> => {
    if (!isDraftPath(path)) throw errorAbout('invalid-input', sentences.ownFolder, path);
    const content = await folder.readLinked(path, longestDraft);
    const draft = readDraftText(path, content);
    const revision = digest(content.bytes);
    if (draft.access !== 'read-only') texts.remember(revision, draft.text);
    revisions.seen(path, revision);
    return { path, revision, ...draft };
  };
  return {
    read,
    async readSettled(path, base) {
      const before = texts.recall(base);
      let draft = await read(path);
      for (let looks = 0; looks < mostLooks && before !== null && isBeginningOf(draft.text, before); looks += 1) {
        await pause(betweenLooks);
        draft = await read(path);
      }
      return draft;
    },
    async replace(loaded, text) {
      const next = encoded(text);
      own.add(loaded.path, next.revision);
      await folder.replace(loaded.path, next.bytes, loaded.revision, { overtaken: (bytes) => overtaken(loaded, bytes) });
      return written(loaded.path, next);
    },
    async create(inFolder, names, text, like) {
      const next = encoded(text);
      let last = '';
      for (const name of names) {
        last = name;
        const path = pathIn(inFolder, name);
        try {
          own.add(path, next.revision);
          await folder.create(path, next.bytes, like);
          return written(path, next);
        } catch (error) {
          if (!hasCode(error, 'conflict')) throw error;
        }
      }
      throw errorAbout('conflict', sentences.taken, pathIn(inFolder, last));
    },
    remembered(path, revision) {
      const text = revisions.has(path, revision) ? texts.recall(revision) : null;
      return text === null ? null : { path, revision, ...readText(path, text) };
    },
    noteTrashed: (path) => revisions.trashed(path),
    wasTrashed: (path, revision) => revisions.wasTrashed(path, revision),
    async move(draft, to) {
      own.add(to, draft.revision);
      own.add(draft.path, null);
      await folder.move(draft.path, to);
    },
    isOwn: (path, revision) => revisions.isOwn(path, revision),
    wasTakenAway: (path) => own.tookAway(path),
    recall: (revision) => texts.recall(revision),
  };
}

/** A program that writes a file anew makes it empty first: what can be seen then is nothing, or how it begins. */
function isBeginningOf(now: string, before: string): boolean {
  return now.length < before.length && before.startsWith(now);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
