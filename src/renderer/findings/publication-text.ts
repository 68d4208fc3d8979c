import { channelName } from '../../domain/channels/channel.ts';
import type { Publication } from '../../domain/drafts/draft.ts';

/** Where and when a draft went out last, “LinkedIn, 3 November”; `null` when it never did. `dayOf` writes a day. */
export function lastPublication(publications: readonly Publication[], dayOf: (time: number) => string): string | null {
  const last = publications.toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))).at(-1);
  return last === undefined ? null : publicationText(last, dayOf);
}

/** “LinkedIn, 3 November”. */
export function publicationText({ channel, date }: Publication, dayOf: (time: number) => string): string {
  const time = Date.parse(`${date}T00:00:00`);
  return Number.isNaN(time) ? channelName(channel) : `${channelName(channel)}, ${dayOf(time)}`;
}
