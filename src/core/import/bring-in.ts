import type { PropertyChange } from '../../domain/drafts/front-matter.ts';
import { newDraftText } from '../../domain/drafts/new-draft.ts';
import type { ImportedDraft } from '../../domain/import/imported-draft.ts';
import { imageType } from '../images/image-type.ts';
import { deleteDrafts } from '../library/delete-draft.ts';
import { draftName, fileNameOf, folderOf, isDraftPath, pathIn } from '../library/draft-name.ts';
import { hasCode, nullWhenGone } from '../library/failure-code.ts';
import { namesBeside, namesForTitle } from '../library/free-names.ts';
import { dayAt } from '../library/make-draft.ts';
import type { OpenLibrary } from '../library/open-library.ts';
import { withProperties } from '../library/rewrite.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { ImportFiles } from './importer.ts';

/** What an import wrote: drafts and other files, each with the revision that it had then, and drafts with their ids. */
export interface BroughtIn {
  paths: Map<string, { revision: string; id: string | null }>;
  files: Map<string, string>;
  /** Files that could not be had. */
  missing: number;
}

export interface BringingIn {
  drafts: readonly ImportedDraft[];
  files: ImportFiles;
  /** The name of a new folder for them; `''` is the library itself. */
  folder: string;
  isStopped(): boolean;
  progress(done: number, total: number): void;
}

/** In bytes. */
const largestFile = 50_000_000;
/** Drafts are told of so many at a time. */
const announcedTogether = 100;

/** Writes drafts and their files into the library; `null`, and nothing of it left, when it was stopped. What fails leaves nothing either. */
export async function bringIn(library: OpenLibrary, parts: BringingIn): Promise<BroughtIn | null> {
  const brought: BroughtIn = { paths: new Map(), files: new Map(), missing: 0 };
  try {
    const folder = await freeFolder(library, parts.folder);
    for (const [at, draft] of parts.drafts.entries()) {
      if (parts.isStopped()) break;
      await library.lane.run(() => bringDraft(library, parts, folder, draft, brought));
      if ((at + 1) % announcedTogether === 0) library.announce([...brought.paths.keys()].slice(-announcedTogether));
      parts.progress(at + 1, parts.drafts.length);
    }
    if (parts.isStopped()) {
      await takeBack(library, brought, 'for-good');
      return null;
    }
    library.announce([...brought.paths.keys()].slice(-(parts.drafts.length % announcedTogether || announcedTogether)));
    return brought;
  } catch (error) {
    await takeBack(library, brought, 'for-good').catch((left: unknown) => library.log.warn('A failed import left files.', left));
    throw error;
  }
}

/** A name that nothing in the library has: what is there stays as it is. */
async function freeFolder(library: OpenLibrary, name: string): Promise<string> {
  if (name === '') return '';
  const taken = new Set((await library.folder.names('')).map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(folder.toLowerCase())) return folder;
  }
}

async function bringDraft(
  library: OpenLibrary,
  parts: BringingIn,
  folder: string,
  draft: ImportedDraft,
  brought: BroughtIn,
): Promise<void> {
  // Files first: a draft that is there shows them.
  for (const file of draft.files) {
    const bytes = file.bytes ?? (await parts.files.read(file.from, largestFile));
    if (bytes === null || !isWanted(file.target, bytes)) brought.missing += 1;
    else await bringFile(library, pathIn(folder, file.target), bytes, brought);
  }
  const text = textOf(library, draft);
  const made = await library.files.create(...(await placeOf(library, folder, draft)), text);
  brought.paths.set(made.path, { revision: made.revision, id: made.properties.id });
}

/** Pictures by what is in them, whatever they are called; and papers. */
function isWanted(target: string, bytes: Uint8Array): boolean {
  return imageType(bytes) !== null || (/\.pdf$/i.test(target) && bytes[0] === 0x25 && bytes[1] === 0x50);
}

/** One that several drafts show is written once. */
async function bringFile(library: OpenLibrary, path: string, bytes: Uint8Array, brought: BroughtIn): Promise<void> {
  const revision = library.digest(bytes);
  if (brought.files.get(path) === revision) return;
  for (const name of namesBesideFile(path)) {
    try {
      await library.folder.create(name, bytes);
      brought.files.set(name, revision);
      return;
    } catch (error) {
      if (!hasCode(error, 'conflict')) throw error;
    }
  }
  throw new SpokenError('conflict', sentences.taken(fileNameOf(path)));
}

