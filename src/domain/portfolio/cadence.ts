import { dayAfter, daysBetween } from './days.ts';
import type { PublishedPiece } from './piece.ts';

/** How often a person means to publish on a channel: once in this many days. */
export interface Rhythm {
  channel: string;
  days: number;
}

/** `done`: something went out within the rhythm. `due`: a piece is due today; how many days were left out is not counted. */
export interface ChannelCadence {
  channel: string;
  days: number | null;
  /** The last day on which anything went out there; replies and shares count. */
  last: string | null;
  state: 'done' | 'due' | 'free';
  /** From which day on something is due again; `null` without a rhythm. */
  next: string | null;
  /** Publications of the last 30 days. */
  recent: number;
}

const recentDays = 30;

/** One line for each channel with a rhythm or a publication, in the order of the rhythms. */
export function cadences(pieces: readonly PublishedPiece[], rhythms: readonly Rhythm[], today: string): ChannelCadence[] {
  const recentFrom = dayAfter(today, 1 - recentDays);
  const lasts = new Map<string, { last: string; recent: number }>();
  for (const { publications } of pieces) {
    for (const { channel, date } of publications) {
      if (date > today) continue;
      const known = lasts.get(channel) ?? { last: '', recent: 0 };
      lasts.set(channel, known);
      if (date > known.last) known.last = date;
      if (date >= recentFrom) known.recent += 1;
    }
  }
  const channels = new Set([...rhythms.map(({ channel }) => channel), ...lasts.keys()]);
  return [...channels].map((channel) => {
    const days = rhythms.find((rhythm) => rhythm.channel === channel)?.days ?? null;
    return cadenceOf(channel, days, lasts.get(channel) ?? { last: '', recent: 0 }, today);
  });
}

function cadenceOf(channel: string, days: number | null, known: { last: string; recent: number }, today: string): ChannelCadence {
  const last = known.last === '' ? null : known.last;
  if (days === null) return { channel, days, last, state: 'free', next: null, recent: known.recent };
  const next = last === null ? today : dayAfter(last, days);
  return { channel, days, last, state: next <= today ? 'due' : 'done', next: next < today ? today : next, recent: known.recent };
}

/** Whether nothing on work topics went out for weeks, which is worth a gentle word. */
export function quietWeeks(last: string | null, today: string): number | null {
  if (last === null) return null;
  const weeks = Math.floor(daysBetween(last, today) / 7);
  return weeks >= fewestQuietWeeks ? weeks : null;
}

const fewestQuietWeeks = 3;
