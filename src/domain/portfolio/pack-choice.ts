import type { DraftKind } from '../drafts/draft.ts';
import type { Verdict } from '../insight/labels.ts';

/** Readers with whose eyes the pieces can be looked at. */
export const readers = ['employer', 'coworker', 'client', 'recruiter', 'peer'] as const;
export type Reader = (typeof readers)[number];

/** A piece as a pack chooses it. `date` is the last day on which it went out. */
export interface PackCandidate {
  path: string;
  kind: DraftKind;
  verdict: Verdict | null;
  date: string;
}

/** So few that somebody reads them. */
export const piecesOfPack = 5;

const kindsFor: Readonly<Record<Reader, readonly DraftKind[]>> = {
  employer: ['article', 'thread', 'post'],
  client: ['article', 'thread', 'post'],
  recruiter: ['article', 'thread', 'post'],
  coworker: ['article', 'share', 'reply', 'thread', 'post'],
  peer: ['reply', 'article', 'thread', 'share', 'post'],
};
const verdictRank: Readonly<Record<Verdict, number>> = { value: 0, mixed: 1, neutral: 2, promotion: 4 };
const unread = 3;

/** Pieces in the order in which they may help this reader: useful ones first, then by kind, then the newest. */
export function orderedForReader<Piece extends PackCandidate>(pieces: readonly Piece[], reader: Reader): Piece[] {
  const kinds = kindsFor[reader];
  const rankOfKind = (kind: DraftKind) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  const rankOfVerdict = (verdict: Verdict | null) => (verdict === null ? unread : verdictRank[verdict]);
  return pieces.toSorted(
    (one, other) =>
      rankOfVerdict(one.verdict) - rankOfVerdict(other.verdict) ||
      rankOfKind(one.kind) - rankOfKind(other.kind) ||
      (one.date < other.date ? 1 : one.date > other.date ? -1 : one.path < other.path ? -1 : 1),
  );
}

/** Those that a pack begins with: the first of the order, without what is about its writer and without texts of a profile. */
export function chosenForReader(pieces: readonly PackCandidate[], reader: Reader): string[] {
  return orderedForReader(pieces, reader)
    .filter(({ verdict, kind }) => verdict !== 'promotion' && kind !== 'profile')
    .slice(0, piecesOfPack)
    .map(({ path }) => path);
}
