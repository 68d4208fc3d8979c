import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { DraftSummary, SearchHit } from '../../../contract/drafts.ts';
import { createWordFinder, type WordFinder } from '../../search/found-words.ts';
import type { SearchQuery } from '../../search/library-index.ts';
import { matchExpression, type SearchWord, searchWords } from '../../search/search-words.ts';

interface Filters {
  conditions: string[];
  values: SQLInputValue[];
}

/**
 * Drafts that hold every word of the query and pass its filters: first those with the words in the title, then in title and
 * topics, then anywhere, and within each the last changed first. Without words all that pass the filters.
 */
export function searchDrafts(database: DatabaseSync, query: SearchQuery): SearchHit[] {
  const words = searchWords(query.query);
  const filters = filtersOf(query);
  if (words.length === 0) return listed(database, filters, query.limit);
  const finder = createWordFinder(words);
  const numbers = numbersFound(database, words, filters, query.limit);
  const rows = database.prepare(hitRows).all(JSON.stringify(numbers));
  return rows.map((row) => hitFrom(summaryFrom(row), String(row.words), finder));
}

/** All hits in one question, in the order asked for. */
const hitRows = `SELECT drafts.summary, texts.words FROM json_each(?) AS asked
  CROSS JOIN drafts ON drafts.number = asked.value CROSS JOIN texts ON texts.number = asked.value ORDER BY asked.key`;

function listed(database: DatabaseSync, { conditions, values }: Filters, limit: number): SearchHit[] {
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const rows = database.prepare(`SELECT summary FROM drafts ${where} ORDER BY modified DESC LIMIT ?`).all(...values, limit);
  return rows.map((row) => {
    const draft = summaryFrom(row);
    return { draft, title: [], snippet: draft.snippet, found: [] };
  });
}

/** A row of the list as it was kept. */
export function summaryFrom(row: Record<string, SQLOutputValue>): DraftSummary {
  return JSON.parse(String(row.summary)) as DraftSummary;
}

/** Each question is answered newest first and stops at the limit, so that a word in every draft costs no more than a rare one. */
function numbersFound(database: DatabaseSync, words: readonly SearchWord[], filters: Filters, limit: number): number[] {
  const match = matchExpression(words);
  const numbers = new Set<number>();
  const questions = [
    ['names', `title : (${match})`],
    ['names', match],
    ['found', match],
  ] as const;
  for (const [table, expression] of questions) {
    if (numbers.size >= limit) break;
    for (const number of matching(database, table, expression, filters, limit)) numbers.add(number);
  }
  return [...numbers].slice(0, limit);
}

function matching(database: DatabaseSync, table: string, expression: string, filters: Filters, limit: number): number[] {
  const join = filters.conditions.length > 0 ? `CROSS JOIN drafts ON drafts.number = ${table}.rowid` : '';
  const where = [`${table} MATCH ?`, ...filters.conditions].join(' AND ');
  const statement = database.prepare(
    `SELECT ${table}.rowid AS number FROM ${table} ${join} WHERE ${where} ORDER BY ${table}.rowid DESC LIMIT ?`,
  );
  return statement.all(expression, ...filters.values, limit).map((row) => Number(row.number));
}

function filtersOf(query: SearchQuery): Filters {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  for (const column of ['kind', 'status', 'language'] as const) {
    const value = query[column];
    if (value === null) continue;
    conditions.push(`drafts.${column} = ?`);
    values.push(value);
  }
  if (query.topic !== null) {
    conditions.push('EXISTS (SELECT 1 FROM tags WHERE topic = ? AND tags.number = drafts.number)');
    values.push(query.topic);
  }
  if (query.untagged) conditions.push('drafts.untagged = 1');
  return { conditions, values };
}

function hitFrom(draft: DraftSummary, words: string, finder: WordFinder): SearchHit {
  const snippet = finder.snippet(words) ?? draft.snippet;
  return { draft, title: finder.ranges(draft.title), snippet, found: finder.ranges(snippet) };
}
