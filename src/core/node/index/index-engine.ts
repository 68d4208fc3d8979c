import type { DatabaseSync } from 'node:sqlite';
import type { FileContent, FileStamp } from '../../library/draft-folder.ts';
import { folderOf } from '../../library/draft-name.ts';
import { longestDraft, longestIndexed } from '../../library/limits.ts';
import { originalOf } from '../../library/sync-copies.ts';
import type { Trace } from '../../search/index-change.ts';
import type { IndexRecord } from '../../search/index-record.ts';
import type { GivenId, IndexChange, ScanOptions, ScanProgress } from '../../search/library-index.ts';
import type { FileTrace, FoundFile, LibraryReader } from '../../search/library-reader.ts';
import { createLostFiles, type LostFiles } from '../../search/lost-files.ts';
import {
  countedIn,
  createDraftRows,
  type DraftRows,
  fileFromRow,
  inTransaction,
  type KnownFile,
  type KnownRow,
} from './draft-rows.ts';

/** How long the thread may work before it listens again, in milliseconds. */
const slice = 8;

/** Files read between two tellings of progress. */
const batch = 500;

/** Brings an index up to date with its folder. */
export interface IndexEngine {
  refresh(paths: readonly string[]): Promise<IndexChange>;
  scan(progress: (progress: ScanProgress) => void, options?: ScanOptions): Promise<IndexChange>;
}

/** What turns the bytes of a draft into what the index keeps. */
interface Recorder {
  digest(bytes: Uint8Array): string;
  record(path: string, content: FileContent): IndexRecord;
}

/** Reading drafts takes the readers of YAML and Markdown and node:crypto, which a start that finds nothing new does without. */
async function loadRecorder(): Promise<Recorder> {
  const [{ digest }, { indexRecord }] = await Promise.all([import('../digest.ts'), import('../../search/index-record.ts')]);
  return { digest, record: indexRecord };
}

/** What a scan or a refresh works with, and what it has found. */
interface Collected {
  rows: DraftRows;
  recorder: Recorder;
  gone: Trace[];
  /** Drafts in whose place a file with another id stands, or one without. */
  replaced: Trace[];
  /** Drafts without an id in whose place another text stands, as they were. */
  overwritten: Trace[];
  come: Trace[];
  changed: Record<string, string | null>;
  versions: Set<string>;
  givenIds: GivenId[];
  recounted: boolean;
}

export function createIndexEngine(database: DatabaseSync, reader: LibraryReader): IndexEngine {
  const rows = createDraftRows(database);
  const lost = createLostFiles(() => performance.now());
  return {
    async refresh(paths) {
      const collected = nothingCollected(rows, await loadRecorder());
      inTransaction(database, () => {
        for (const path of paths) readNamed(reader, path, collected);
        readCopies(reader, collected);
        noteVersions(paths, collected);
      });
      return changeFrom(collected, lost);
    },
    async scan(progress, options = {}) {
      // Whoever asks for the list at a start is answered before the work begins.
      await giveWay();
      const known = rows.allKnown();
      const stale = await staleFiles(reader, known, options.thorough ?? false);
      progress({ read: 0, total: stale.length });
      if (stale.length + known.size === 0) return { changed: {}, renamed: {}, versions: [], givenIds: [], recounted: false };
      const collected = nothingCollected(rows, await loadRecorder());
      for (let read = 0; read < stale.length; read += batch) {
        await inBatch(database, stale.slice(read, read + batch), (one) => readStale(reader, one, collected));
        progress({ read: Math.min(read + batch, stale.length), total: stale.length });
      }
      inTransaction(database, () => {
        for (const path of known.keys()) readNamed(reader, path, collected);
      });
      return changeFrom(collected, lost);
    },
  };
}

interface StaleFile {
  file: FoundFile;
  known: KnownRow | null;
  /** 0 when nobody looked. */
  modified: number;
}

/** Which files must be read. They are taken out of `known`, so that what is left there is no longer listed. */
async function staleFiles(reader: LibraryReader, known: Map<string, KnownRow>, thorough: boolean): Promise<StaleFile[]> {
  const stale: StaleFile[] = [];
  const rest = createRest();
  for (const file of reader.files()) {
    const before = known.get(file.path) ?? null;
    known.delete(file.path);
    if (thorough) stale.push({ file, known: before, modified: 0 });
    else {
      const stamp = reader.stamp(file);
      if (stamp !== null && !hasStamp(before, stamp)) stale.push({ file, known: before, modified: stamp.modified });
    }
    const pause = rest();
    if (pause !== undefined) await pause;
  }
  // The last changed come first: they are what the person looks for.
  return thorough ? stale : stale.sort((one, other) => other.modified - one.modified);
}

/**
 * Does something for each in one transaction, because the full-text index is merged at the end of each. The thread listens in
 * between, and what it is asked meanwhile becomes part of the transaction.
 */
