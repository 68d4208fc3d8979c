import type { DatabaseSync } from 'node:sqlite';
import type { FileEntry } from '../../library/draft-folder.ts';
import { longestDraft } from '../../library/draft-text.ts';
import { movesBetween, type Trace } from '../../search/index-change.ts';
import { indexRecord, longestIndexed } from '../../search/index-record.ts';
import type { IndexChange, ScanOptions, ScanProgress } from '../../search/library-index.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { digest } from '../digest.ts';
import { createDraftRows, type DraftRows, inTransaction, type KnownFile } from './draft-rows.ts';

/** How long the thread may work before it listens again, in milliseconds. */
const slice = 8;

/** Files read between two tellings of progress. */
const batch = 500;

/** Brings an index up to date with its folder. */
export interface IndexEngine {
  refresh(paths: readonly string[]): IndexChange;
  scan(progress: (progress: ScanProgress) => void, options?: ScanOptions): Promise<IndexChange>;
}

interface Collected {
  gone: Trace[];
  come: Trace[];
  changed: Record<string, string | null>;
}

export function createIndexEngine(database: DatabaseSync, reader: LibraryReader): IndexEngine {
  const rows = createDraftRows(database);
  return {
    refresh(paths) {
      const collected = nothingCollected();
      inTransaction(database, () => {
        for (const path of paths) readAgain(reader, rows, path, collected);
      });
      return changeFrom(collected);
    },
    async scan(progress, options = {}) {
      const collected = nothingCollected();
      const { stale, gone } = await compare(reader, rows, options.thorough ?? false);
      progress({ read: 0, total: stale.length });
      for (let read = 0; read < stale.length; read += batch) {
        await readBatch(database, stale.slice(read, read + batch), (path) => readAgain(reader, rows, path, collected));
        progress({ read: Math.min(read + batch, stale.length), total: stale.length });
      }
      inTransaction(database, () => {
        for (const path of gone) readAgain(reader, rows, path, collected);
      });
      return changeFrom(collected);
    },
  };
}

/**
 * Reads files in one transaction, because the full-text index is merged at the end of each. The thread listens in between,
 * and what it is asked meanwhile becomes part of the transaction.
 */
async function readBatch(database: DatabaseSync, paths: readonly string[], read: (path: string) => void): Promise<void> {
  let started = performance.now();
  if (!database.isTransaction) database.exec('BEGIN IMMEDIATE');
  try {
    for (const path of paths) {
      read(path);
      if (performance.now() - started < slice) continue;
      await giveWay();
      started = performance.now();
    }
    if (database.isTransaction) database.exec('COMMIT');
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Which files must be read, and which are no longer listed. */
async function compare(reader: LibraryReader, rows: DraftRows, thorough: boolean): Promise<{ stale: string[]; gone: string[] }> {
  const known = rows.allKnown();
  const stale: FileEntry[] = [];
  let started = performance.now();
  for (const entry of reader.entries()) {
    const file = known.get(entry.path);
    known.delete(entry.path);
    if (thorough || file === undefined || !isSameStamp(file, entry)) stale.push(entry);
    if (performance.now() - started < slice) continue;
    await giveWay();
    started = performance.now();
  }
  // The last changed come first: they are what the person looks for.
  stale.sort((one, other) => other.modified - one.modified);
  return { stale: stale.map((entry) => entry.path), gone: [...known.keys()] };
}

function isSameStamp(file: KnownFile, entry: FileEntry): boolean {
  return file.size === entry.size && file.modified === entry.modified && file.changed === entry.changed;
}

function readAgain(reader: LibraryReader, rows: DraftRows, path: string, collected: Collected): void {
  const known = rows.known(path);
  const content = reader.read(path, longestDraft) ?? null;
  if (content === null) {
    if (known === null) return;
    rows.remove(path);
    collected.gone.push({ path, id: known.id, revision: known.revision });
    collected.changed[path] = null;
    return;
  }
  const revision = digest(content.bytes);
  if (known?.revision === revision && known.size === content.size) {
    if (!isSameStamp(known, { path, ...content })) rows.restamp(known.number, content);
    return;
  }
  const cut = content.size > content.bytes.length ? content.bytes.subarray(0, longestIndexed) : content.bytes;
  const record = indexRecord(path, { ...content, bytes: cut });
  rows.put(path, content, revision, record);
  if (known === null) collected.come.push({ path, id: record.id, revision });
  collected.changed[path] = revision;
}

function nothingCollected(): Collected {
  return { gone: [], come: [], changed: {} };
}

function changeFrom({ gone, come, changed }: Collected): IndexChange {
  return { changed, renamed: movesBetween(gone, come) };
}

/** Lets the thread hear what it was asked meanwhile. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
