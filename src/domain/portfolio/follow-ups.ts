import { dayAfter } from './days.ts';
import { lastDay, newestFirst, type PublishedPiece } from './piece.ts';

/** Before two days nobody has answered, and after three weeks nobody will. */
const earliest = 2;
const latest = 21;
/** More than this is a chore. */
const mostFollowUps = 5;

/** Pieces that went out two days to three weeks ago and of which nobody wrote down what came back, the newest first; at most five. */
export function followUps(pieces: readonly PublishedPiece[], answered: readonly string[], today: string): PublishedPiece[] {
  const [from, to] = [dayAfter(today, -latest), dayAfter(today, -earliest)];
  const isAnswered = new Set(answered);
  return newestFirst(pieces)
    .filter((piece) => lastDay(piece) >= from && lastDay(piece) <= to && piece.kind !== 'profile' && !isAnswered.has(piece.path))
    .slice(0, mostFollowUps);
}
