import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { FileStamp } from '../../library/draft-folder.ts';
import type { IndexRecord } from '../../search/index-record.ts';
import { createPieceInsert } from './piece-rows.ts';

export type Row = Record<string, SQLOutputValue>;

/** What is known of a file without reading it. */
export interface KnownFile extends FileStamp {
  number: number;
  revision: string;
  id: string | null;
}

/** The same as it comes from the database: at a start there are ten thousand, and an object for each takes four times as long. */
export type KnownRow = readonly [
  path: string,
  number: number,
  size: number,
  modified: number,
  changed: number,
  revision: string,
  id: string | null,
];

export function fileFromRow([, number, size, modified, changed, revision, id]: KnownRow): KnownFile {
  return { number, size, modified, changed, revision, id };
}

/** Writes and removes the rows of drafts. Each act is one of several inside the caller's transaction. */
export interface DraftRows {
  known(path: string): KnownFile | null;
  allKnown(): Map<string, KnownRow>;
  /** The paths of the drafts that carry this id. */
  carriers(id: string): string[];
  /** The paths of the drafts that have these bytes. */
  holders(revision: string): string[];
  /** What is counted of a draft, in one text; see `countedIn`. */
  counted(number: number): string;
  restamp(number: number, stamp: FileStamp): void;
  put(path: string, stamp: FileStamp, revision: string, record: IndexRecord): void;
  remove(path: string): void;
}

export function createDraftRows(database: DatabaseSync): DraftRows {
  const known = database.prepare('SELECT number, size, modified, changed, revision, id FROM drafts WHERE path = ?');
  const summary = database.prepare('SELECT summary FROM drafts WHERE number = ?');
  const all = database.prepare('SELECT path, number, size, modified, changed, revision, id FROM drafts');
  all.setReturnArrays(true);
  const carrying = database.prepare('SELECT path FROM drafts WHERE id = ?');
  const holding = database.prepare('SELECT path FROM drafts WHERE revision = ?');
  const stamped = database.prepare(
    "UPDATE drafts SET size = ?, modified = ?, changed = ?, summary = json_set(summary, '$.modified', ?) WHERE number = ?",
  );
  const insert = createInsert(database);
  const removals = ['drafts', 'texts', 'tags', 'out', 'serving'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE number = ?`),
  );
  const unfindings = ['names', 'found'].map((table) => database.prepare(`DELETE FROM ${table} WHERE rowid = ?`));

  const knownAt = (path: string) => knownFrom(known.get(path));
  const removeNumber = (number: number) => {
    for (const removal of [...removals, ...unfindings]) removal.run(number);
  };
  return {
    known: knownAt,
    allKnown() {
      const files = new Map<string, KnownRow>();
      for (const row of all.all() as unknown as KnownRow[]) files.set(row[0], row);
      return files;
    },
    carriers: (id) => carrying.all(id).map(({ path }) => String(path)),
    holders: (revision) => holding.all(revision).map(({ path }) => String(path)),
    counted: (number) => countedOf(JSON.parse(String(summary.get(number)?.summary ?? '{}'))),
    restamp(number, stamp) {
      stamped.run(stamp.size, stamp.modified, stamp.changed, stamp.modified, number);
    },
    put(path, stamp, revision, record) {
      const before = knownAt(path);
      if (before !== null) removeNumber(before.number);
      insert(path, stamp, revision, record);
    },
    remove(path) {
      const before = knownAt(path);
      if (before !== null) removeNumber(before.number);
    },
  };
}

/** What the counts of a library depend on, in one text. */
export function countedIn({ summary }: IndexRecord): string {
  return countedOf(summary);
}

function countedOf({ kind, status, topics, publications }: Partial<IndexRecord['summary']>): string {
  return JSON.stringify([kind, status, topics, publications]);
}

function createInsert(database: DatabaseSync): DraftRows['put'] {
  const isTaken = database.prepare('SELECT 1 FROM drafts WHERE number = ?');
  const columns = 'number, path, size, modified, changed, revision, id, kind, status, language, untagged, summary';
  const draft = database.prepare(`INSERT INTO drafts (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const text = database.prepare('INSERT INTO texts (number, words) VALUES (?, ?)');
  const tag = database.prepare('INSERT OR IGNORE INTO tags (topic, number) VALUES (?, ?)');
  const names = database.prepare('INSERT INTO names (rowid, title, topics) VALUES (?, ?, ?)');
  const found = database.prepare('INSERT INTO found (rowid, everything) VALUES (?, ?)');
  const piece = createPieceInsert(database);
  return (path, stamp, revision, { id, summary, words, folded }) => {
    const number = numberFor(stamp.modified, (candidate) => isTaken.get(candidate) !== undefined);
    const { kind, status, language, topics } = summary;
    const untagged = topics.length === 0 ? 1 : 0;
    const file = [number, path, stamp.size, stamp.modified, stamp.changed, revision, id];
    draft.run(...file, kind, status, language, untagged, JSON.stringify(summary));
    text.run(number, words);
    for (const topic of topics) tag.run(topic, number);
    piece(number, revision, summary);
    names.run(number, folded.title, folded.topics);
    found.run(number, folded.everything);
  };
}

/** A free number that orders as the times do. Times before 1970 and far ahead are held inside what a number can be. */
function numberFor(modified: number, isTaken: (number: number) => boolean): number {
  let number = Math.max(1, Math.min(Math.round(modified * 64), Number.MAX_SAFE_INTEGER - 1_000_000));
  while (isTaken(number)) number += 1;
  return number;
}

function knownFrom(row: Row | undefined): KnownFile | null {
  if (row === undefined) return null;
  const { number, size, modified, changed, revision, id } = row;
  return {
    number: Number(number),
    size: Number(size),
    modified: Number(modified),
    changed: Number(changed),
    revision: String(revision),
    id: id === null ? null : String(id),
  };
}

/** Runs several acts as one: all of them, or after a failure none. Inside another transaction they are part of that one. */
export function inTransaction(database: DatabaseSync, act: () => void): void {
  if (database.isTransaction) {
    act();
    return;
  }
  database.exec('BEGIN IMMEDIATE');
  try {
    act();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
