import type { DatabaseSync } from 'node:sqlite';
import type { DraftFigures, FiguresOfDraft } from '../../../contract/lens.ts';
import type { ReadDraft } from '../../lens/draft-reader.ts';
import { inTransaction } from './draft-rows.ts';

/** What the lens said of texts, by the revision of the file and the version of the lens: a text is read once, wherever it stands. */
export interface FigureRows {
  figures(paths: readonly string[], lens: string): FiguresOfDraft[];
  /** Drafts whose text this lens has not read, the last changed first. */
  unread(lens: string): string[];
  readCount(lens: string): { read: number; total: number };
  /** Keeps what was read; gives the paths whose draft still is what was read. */
  keepFigures(lens: string, read: readonly ReadDraft[]): string[];
  /** Forgets texts that no draft has any more, and what another lens said. */
  forgetFigures(lens: string): void;
  /** Whether a reading of the whole library was begun and not ended. */
  noteReading(begun: boolean): void;
  isReadingNoted(): boolean;
}

export function createFigureRows(database: DatabaseSync): FigureRows {
  const join = 'figures ON figures.revision = drafts.revision AND figures.lens = ?';
  const one = database.prepare(`SELECT figures.figures FROM drafts JOIN ${join} WHERE drafts.path = ?`);
  const unread = database.prepare(
    `SELECT path FROM drafts LEFT JOIN ${join} WHERE figures.revision IS NULL ORDER BY drafts.modified DESC`,
  );
  const count = database.prepare(`SELECT count(*) AS total, count(figures.revision) AS read FROM drafts LEFT JOIN ${join}`);
  const keep = database.prepare('INSERT OR REPLACE INTO figures (revision, lens, figures) VALUES (?, ?, ?)');
  const stands = database.prepare('SELECT 1 FROM drafts WHERE path = ? AND revision = ?');
  const forget = database.prepare('DELETE FROM figures WHERE lens <> ? OR revision NOT IN (SELECT revision FROM drafts)');
  const note = database.prepare(`INSERT OR REPLACE INTO notes (name) VALUES ('reading')`);
  const unnote = database.prepare(`DELETE FROM notes WHERE name = 'reading'`);
  const noted = database.prepare(`SELECT 1 FROM notes WHERE name = 'reading'`);
  return {
    figures: (paths, lens) =>
      paths.flatMap((path) => {
        const row = one.get(lens, path);
        return row === undefined ? [] : [{ path, figures: JSON.parse(String(row.figures)) as DraftFigures }];
      }),
    unread: (lens) => unread.all(lens).map((row) => String(row.path)),
    readCount(lens) {
      const row = count.get(lens);
      return { read: Number(row?.read ?? 0), total: Number(row?.total ?? 0) };
    },
    keepFigures(lens, read) {
      inTransaction(database, () => {
        for (const { revision, figures } of read) keep.run(revision, lens, JSON.stringify(figures));
      });
      return read.filter(({ path, revision }) => stands.get(path, revision) !== undefined).map(({ path }) => path);
    },
    forgetFigures: (lens) => void forget.run(lens),
    noteReading(begun) {
      if (begun) note.run();
      else unnote.run();
    },
    isReadingNoted: () => noted.get() !== undefined,
  };
}
