import type { DatabaseSync } from 'node:sqlite';
import type { DraftSummary } from '../../../contract/drafts.ts';
import { type GoingOut, type PublishedPiece, unknownChannel } from '../../../domain/portfolio/piece.ts';

/** A piece as its row holds it: without the verdict, which belongs to the lens. */
export type StoredPiece = Omit<PublishedPiece, 'verdict'>;

/** Writes what the practice counts by; the rows of a draft are removed with its others. */
export function createPieceInsert(database: DatabaseSync): (number: number, revision: string, summary: DraftSummary) => void {
  const piece = database.prepare('INSERT INTO out (number, revision, last, path, piece) VALUES (?, ?, ?, ?, ?)');
  const serving = database.prepare('INSERT INTO serving (number, goal, campaign, published) VALUES (?, ?, ?, ?)');
  return (number, revision, summary) => {
    const out = pieceFrom(summary);
    if (out !== null) piece.run(number, revision, out.publications.at(-1)?.date ?? '', out.path, JSON.stringify(out));
    const { goal = null, campaign = null, status } = summary;
    if (goal !== null || campaign !== null) serving.run(number, goal, campaign, status === 'published' ? 1 : 0);
  };
}

/** `null` for a draft that is not out, and for one of which nobody knows when it went out. */
function pieceFrom({ path, title, kind, language, topics, words, publications, date, series, status }: DraftSummary) {
  const out = publications.length > 0 ? publications.map(goingOut).sort(byDate) : undated(status, date);
  if (out.length === 0) return null;
  return { path, title, kind, language, topics, words, publications: out, series: series ?? null } satisfies StoredPiece;
}

const goingOut = ({ channel, date, link }: DraftSummary['publications'][number]): GoingOut => ({
  channel,
  date,
  link: link ?? null,
});

const byDate = (one: GoingOut, other: GoingOut): number => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);

/** A piece of a site generator says that it is out and when, but not where. */
function undated(status: string, date: string | null): GoingOut[] {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  return status === 'published' && day !== undefined ? [{ channel: unknownChannel, date: day, link: null }] : [];
}
