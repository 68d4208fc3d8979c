import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { SearchQuery } from '../../search/library-index.ts';

/** Questions to the index that pass over drafts which do not fit the filters of a query. */
export interface FilteredQuestions {
  /** The rows of drafts, the last changed first. */
  list(query: SearchQuery, limit: number): Record<string, SQLOutputValue>[];
  /** The numbers of drafts that a full-text table finds, the last changed first. */
  matching(table: 'names' | 'found', expression: string, query: SearchQuery, limit: number): number[];
}

interface Filters {
  conditions: string[];
  values: SQLInputValue[];
}

export function createFilteredQuestions(database: DatabaseSync): FilteredQuestions {
  const prepared = new Map<string, StatementSync>();
  /** There are as many questions as there are sets of filters; preparing one costs as much as asking it. */
  const prepare = (question: string): StatementSync => {
    const known = prepared.get(question) ?? database.prepare(question);
    prepared.set(question, known);
    return known;
  };
  return {
    list(query, limit) {
      const { conditions, values } = filtersOf(query);
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
      return prepare(`SELECT summary FROM drafts ${where} ORDER BY modified DESC LIMIT ?`).all(...values, limit);
    },
    matching(table, expression, query, limit) {
      const { conditions, values } = filtersOf(query);
      const join = conditions.length > 0 ? `CROSS JOIN drafts ON drafts.number = ${table}.rowid` : '';
      const where = [`${table} MATCH ?`, ...conditions].join(' AND ');
      const question = `SELECT ${table}.rowid AS number FROM ${table} ${join} WHERE ${where} ORDER BY ${table}.rowid DESC LIMIT ?`;
      return prepare(question)
        .all(expression, ...values, limit)
        .map((row) => Number(row.number));
    },
  };
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
