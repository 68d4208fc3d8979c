import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DraftSummary, SearchHit } from '../../../contract/drafts.ts';
import type { DraftStatus } from '../../../domain/drafts/draft.ts';
import { draftStatuses } from '../../../domain/drafts/draft.ts';
import type {
  DraftCounts,
  IndexChange,
  IndexedDraft,
  ScanOptions,
  ScanProgress,
  SearchQuery,
} from '../../search/library-index.ts';
import type { LibraryReader } from '../../search/library-reader.ts';
import { createDraftSearch, summaryFrom } from './draft-search.ts';
import { createFigureRows, type FigureRows } from './figure-rows.ts';
import { createIndexEngine } from './index-engine.ts';
import { createPublishedPieces, type PublishedPieces } from './published-pieces.ts';
import { createRelatedSearch, type RelatedSearch } from './related-search.ts';

/** A draft with topics, and the words to learn from. */
export interface TaggedDraft {
  path: string;
  topics: string[];
  words: string;
}

/** An index on the thread that asks it; see `LibraryIndex` for what each question gives. */
export interface SqliteIndex extends FigureRows {
  list(paths?: readonly string[]): DraftSummary[];
  find(path: string): IndexedDraft | null;
  sharing(id: string): string[];
  search(query: SearchQuery): SearchHit[];
  counts(): DraftCounts;
  topics(): Record<string, number>;
  withTopic(topic: string): string[];
  /** The newest drafts of every topic, this many of each at most, without doubles. */
  newestTagged(perTopic: number): string[];
  taggedAt(path: string): TaggedDraft | null;
  /** The words of a draft's text, none when there is no such draft. */
  wordsAt(path: string): string;
  /** Drafts on one of the topics or with words of `text`, without the one at `path`. */
  related: RelatedSearch;
  published: PublishedPieces;
  refresh(paths: readonly string[]): Promise<IndexChange>;
  scan(progress: (progress: ScanProgress) => void, options?: ScanOptions): Promise<IndexChange>;
}

export function createSqliteIndex(database: DatabaseSync, reader: LibraryReader): SqliteIndex {
  const engine = createIndexEngine(database, reader);
  const all = database.prepare('SELECT summary FROM drafts ORDER BY modified DESC');
  const one = database.prepare('SELECT id, revision, summary FROM drafts WHERE path = ?');
  const sharing = database.prepare('SELECT path FROM drafts WHERE id = ? ORDER BY path');
  const withTopic = database.prepare('SELECT path FROM tags JOIN drafts USING (number) WHERE topic = ? ORDER BY path');
  const newestTagged = database.prepare(
    `SELECT DISTINCT path FROM drafts JOIN
      (SELECT number, row_number() OVER (PARTITION BY topic ORDER BY number DESC) AS place FROM tags) USING (number)
     WHERE place <= ? ORDER BY place, path`,
  );
  const taggedAt = database.prepare(
    'SELECT summary, words FROM drafts JOIN texts USING (number) WHERE untagged = 0 AND path = ?',
  );
  const found = createDraftSearch(database);
  const published = createPublishedPieces(database);
  const noteChange = ({ changed }: IndexChange): void => {
    found.forget();
    published.changed(Object.keys(changed));
  };
  const figures = createFigureRows(database);
  /** Most sessions never ask for it. */
  let relate: RelatedSearch | null = null;
  return {
    ...figures,
    keepFigures(lens, read) {
      const kept = figures.keepFigures(lens, read);
      const stand = new Set(kept);
      const judged = read.filter(({ path }) => stand.has(path)).map(({ path, figures: { verdict } }) => ({ path, verdict }));
      published.judged(lens, judged);
      return kept;
    },
    published,
    async refresh(paths) {
      const change = await engine.refresh(paths);
      noteChange(change);
      return change;
    },
    async scan(progress, options) {
      const change = await engine.scan((told) => {
        found.forget();
        if (told.read > 0) published.forget();
        progress(told);
      }, options);
      noteChange(change);
      return change;
    },
    list(paths) {
      const rows = paths === undefined ? all.all() : paths.map((path) => one.get(path)).filter((row) => row !== undefined);
      return rows.map(summaryFrom);
    },
    find(path) {
      const row = one.get(path);
      return row === undefined ? null : { path, id: row.id === null ? null : String(row.id), revision: String(row.revision) };
    },
    sharing: (id) => sharing.all(id).map((row) => String(row.path)),
    search: (query) => found.search(query),
    wordsAt(path) {
      const row = database.prepare('SELECT words FROM texts JOIN drafts USING (number) WHERE path = ?').get(path);
      return String(row?.words ?? '');
    },
    related(path, text, topics) {
      relate ??= createRelatedSearch(database);
      return relate(path, text, topics);
    },
    counts: () => countsOf(database),
    topics: () => numbersFrom(database, 'SELECT topic AS name, count(*) AS number FROM tags GROUP BY topic'),
    withTopic: (topic) => withTopic.all(topic).map((row) => String(row.path)),
    newestTagged: (perTopic) => newestTagged.all(perTopic).map((row) => String(row.path)),
    taggedAt(path) {
      const row = taggedAt.get(path);
      return row === undefined ? null : taggedFrom(row);
    },
  };
}

function taggedFrom(row: Record<string, SQLOutputValue>): TaggedDraft {
  const { path, title, topics } = summaryFrom(row);
  return { path, topics, words: `${title}\n${String(row.words)}` };
}

function countsOf(database: DatabaseSync): DraftCounts {
  const found = numbersFrom(database, 'SELECT status AS name, count(*) AS number FROM drafts GROUP BY status');
  const statuses = Object.fromEntries(draftStatuses.map((status) => [status, found[status] ?? 0])) as Record<DraftStatus, number>;
  const untagged = database.prepare('SELECT count(*) AS number FROM drafts WHERE untagged = 1').get();
  const channels = numbersFrom(
    database,
    `SELECT value ->> 'channel' AS name, count(DISTINCT drafts.number) AS number
       FROM drafts, json_each(drafts.summary, '$.publications') GROUP BY name`,
  );
  return { statuses, untagged: Number(untagged?.number ?? 0), channels };
}

function numbersFrom(database: DatabaseSync, question: string): Record<string, number> {
  const rows = database.prepare(question).all();
  return Object.fromEntries(rows.map((row) => [String(row.name), Number(row.number)]));
}
