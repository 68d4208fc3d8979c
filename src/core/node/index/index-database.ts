import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Raised whenever the tables or what stands in them change: an index of another version is made anew. */
const version = 8;

/** Texts are folded before they come here, and are kept only as an index; the words themselves stand in `texts`. */
const searchable = `content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'`;

/**
 * Beginnings of one, two and three letters have lists of their own, since each stands for thousands of words and is asked for
 * at every key. The lists of three make the index 4 % larger; without them the slowest searches take half as long again.
 */
const beginnings = `prefix = '1 2 3'`;

/**
 * `number` grows with the time of the last change, so that the newest drafts are found first without sorting. What the practice
 * counts by stands in narrow tables of its own: reading five thousand summaries for it took ten times as long.
 */
const tables = `
CREATE TABLE drafts (
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  modified REAL NOT NULL,
  changed REAL NOT NULL,
  revision TEXT NOT NULL,
  id TEXT,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  language TEXT,
  untagged INTEGER NOT NULL,
  summary TEXT NOT NULL
) STRICT;
CREATE INDEX drafts_by_time ON drafts (modified DESC);
CREATE INDEX drafts_by_id ON drafts (id);
CREATE TABLE texts (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
CREATE TABLE tags (topic TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (topic, number)) WITHOUT ROWID, STRICT;
CREATE INDEX tags_by_draft ON tags (number);
CREATE TABLE out (number INTEGER PRIMARY KEY, revision TEXT NOT NULL, last TEXT NOT NULL, path TEXT NOT NULL, piece TEXT NOT NULL) STRICT;
CREATE INDEX out_by_day ON out (last DESC, path);
CREATE TABLE serving (number INTEGER PRIMARY KEY, goal TEXT, campaign TEXT, published INTEGER NOT NULL) STRICT;
CREATE TABLE figures (revision TEXT PRIMARY KEY, lens TEXT NOT NULL, figures TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE notes (name TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
CREATE VIRTUAL TABLE names USING fts5 (title, topics, prefix = '1 2', ${searchable});
CREATE VIRTUAL TABLE found USING fts5 (everything, detail = none, ${beginnings}, ${searchable});
PRAGMA user_version = ${version};
`;

/** Opens the index in this file. One that is missing, of another version or not a database is made anew; `:memory:` keeps none. */
export function openIndexDatabase(file: string): DatabaseSync {
  try {
    return openSound(file);
  } catch {
    return openAnew(file);
  }
}

/** Throws the index away and starts an empty one, in memory when the disk does not let us. */
export function openAnew(file: string): DatabaseSync {
  try {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true, recursive: true });
    return openSound(file);
  } catch {
    return openSound(':memory:');
  }
}

function openSound(file: string): DatabaseSync {
  if (file !== ':memory:') {
    // The words of drafts stand in it, which may be nobody else's to read.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (existsSync(file)) chmodSync(file, 0o600);
    else closeSync(openSync(file, 'a', 0o600));
  }
  const database = new DatabaseSync(file);
  try {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000; PRAGMA cache_size = -16000;',
    );
    prepareTables(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareTables(database: DatabaseSync): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (found === 0) database.exec(`BEGIN; ${tables} COMMIT;`);
  else if (found !== version) throw new Error(`an index of version ${found}`);
  // Reads a page of each table, so that a file cut short is found now and not in the middle of a search.
  database.exec(
    'SELECT 1 FROM drafts LIMIT 1; SELECT 1 FROM texts LIMIT 1; SELECT 1 FROM tags LIMIT 1; SELECT 1 FROM out LIMIT 1; SELECT 1 FROM serving LIMIT 1; SELECT 1 FROM figures LIMIT 1; SELECT 1 FROM notes LIMIT 1; SELECT 1 FROM names LIMIT 1; SELECT 1 FROM found LIMIT 1;',
  );
}

/** Whether an error says that the index file is broken or gone, rather than that a question was wrong. */
export function isIndexDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
  return [7, 8, 10, 11, 13, 14, 17, 26].includes(error.errcode & 0xff);
}