async function inBatch<Item>(database: DatabaseSync, items: readonly Item[], act: (item: Item) => void): Promise<void> {
  const rest = createRest();
  if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
  try {
    for (const item of items) {
      act(item);
      const pause = rest();
      if (pause !== undefined) await pause;
    }
    if (database.isTransaction) database.exec('COMMIT');
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function hasStamp(row: KnownRow | null, stamp: FileStamp): boolean {
  return row !== null && row[2] === stamp.size && row[3] === stamp.modified && row[4] === stamp.changed;
}

/** Of a file that is longer than what is read of it, the size tells more than the digest. */
function isSameText(known: KnownFile, { revision, size }: FileTrace): boolean {
  return known.revision === revision && known.size === size;
}

function restampIfTouched(known: KnownFile, stamp: FileStamp, { rows }: Collected): void {
  const isTouched = known.size !== stamp.size || known.modified !== stamp.modified || known.changed !== stamp.changed;
  if (isTouched) rows.restamp(known.number, stamp);
}

/** Most files of a thorough scan hold what they held, which is found out without keeping their bytes. */
function readStale(reader: LibraryReader, { file, known: row }: StaleFile, collected: Collected): void {
  const known = row && fileFromRow(row);
  const trace = known && reader.trace(file, longestDraft, collected.recorder.digest);
  if (known !== null && trace !== null && isSameText(known, trace)) {
    restampIfTouched(known, trace, collected);
    return;
  }
  const content = reader.read(file, longestDraft);
  if (content !== null) keep(file.path, content, known, collected);
}

/** Reads a file that somebody named, or forgets it when it is gone. */
function readNamed(reader: LibraryReader, path: string, collected: Collected): void {
  const known = collected.rows.known(path);
  const file = reader.find(path);
  const content = file === null ? null : reader.read(file, longestDraft);
  if (content !== null) {
    keep(path, content, known, collected);
    return;
  }
  if (known === null) return;
  collected.rows.remove(path);
  collected.gone.push({ path, id: known.id, revision: known.revision, modified: known.modified });
  collected.changed[path] = null;
}

/** The copies of a draft are drafts themselves as long as it is not there: when it comes or goes, they are looked at again. */
function readCopies(reader: LibraryReader, collected: Collected): void {
  const moved = new Set([...collected.come, ...collected.gone].map(({ path }) => path));
  const folders = new Set([...moved].map(folderOf));
  for (const folder of folders) {
    for (const copy of reader.copies(folder)) if (moved.has(originalOf(copy) ?? '')) readNamed(reader, copy, collected);
  }
}

function noteVersions(paths: readonly string[], { rows, versions }: Collected): void {
  for (const path of paths) {
    const original = originalOf(path);
    if (original !== null && rows.known(original) !== null) versions.add(original);
  }
}

function keep(path: string, content: FileContent, known: KnownFile | null, collected: Collected): void {
  const { rows, recorder } = collected;
  const revision = recorder.digest(content.bytes);
  if (known !== null && isSameText(known, { ...content, revision })) {
    restampIfTouched(known, content, collected);
    return;
  }
  const bytes = content.size > content.bytes.length ? content.bytes.subarray(0, longestIndexed) : content.bytes;
  const record = recorder.record(path, { ...content, bytes });
  if (known !== null && rows.counted(known.number) !== countedIn(record)) collected.recounted = true;
  rows.put(path, content, revision, record);
  const isReplaced = known !== null && known.id !== null && known.id !== record.id;
  if (known !== null) {
    const former = { path, id: known.id, revision: known.revision, modified: known.modified };
    if (isReplaced) collected.replaced.push(former);
    else if (known.id === null) collected.overwritten.push(former);
    if (known.id !== record.id && (known.id === null || record.id === null))
      collected.givenIds.push({ path, from: known.id, to: record.id });
  }
  if (known === null || isReplaced) collected.come.push({ path, id: record.id, revision, modified: content.modified });
  collected.changed[path] = revision;
}

function nothingCollected(rows: DraftRows, recorder: Recorder): Collected {
  return {
    rows,
    recorder,
    gone: [],
    replaced: [],
    overwritten: [],
    come: [],
    changed: {},
    versions: new Set(),
    givenIds: [],
    recounted: false,
  };
}

function changeFrom(collected: Collected, lost: LostFiles): IndexChange {
  const { gone, come, changed, versions, givenIds, recounted } = collected;
  return {
    changed,
    renamed: lost.moves([...gone, ...movedAway(collected)], come),
    versions: [...versions],
    givenIds,
    recounted: recounted || gone.length + come.length > 0,
  };
}

/**
 * Of replaced drafts those that may have gone elsewhere. Where another file carried the id before, or the bytes where there is no id,
 * the two were copies. Without an id, only a file that was written when the draft was is the draft: a move leaves that time, and a
 * copy of a draft that is written on at once has a later one.
 */
function movedAway({ replaced, overwritten, come, rows }: Collected): Trace[] {
  if (replaced.length + overwritten.length === 0) return [];
  const news = new Set(come.map(({ path }) => path));
  const areNews = (paths: string[]) => paths.every((path) => news.has(path));
  const written = new Set(come.map(textAndTime));
  return [
    ...replaced.filter(({ id }) => id !== null && areNews(rows.carriers(id))),
    ...overwritten.filter((draft) => written.has(textAndTime(draft)) && areNews(rows.holders(draft.revision))),
  ];
}

const textAndTime = ({ revision, modified }: Trace) => `${revision} ${modified}`;

/**
 * To be asked between two steps of long work: now and then it says to wait, so that the thread hears what it was asked meanwhile.
 * Waiting for nothing ten thousand times would cost as much as the steps.
 */
function createRest(): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    if (performance.now() - started < slice) return;
    return giveWay().then(() => {
      started = performance.now();
    });
  };
}

function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
