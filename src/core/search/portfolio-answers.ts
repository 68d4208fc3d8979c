import type { LedgerFilter, LedgerRow, PortfolioFigures } from '../../contract/portfolio.ts';
import { cadences, quietWeeks } from '../../domain/portfolio/cadence.ts';
import { dayAfter } from '../../domain/portfolio/days.ts';
import { followUps } from '../../domain/portfolio/follow-ups.ts';
import { lastDay, type PublishedPiece } from '../../domain/portfolio/piece.ts';
import { classWeights, ratioOf, ratioWindow } from '../../domain/portfolio/ratio.ts';
import { associations, breadthOf, bridgesOf, topicChannelMatrix, topicShares } from '../../domain/portfolio/topics.ts';
import type { TopicRole } from '../../domain/topics/topic.ts';
import type { FiguresAnswer, FiguresQuestion, LedgerAnswer, LedgerQuestion } from './portfolio-questions.ts';

/** Topics that the figures name at most; a library with more has them in the ledger. */
const mostTopics = 60;
/** More ideas than these are a list that nobody reads. */
const mostBridges = 8;
const calendarDays = 53 * 7;

/** The publications that pass a filter, the newest first. */
export function ledgerAnswer(
  pieces: readonly PublishedPiece[],
  { filter, offset, limit, roles, today }: LedgerQuestion,
): LedgerAnswer {
  const rows = countedPieces(pieces, filter.counted, roles, today)
    .filter((piece) => isPieceShown(piece, filter))
    .flatMap((piece) => rowsOf(piece, filter));
  rows.sort((one, other) => (one.date === other.date ? (one.path < other.path ? -1 : 1) : one.date < other.date ? 1 : -1));
  return { total: rows.length, rows: rows.slice(offset, offset + limit) };
}

/** All pieces, or those that the ratio counts into a class; a mixed one stands in two. */
function countedPieces(
  pieces: readonly PublishedPiece[],
  counted: LedgerFilter['counted'],
  roles: LedgerQuestion['roles'],
  today: string,
): readonly PublishedPiece[] {
  if (counted === null) return pieces;
  const roleOf = (topic: string): TopicRole => roles[topic] ?? 'secondary';
  return ratioWindow(pieces, today).filter((piece) => (classWeights(piece, roleOf)?.[counted] ?? 0) > 0);
}

function isPieceShown({ topics, kind, verdict }: PublishedPiece, filter: LedgerFilter): boolean {
  if (filter.kind !== null && kind !== filter.kind) return false;
  if (filter.verdict !== null && (verdict ?? 'unread') !== filter.verdict) return false;
  if (filter.topic === null) return true;
  return filter.topic === '' ? topics.length === 0 : topics.includes(filter.topic);
}

function rowsOf({ path, title, kind, topics, verdict, publications }: PublishedPiece, filter: LedgerFilter): LedgerRow[] {
  const shown = publications.filter(
    ({ channel, date }) =>
      (filter.channel === null || channel === filter.channel) &&
      (filter.from === null || date >= filter.from) &&
      (filter.to === null || date <= filter.to),
  );
  return shown.map((publication) => ({ path, title, kind, topics: [...topics], verdict, ...publication }));
}

export type ServedCounts = Pick<PortfolioFigures, 'goals' | 'campaigns'>;

/** All figures of published pieces; `served` comes from the drafts that are not out, too. */
export function figuresAnswer(
  pieces: readonly PublishedPiece[],
  { rule, roles, rhythms, shares, today, answered }: FiguresQuestion,
  served: ServedCounts,
): FiguresAnswer {
  const roleOf = (topic: string): TopicRole => roles[topic] ?? 'secondary';
  const withRole = (role: TopicRole) => Object.keys(roles).filter((topic) => roles[topic] === role);
  const window = ratioWindow(pieces, today);
  const figures = {
    pieces: pieces.length,
    publications: pieces.reduce((sum, piece) => sum + piece.publications.length, 0),
    ratio: mutable(ratioOf(window, rule, roleOf)),
    associations: associations(pieces, today).slice(0, mostTopics),
    matrix: matrixOf(pieces),
    breadth: breadthOf(pieces),
    shares: topicShares(window, shares),
    bridges: bridgesOf(pieces, withRole('primary'), [...withRole('secondary'), ...withRole('curious')]).slice(0, mostBridges),
    cadences: cadences(pieces, rhythms, today),
    calendar: calendarOf(pieces, today),
    quietWeeks: quietWeeks(lastAtWork(pieces, roleOf), today),
    followUps: followUps(pieces, answered, today).map(followUpOf),
    ...served,
  };
  return { figures, unread: window.filter(({ verdict }) => verdict === null).map(({ path }) => path) };
}

function followUpOf(piece: PublishedPiece): PortfolioFigures['followUps'][number] {
  const { path, title } = piece;
  return { path, title, channel: piece.publications.at(-1)?.channel ?? '', date: lastDay(piece) };
}

function mutable({ groups, ...rest }: ReturnType<typeof ratioOf>): PortfolioFigures['ratio'] {
  return { ...rest, groups: groups.map(({ classes, ...each }) => ({ classes: [...classes], ...each })) };
}

/** The cells of the topics with most publications. */
function matrixOf(pieces: readonly PublishedPiece[]): PortfolioFigures['matrix'] {
  const cells = topicChannelMatrix(pieces);
  const totals = new Map<string | null, number>();
  for (const { topic, publications } of cells) totals.set(topic, (totals.get(topic) ?? 0) + publications);
  const shown = new Set(
    [...totals]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostTopics)
      .map(([topic]) => topic),
  );
  return cells.filter(({ topic }) => shown.has(topic));
}

function calendarOf(pieces: readonly PublishedPiece[], today: string): Record<string, number> {
  const from = dayAfter(today, 1 - calendarDays);
  const days: Record<string, number> = {};
  for (const { publications } of pieces) {
    for (const { date } of publications) {
      if (date >= from && date <= today) days[date] = (days[date] ?? 0) + 1;
    }
  }
  return days;
}

/** The last day on which a piece went out that is not on off-work topics only. */
function lastAtWork(pieces: readonly PublishedPiece[], roleOf: (topic: string) => TopicRole): string | null {
  let last: string | null = null;
  for (const piece of pieces) {
    if (piece.topics.length > 0 && piece.topics.every((topic) => roleOf(topic) === 'off-work')) continue;
    const day = lastDay(piece);
    if (last === null || day > last) last = day;
  }
  return last;
}
