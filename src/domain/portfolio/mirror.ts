import { newestFirst, type PublishedPiece } from './piece.ts';

/** What a stranger finds on one channel. */
export interface ChannelView {
  channel: string;
  /** All that ever went out there, and the newest of them first. */
  total: number;
  newest: { path: string; title: string; kind: PublishedPiece['kind']; date: string; link: string | null }[];
}

/** Channels that a person has, then those where something went out, each with its newest pieces; an empty one has nothing to see. */
export function mirrorOf(pieces: readonly PublishedPiece[], channels: readonly string[], most: number): ChannelView[] {
  const views = new Map<string, ChannelView>(channels.map((channel) => [channel, { channel, total: 0, newest: [] }]));
  for (const piece of newestFirst(pieces)) {
    const { path, title, kind } = piece;
    for (const { channel, date, link } of piece.publications) {
      const view = views.get(channel) ?? { channel, total: 0, newest: [] };
      views.set(channel, view);
      view.total += 1;
      view.newest.push({ path, title, kind, date, link });
    }
  }
  for (const view of views.values()) {
    view.newest = view.newest
      .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
      .slice(0, most);
  }
  return [...views.values()];
}

/** A topic that the person wants to be known for, beside what is there. */
export interface Gap {
  topic: string;
  pieces: number;
}

/** Topics that carry the name and of which a stranger meets hardly anything: fewer than this many pieces. */
export function gapsOf(wanted: readonly string[], counts: ReadonlyMap<string, number>): Gap[] {
  return wanted.map((topic) => ({ topic, pieces: counts.get(topic) ?? 0 })).filter(({ pieces }) => pieces < fewestPieces);
}

const fewestPieces = 3;
