import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Relation, rankNumbers, type Shared, stemsOf, weightOfTopic, weightOfWord } from '../../search/related-drafts.ts';
import { summaryFrom } from './draft-search.ts';

/** Of the drafts that share one thing, the newest so many are looked at. */
const mostSharing = 300;
const mostDrafts = 20;
/** A passage in the draft's own language can be quoted as it is. */
const sameLanguage = 0.5;

/** Finds the drafts, at most twenty, on one of the `topics` or with words of `text`; never the one at `path` itself. */
export type RelatedSearch = (path: string, text: string, topics: readonly string[]) => Relation;

export function createRelatedSearch(database: DatabaseSync): RelatedSearch {
  const own = database.prepare('SELECT number, language FROM drafts WHERE path = ?');
  const total = database.prepare('SELECT count(*) AS number FROM drafts');
  const tagged = database.prepare('SELECT number FROM tags WHERE topic = ? ORDER BY number DESC LIMIT ?');
  const counted = database.prepare('SELECT count(*) AS number FROM found WHERE found MATCH ?');
  const holding = database.prepare('SELECT rowid AS number FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?');
  const chosen = database.prepare(
    'SELECT number, language, summary FROM json_each(?) AS asked CROSS JOIN drafts ON drafts.number = asked.value',
  );

  const numbersOf = (statement: StatementSync, key: string) => statement.all(key, mostSharing).map((row) => Number(row.number));
  return (path, text, topics) => {
    const draft = own.get(path);
    const number = draft === undefined ? null : Number(draft.number);
    const drafts = Number(total.get()?.number ?? 0);
    const weights = new Map<string, number>();
    const shared: Shared[] = topics.map((topic) => ({ weight: weightOfTopic, numbers: numbersOf(tagged, topic) }));
    const onTopic = new Set(shared.flatMap(({ numbers }) => numbers));
    for (const stem of stemsOf(text)) {
      const match = `"${stem}"*`;
      const weight = weightOfWord(Number(counted.get(match)?.number ?? 0), drafts);
      if (weight === 0) continue;
      weights.set(stem, weight);
      shared.push({ weight, numbers: numbersOf(holding, match) });
    }
    const ranked = rankNumbers(shared, number, mostDrafts * 2);
    const scores = new Map(ranked.map((each) => [each.number, each.score]));
    const found = chosen.all(JSON.stringify([...scores.keys()])).map((row) => ({
      summary: summaryFrom(row),
      sharesTopic: onTopic.has(Number(row.number)),
      score: (scores.get(Number(row.number)) ?? 0) + (row.language === (draft?.language ?? null) ? sameLanguage : 0),
    }));
    return { weights, drafts: found.sort((one, other) => other.score - one.score).slice(0, mostDrafts) };
  };
}
