import type { ChannelId } from './channel.ts';
import { findLinks } from './links.ts';

/** A stretch of a post, and whether the channel shows it as a link. */
export interface LinkedPiece {
  text: string;
  link: boolean;
}

const tagOrMention =
  /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*|(?<![\p{L}\p{N}_@/.])@\w(?:[\w.-]*\w)?(?:@[a-z0-9.-]*[a-z0-9])?/giu;

/**
 * A text as a channel shows it: addresses, hashtags and mentions are links. Instagram makes none of addresses, and Mastodon only
 * of those with `https://`. All pieces joined are the text. Linear.
 */
export function linkedPieces(channel: ChannelId, text: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let end = 0;
  for (const stretch of stretchesOf(channel, text)) {
    if (stretch.start < end) continue;
    if (stretch.start > end) pieces.push({ text: text.slice(end, stretch.start), link: false });
    pieces.push({ text: text.slice(stretch.start, stretch.end), link: true });
    end = stretch.end;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), link: false }] : pieces;
}

function stretchesOf(channel: ChannelId, text: string): { start: number; end: number }[] {
  const addresses = channel === 'instagram' ? [] : findLinks(text).filter(({ bare }) => !bare || channel !== 'mastodon');
  const names = [...text.matchAll(tagOrMention)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...addresses, ...names].sort((one, other) => one.start - other.start);
}
