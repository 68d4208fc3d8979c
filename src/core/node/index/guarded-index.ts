import type { DatabaseSync } from 'node:sqlite';
import type { IndexChange } from '../../search/library-index.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { isIndexDamage, openAnew, openIndexDatabase } from './index-database.ts';
import { createSqliteIndex, type SqliteIndex } from './sqlite-index.ts';

/** The index behind a guard: damage empties it and is told, instead of failing whoever asked. */
export interface GuardedIndex {
  /** Asks the index; after damage asks once more, of the emptied one. */
  ask<Answer>(question: (index: SqliteIndex) => Answer): Answer;
  /** Brings the index up to date. Damage in the middle fails this; whoever hears that the index was emptied scans anew. */
  update(work: (index: SqliteIndex) => Promise<IndexChange>): Promise<IndexChange>;
  close(): void;
}

export function guardIndex(file: string, reader: LibraryReader, emptied: () => void): GuardedIndex {
  let database: DatabaseSync = openIndexDatabase(file);
  let index = createSqliteIndex(database, reader);
  let damages = 0;

  /** An index that breaks twice is on a disk that cannot hold it; memory can, until Byline ends. */
  const startAnew = () => {
    damages += 1;
    closeQuietly(database);
    database = openAnew(damages > 1 ? ':memory:' : file);
    index = createSqliteIndex(database, reader);
    emptied();
  };
  return {
    ask(question) {
      try {
        return question(index);
      } catch (error) {
        if (!isIndexDamage(error)) throw error;
        startAnew();
        return question(index);
      }
    },
    async update(work) {
      const updated = index;
      try {
        return await work(updated);
      } catch (error) {
        if (isIndexDamage(error) && updated === index) startAnew();
        throw error;
      }
    },
    close: () => closeQuietly(database),
  };
}

function closeQuietly(database: DatabaseSync): void {
  try {
    database.close();
  } catch {
    // A broken file cannot be closed in order, and nothing in it is needed.
  }
}
