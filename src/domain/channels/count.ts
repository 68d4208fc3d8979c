import type { ChannelId, ChannelProfile, CountUnit, Limit, LimitId } from './channel.ts';
import { findEmoji } from './emoji.ts';
import { countGraphemes } from './graphemes.ts';
import { findLinks } from './links.ts';
import { profileOf } from './profiles.ts';
import { weightOnX } from './weights.ts';

/** A text held against a limit, in the limit's own unit. */
export interface ChannelCount {
  used: number;
  /** `null` for a channel without a limit; then `remaining` is `null` and `over` is 0. */
  limit: number | null;
  unit: CountUnit;
  remaining: number | null;
  /** By how much the limit is passed; 0 within it. */
  over: number;
}

export interface CountOptions {
  /** Which limit; by default the one of a post (of a video's description on YouTube). */
  limit?: LimitId;
  /** A reply's leading @mentions are free on X. */
  reply?: boolean;
}

/**
 * Counts plain text as the channel does, against its profile as shipped or as a person changed it. Where a channel has two limits
 * on the same text, the second is given only once it is passed and the first is not. Proportional to the text: about a tenth of a millisecond for a post, so fine on every key; a long
 * article belongs behind a pause of typing. Throws a `RangeError` when the channel has no such limit.
 */
export function countFor(channel: ChannelId | ChannelProfile, text: string, options: CountOptions = {}): ChannelCount {
  const profile = typeof channel === 'string' ? profileOf(channel) : channel;
  const counted = text.slice(uncountedStart(profile, text, options));
  const counts = limitsOf(profile, options.limit).map((limit) => countAgainst(profile.id, counted, limit));
  const [main] = counts;
  if (main === undefined) return { used: text.length, limit: null, unit: 'characters', remaining: null, over: 0 };
  return main.over > 0 ? main : (counts.find((count) => count.over > 0) ?? main);
}

/** The limits that hold for a post at once, the main one first. */
export function limitsOfPost(profile: ChannelProfile): Limit[] {
  return limitsOf(profile, undefined);
}

/** The limits that hold at once for what these options name. Throws a `RangeError` when the channel has no such limit. */
export function limitsOf(profile: ChannelProfile, id: LimitId | undefined): Limit[] {
  if (profile.limits.length === 0) return [];
  const wanted = id === undefined ? ['post', 'post-bytes'] : [id];
  const limits = profile.limits.filter((limit) => wanted.includes(limit.id));
  if (limits.length === 0) throw new RangeError(`${profile.name} has no limit “${id ?? 'post'}”.`);
  return limits;
}

function countAgainst(channel: ChannelId, text: string, limit: Limit): ChannelCount {
  const used = lengthOn(channel, text, limit.unit);
  return { used, limit: limit.limit, unit: limit.unit, remaining: limit.limit - used, over: Math.max(0, used - limit.limit) };
}

/**
 * One measure for splitting: a channel's limit of a post and how much of it a text takes. A second limit on the same text is
 * brought to the scale of the first. Throws a `RangeError` for a channel without a limit.
 */
export function measureFor(profile: ChannelProfile): { limit: number; count: (text: string) => number } {
  const limits = limitsOf(profile, undefined);
  const [main] = limits;
  if (main === undefined) throw new RangeError(`${profile.name} has no limit to split a text by.`);
  const share = (text: string, { limit, unit }: Limit) => Math.ceil((lengthOn(profile.id, text, unit) * main.limit) / limit);
  return { limit: main.limit, count: (text) => Math.max(...limits.map((limit) => share(text, limit))) };
}

/** The length of a text on a channel, in this unit. */
export function lengthOn(channel: ChannelId, text: string, unit: CountUnit): number {
  if (unit === 'weighted') return weightOnX(text);
  if (unit === 'bytes') return countBytes(text);
  if (channel === 'mastodon') return countGraphemes(asMastodonCounts(text));
  if (unit === 'graphemes') return countGraphemes(text);
  return channel === 'threads' ? lengthOnThreads(text) : text.length;
}

/** UTF-8 bytes of a text. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += bytesOfUnit(text.charCodeAt(index));
  return bytes;
}

/** UTF-8 bytes of a UTF-16 unit; each half of a pair brings 2 of its 4. */
export function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}

/** Code points, but an emoji as many as its UTF-8 bytes (Threads API documentation, “Threads Posts”). */
function lengthOnThreads(text: string): number {
  const points = text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
  const emoji = findEmoji(text).map(({ start, end }) => text.slice(start, end));
  return emoji.reduce((sum, one) => sum + countBytes(one) - [...one].length, points);
}

const linkOnMastodon = 'x'.repeat(23);

/** An address counts 23 when it has a protocol, and an account of another server only its local part. */
function asMastodonCounts(text: string): string {
  const links = findLinks(text).filter((link) => !link.bare);
  const pieces = links.map((link, index) => text.slice(links[index - 1]?.end ?? 0, link.start) + linkOnMastodon);
  const rest = text.slice(links.at(-1)?.end ?? 0);
  return (pieces.join('') + rest).replace(remoteMention, '$1');
}

const remoteMention = /(?<![/\w])(@\w+)@[a-z0-9.-]*[a-z0-9]/gi;

/** The servers in mentions of accounts elsewhere, `@server` each, in UTF-16 offsets: they don't count. */
export function remoteMentions(text: string): { start: number; end: number }[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(remoteMention)].map((match) => ({
    start: match.index + (match[1] ?? '').length,
    end: match.index + match[0].length,
  }));
}

/** How much of the beginning of a text does not count: the mentions before a reply on X. */
export function uncountedStart({ id }: ChannelProfile, text: string, { reply }: CountOptions): number {
  if (reply !== true || id !== 'x') return 0;
  return /^(?:\s*@\w{1,20}(?!\w))+\s*/.exec(text)?.[0].length ?? 0;
}
