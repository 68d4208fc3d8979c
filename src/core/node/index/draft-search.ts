import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { DraftSummary, SearchHit } from '../../../contract/drafts.ts';
import { createWordFinder, type WordFinder } from '../../search/found-words.ts';
import type { SearchQuery } from '../../search/library-index.ts';
import { matchExpression, searchWords } from '../../search/search-words.ts';
import { createFilteredQuestions, type FilteredQuestions } from './filtered-questions.ts';

/** Finds drafts in the index. */
export interface DraftSearch {
  /**
   * Drafts that hold every word of the query and pass its filters: first those with the words in the title, then in title and
   * topics, then anywhere, and within each the last changed first. Without words all that pass the filters.
   */
  search(query: SearchQuery): SearchHit[];
  /** To be called after any change of the index. */
  forget(): void;
}

interface FoundDraft {
  draft: DraftSummary;
  words: string;
}

/** The next key mostly finds the same drafts again, so the last ones are kept at hand. */
const mostKept = 1500;

export function createDraftSearch(database: DatabaseSync): DraftSearch {
  const questions = createFilteredQuestions(database);
  const drafts = database.prepare(draftRows);
  const kept = new Map<number, FoundDraft>();
  const fetchMissing = (numbers: readonly number[]) => {
    const missing = numbers.filter((number) => !kept.has(number));
    if (missing.length === 0) return;
    if (kept.size + missing.length > mostKept) kept.clear();
    for (const row of drafts.iterate(JSON.stringify(kept.size === 0 ? numbers : missing))) {
      kept.set(Number(row.number), { draft: summaryFrom(row), words: String(row.words) });
    }
  };
  return {
    forget: () => kept.clear(),
    search(query) {
      const words = searchWords(query.query);
      if (words.length === 0) return listed(questions, query);
      const numbers = numbersFound(questions, query, matchExpression(words));
      fetchMissing(numbers);
      const finder = createWordFinder(words);
      return numbers.flatMap((number) => hitFrom(kept.get(number), finder));
    },
  };
}

const draftRows = `SELECT number, drafts.summary, texts.words FROM json_each(?) AS asked
  CROSS JOIN drafts ON drafts.number = asked.value JOIN texts USING (number)`;

function listed(questions: FilteredQuestions, query: SearchQuery): SearchHit[] {
  return questions.list(query, query.limit).map((row) => {
    const draft = summaryFrom(row);
    return { draft, title: [], snippet: draft.snippet, found: [] };
  });
}

/** Each question is answered newest first and stops at the limit, so that a word in every draft costs no more than a rare one. */
function numbersFound(questions: FilteredQuestions, query: SearchQuery, match: string): number[] {
  const numbers = new Set<number>();
  for (const [table, expression] of [
    ['names', `title : (${match})`],
    ['names', match],
    ['found', match],
  ] as const) {
    if (numbers.size >= query.limit) break;
    for (const number of questions.matching(table, expression, query, query.limit)) numbers.add(number);
  }
  return [...numbers].slice(0, query.limit);
}

/** A row of the list as it was kept. */
export function summaryFrom(row: Record<string, SQLOutputValue>): DraftSummary {
  return JSON.parse(String(row.summary)) as DraftSummary;
}

function hitFrom(found: FoundDraft | undefined, finder: WordFinder): SearchHit[] {
  if (found === undefined) return [];
  const { draft, words } = found;
  const snippet = finder.snippet(words) ?? draft.snippet;
  return [{ draft, title: finder.ranges(draft.title), snippet, found: finder.ranges(snippet) }];
}
