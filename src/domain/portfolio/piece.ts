import type { DraftKind, Language } from '../drafts/draft.ts';
import type { Verdict } from '../insight/labels.ts';

/** One going out of a piece. `date` is `YYYY-MM-DD`. */
export interface GoingOut {
  channel: string;
  date: string;
  link: string | null;
}

/** A published piece with everything that the portfolio counts by. Its publications are ordered, the oldest first, and never empty. */
export interface PublishedPiece {
  path: string;
  title: string;
  kind: DraftKind;
  language: Language | null;
  topics: readonly string[];
  words: number;
  publications: readonly GoingOut[];
  /** What the lens said, `null` while it has not read the piece. */
  verdict: Verdict | null;
  series: string | null;
}

/** The channel of a piece that says it is out but not where. */
export const unknownChannel = '';

/** The last day on which a piece went out. */
export const lastDay = (piece: PublishedPiece): string => piece.publications.at(-1)?.date ?? '';

/**
 * The newest first; of one day in the order of their paths, so that every count is the same every time. Pieces that stand so
 * already, as those of the index do, are given back as they are.
 */
export function newestFirst(pieces: readonly PublishedPiece[]): readonly PublishedPiece[] {
  return pieces.every((piece, at) => at === 0 || order(pieces[at - 1] as PublishedPiece, piece) <= 0)
    ? pieces
    : pieces.toSorted(order);
}

const order = (one: PublishedPiece, other: PublishedPiece): number =>
  compare(lastDay(other), lastDay(one)) || compare(one.path, other.path);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