function* namesBesideFile(path: string): Generator<string> {
  yield path;
  const dot = path.lastIndexOf('.');
  for (let number = 2; number < 1000; number += 1) yield `${path.slice(0, dot)}-${number}${path.slice(dot)}`;
}

async function placeOf(library: OpenLibrary, folder: string, draft: ImportedDraft): Promise<[string, Iterable<string>]> {
  if (draft.target === null) return [folder, namesForTitle(draft.title, await library.folder.names(folder))];
  const path = pathIn(folder, draft.target);
  if (!isDraftPath(path)) throw new SpokenError('invalid-input', sentences.ownFolder(draftName(path)));
  return [folderOf(path), namesBeside(path, null)];
}

function textOf(library: OpenLibrary, draft: ImportedDraft): string {
  if (draft.source !== null) return draft.source;
  const { title, kind, status, topics, language, publications, answers, description } = draft;
  const date = draft.date ?? dayAt(library.now());
  const body = draft.body === '' ? '' : `\n${draft.body}`;
  const topicNames = topics.map((topic) => topic.trim().slice(0, 80)).filter((topic) => topic !== '');
  const text = newDraftText({ id: library.createId(), title, kind, status, date, language, topics: topicNames, body });
  const change: PropertyChange = {
    ...(publications.length === 0 ? {} : { publications: [...publications] }),
    ...(answers.length === 0 ? {} : { answers: [...answers] }),
    ...(description === '' ? {} : { description }),
  };
  return withProperties(title, text, change, null);
}

/**
 * Removes what an import wrote. Drafts go to the trash, or for good when they still are what was written; other files go when
 * nobody changed them. Gives the number of drafts.
 */
export async function takeBack(library: OpenLibrary, brought: BroughtIn, how: 'to-trash' | 'for-good'): Promise<number> {
  const gone = how === 'to-trash' ? await deleteThem(library, brought) : await dropThem(library, brought);
  await library.lane.run(async () => {
    for (const [path, revision] of brought.files) await removeUnchanged(library, path, revision);
    for (const folder of foldersOf([...brought.paths.keys(), ...brought.files.keys()])) {
      await library.folder.removeFolder(folder).catch(() => {});
    }
  });
  return gone;
}

async function deleteThem(library: OpenLibrary, { paths }: BroughtIn): Promise<number> {
  let gone = 0;
  for (const [path, { id }] of paths) {
    try {
      const there = await whereItIs(library, path, id);
      if (there !== null) gone += (await deleteDrafts(library, [there])).length;
    } catch (error) {
      // One that is gone already is what was wanted.
      if (!hasCode(error, 'not-found')) throw error;
    }
  }
  return gone;
}

/** Where a draft of an import is by now; another one may have its name. */
async function whereItIs(library: OpenLibrary, path: string, id: string | null): Promise<string | null> {
  const moved = library.moves.wentTo(path);
  if (id === null) return moved;
  for (const place of new Set([moved, path])) {
    const draft = await library.files.read(place).catch(nullWhenGone);
    // What cannot be read as a draft any more may hide its id.
    if (draft !== null && (draft.properties.id === id || draft.access !== 'editable')) return place;
  }
  return null;
}

async function dropThem(library: OpenLibrary, { paths }: BroughtIn): Promise<number> {
  await library.lane.run(async () => {
    for (const [path, { revision }] of paths) {
      await library.trash.drop(path, revision).catch((error: unknown) => library.log.warn('A draft of an import stayed.', error));
    }
  });
  library.announce([...paths.keys()]);
  return paths.size;
}

async function removeUnchanged(library: OpenLibrary, path: string, revision: string): Promise<void> {
  const now = await library.folder.read(path, largestFile).catch(() => null);
  if (now !== null && library.digest(now.bytes) === revision) await library.folder.remove(path).catch(() => {});
}

/** Every folder on the way to these, the deepest first; one that holds anything else stays. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.add(folder);
  return [...folders].sort((one, other) => other.length - one.length);
}
