import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Verdict } from '../../../domain/insight/labels.ts';
import { newestFirst, type PublishedPiece } from '../../../domain/portfolio/piece.ts';
import type { ServedCounts } from '../../search/portfolio-answers.ts';
import type { StoredPiece } from './piece-rows.ts';

/** What went out, read from the index once, so that the figures are sums over rows in memory; a change reads what it changed. */
export interface PublishedPieces {
  /** The newest first. The same list as before while nothing that is out has changed. */
  all(lens: string): readonly PublishedPiece[];
  /** How many drafts serve each goal and campaign. */
  served(): ServedCounts;
  snippet(path: string): string;
  /** The lens read pieces; only what it says of them is new. */
  judged(lens: string, read: readonly { path: string; verdict: Verdict }[]): void;
  /** To be called after a change of the index, with the drafts that may have changed. */
  changed(paths: readonly string[]): void;
  /** To be called when many may have changed. */
  forget(): void;
}

/** More than this is read whole again. */
const mostReadAnew = 200;

const selected = `SELECT piece, figures.figures ->> '$.verdict' AS verdict FROM out
       LEFT JOIN figures ON figures.revision = out.revision AND figures.lens = ?`;

export function createPublishedPieces(database: DatabaseSync): PublishedPieces {
  const rows = database.prepare(`${selected} ORDER BY last DESC, path`);
  const one = database.prepare(`${selected} WHERE out.number = (SELECT number FROM drafts WHERE path = ?)`);
  for (const statement of [rows, one]) statement.setReturnArrays(true);
  const serving = database.prepare('SELECT goal, campaign, published, count(*) AS drafts FROM serving GROUP BY 1, 2, 3');
  const snippet = database.prepare("SELECT summary ->> '$.snippet' AS snippet FROM drafts WHERE path = ?");
  let known: { lens: string; pieces: readonly PublishedPiece[] } | null = null;
  const forget = () => {
    known = null;
  };
  return {
    forget,
    all(lens) {
      if (known === null || known.lens !== lens) known = { lens, pieces: piecesFrom(rows.all(lens) as unknown as PieceRow[]) };
      return known.pieces;
    },
    served() {
      const counts: ServedCounts = { goals: {}, campaigns: {} };
      for (const row of serving.all()) {
        count(counts.goals, row.goal, Number(row.drafts), Number(row.published) === 1);
        count(counts.campaigns, row.campaign, Number(row.drafts), Number(row.published) === 1);
      }
      return counts;
    },
    snippet: (path) => String(snippet.get(path)?.snippet ?? ''),
    judged(lens, read) {
      if (known === null || known.lens !== lens) return;
      const verdicts = new Map(read.map(({ path, verdict }) => [path, verdict]));
      const pieces = known.pieces.map((piece) => {
        const verdict = verdicts.get(piece.path);
        return verdict === undefined ? piece : { ...piece, verdict };
      });
      known = { lens, pieces };
    },
    changed(paths) {
      if (known === null || paths.length === 0) return;
      if (paths.length > mostReadAnew) return forget();
      const { lens, pieces } = known;
      const anew = piecesFrom(paths.flatMap((path) => one.all(lens, path) as unknown as PieceRow[]));
      const touched = new Set(paths);
      const kept = pieces.filter(({ path }) => !touched.has(path));
      if (anew.length + pieces.length > kept.length) known = { lens, pieces: newestFirst([...kept, ...anew]) };
    },
  };
}

type PieceRow = readonly [piece: string, verdict: Verdict | null];

/** All rows are read as one text, which takes half the time of a text for each. */
function piecesFrom(rows: readonly PieceRow[]): PublishedPiece[] {
  const stored = JSON.parse(`[${rows.map(([piece]) => piece).join(',')}]`) as StoredPiece[];
  return stored.map((piece, at) => ({ ...piece, verdict: rows[at]?.[1] ?? null }));
}

function count(counts: ServedCounts['goals'], id: SQLOutputValue | undefined, drafts: number, published: boolean): void {
  if (typeof id !== 'string') return;
  const known = counts[id] ?? { drafts: 0, published: 0 };
  counts[id] = { drafts: known.drafts + drafts, published: known.published + (published ? drafts : 0) };
}
