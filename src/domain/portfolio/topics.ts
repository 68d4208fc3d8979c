import { dayAfter } from './days.ts';
import { lastDay, newestFirst, type PublishedPiece } from './piece.ts';

/** Three months: long enough for somebody who writes once in a while. */
const trendDays = 90;

export type Trend = 'new' | 'rising' | 'steady' | 'falling';

/** How strongly a topic goes with the writer's name, in pieces of any kind: replies and shares count as articles do. */
export interface Association {
  topic: string;
  pieces: number;
  /** The last day on which a piece on it went out. */
  last: string;
  /** Pieces of the last 90 days, and of the 90 days before. */
  recent: number;
  before: number;
  trend: Trend;
}

/** Every topic of published pieces, the strongest first. */
export function associations(pieces: readonly PublishedPiece[], today: string): Association[] {
  const recentFrom = dayAfter(today, 1 - trendDays);
  const beforeFrom = dayAfter(recentFrom, -trendDays);
  const found = new Map<string, Association>();
  for (const piece of pieces) {
    const day = lastDay(piece);
    for (const topic of eachOnce(piece.topics)) {
      const known = found.get(topic) ?? { topic, pieces: 0, last: '', recent: 0, before: 0, trend: 'steady' };
      found.set(topic, known);
      known.pieces += 1;
      if (day > known.last) known.last = day;
      if (day >= recentFrom) known.recent += 1;
      else if (day >= beforeFrom) known.before += 1;
    }
  }
  for (const each of found.values()) each.trend = trendOf(each);
  return [...found.values()].sort((one, other) => other.pieces - one.pieces || (one.topic < other.topic ? -1 : 1));
}

function trendOf({ pieces, recent, before }: Association): Trend {
  if (recent > 0 && recent === pieces) return 'new';
  if (recent === before) return 'steady';
  return recent > before ? 'rising' : 'falling';
}

/** Nearly every piece has one topic or two, for which a set would cost more than the sum. */
const eachOnce = (topics: readonly string[]): Iterable<string> =>
  topics.length < 2 || (topics.length === 2 && topics[0] !== topics[1]) ? topics : new Set(topics);

/** How many publications a topic has on a channel; pieces without a topic stand under `null`. */
export interface MatrixCell {
  topic: string | null;
  channel: string;
  publications: number;
}

export function topicChannelMatrix(pieces: readonly PublishedPiece[]): MatrixCell[] {
  const cells: MatrixCell[] = [];
  const byTopic = new Map<string | null, Map<string, MatrixCell>>();
  for (const { topics, publications } of pieces) {
    for (const topic of topics.length === 0 ? [null] : eachOnce(topics)) {
      const row = byTopic.get(topic) ?? new Map<string, MatrixCell>();
      byTopic.set(topic, row);
      for (const { channel } of publications) {
        const cell = row.get(channel) ?? { topic, channel, publications: 0 };
        if (cell.publications === 0) cells.push(cell);
        row.set(channel, cell);
        cell.publications += 1;
      }
    }
  }
  return cells;
}

/** The part of pieces that is on a topic, beside the part that its writer wants; both in percent. */
export interface TopicShare {
  topic: string;
  share: number;
  wanted: number;
}

/** In the order of the wishes. Of no pieces nothing is said. */
export function topicShares(pieces: readonly PublishedPiece[], wanted: Readonly<Record<string, number>>): TopicShare[] {
  if (pieces.length === 0) return [];
  return Object.entries(wanted).map(([topic, part]) => {
    const on = pieces.filter(({ topics }) => topics.includes(topic)).length;
    return { topic, share: (on / pieces.length) * 100, wanted: part };
  });
}

/** Two topics with the number of pieces that are on both. */
export interface Bridge {
  from: string;
  to: string;
  pieces: number;
}

/** Each main topic with each of its neighbours: those that no piece joins yet come first, then those that few do. */
export function bridgesOf(pieces: readonly PublishedPiece[], main: readonly string[], neighbours: readonly string[]): Bridge[] {
  const onMain = pieces.filter(({ topics }) => topics.length > 1 && topics.some((topic) => main.includes(topic)));
  const both = (from: string, to: string) => onMain.filter(({ topics }) => topics.includes(from) && topics.includes(to)).length;
  return main
    .flatMap((from) => neighbours.filter((to) => to !== from).map((to) => ({ from, to, pieces: both(from, to) })))
    .sort((one, other) => one.pieces - other.pieces);
}

const breadthPieces = 20;
const pigeonholeAbove = 0.8;
const scatterBelow = 0.25;
/** Of fewer pieces nothing is said: with two there is always a topic in half of them. */
export const fewestForNotes = 5;

/** How broad the last 20 pieces are. A piece without a topic is counted and speaks for none. */
export interface Breadth {
  pieces: number;
  topics: number;
  /** The topic of most of them, and its part of the pieces, in [0, 1]. */
  most: { topic: string; share: number } | null;
  note: 'pigeonhole' | 'scatter' | null;
}

export function breadthOf(pieces: readonly PublishedPiece[]): Breadth {
  const last = newestFirst(pieces).slice(0, breadthPieces);
  const counts = new Map<string, number>();
  for (const { topics } of last) for (const topic of eachOnce(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [first] = [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
  const most = first === undefined ? null : { topic: first[0], share: first[1] / last.length };
  return { pieces: last.length, topics: counts.size, most, note: noteOf(last.length, most?.share ?? 0) };
}

function noteOf(pieces: number, share: number): Breadth['note'] {
  if (pieces < fewestForNotes) return null;
  if (share > pigeonholeAbove) return 'pigeonhole';
  return share < scatterBelow ? 'scatter' : null;
}
