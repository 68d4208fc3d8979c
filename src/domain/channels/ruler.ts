import type { ChannelId, ChannelProfile, CountUnit } from './channel.ts';
import { bytesOfUnit, countBytes, lengthOn, limitsOfPost, remoteMentions } from './count.ts';
import { findEmoji } from './emoji.ts';
import { graphemesOf, hasSimpleLetters } from './graphemes.ts';
import { findLinks } from './links.ts';
import { weightsOf } from './weights.ts';

/** How much of a channel's limit the stretch between two places of a text takes, for places at white space. */
export type Ruler = (start: number, end: number) => number;

/**
 * Lays a ruler on a text: one pass over it, and then any stretch is measured at once, where counting each would read it again. It
 * measures as `measureFor` counts. Throws a `RangeError` for a channel without a limit.
 */
export function rulerFor(profile: ChannelProfile, text: string): Ruler {
  const limits = limitsOfPost(profile);
  const [main] = limits;
  const rulers = limits.map(({ limit, unit }) => {
    const ruler = rulerIn(profile.id, text, unit);
    return limit === main?.limit
      ? ruler
      : (start: number, end: number) => Math.ceil((ruler(start, end) * (main?.limit ?? 0)) / limit);
  });
  const [first] = rulers;
  if (first === undefined) throw new RangeError(`There is no limit to measure a text for ${profile.name} by.`);
  return rulers.length === 1 ? first : (start, end) => Math.max(...rulers.map((ruler) => ruler(start, end)));
}

/** A ruler in one unit of a channel. */
export function rulerIn(channel: ChannelId, text: string, unit: CountUnit): Ruler {
  if (unit === 'weighted') return text.normalize('NFC') === text ? byUnits(weightsOf(text)) : byCounting(channel, text, unit);
  if (unit === 'bytes') return byUnits(unitsOf(text, (index) => bytesOfUnit(text.charCodeAt(index))));
  if (channel === 'mastodon') return byUnits(mastodonUnits(text));
  if (unit === 'graphemes') return hasSimpleLetters(text) ? byPlaces : byUnits(graphemeUnits(text));
  return channel === 'threads' ? byUnits(threadsUnits(text)) : byPlaces;
}

const byPlaces: Ruler = (start, end) => end - start;

function byCounting(channel: ChannelId, text: string, unit: CountUnit): Ruler {
  return (start, end) => lengthOn(channel, text.slice(start, end), unit);
}

/** What each UTF-16 unit takes, added up: `sums[index]` is what stands before the unit. */
function byUnits(units: Readonly<Uint8Array> | Uint32Array): Ruler {
  const sums = new Uint32Array(units.length + 1);
  for (let index = 0; index < units.length; index += 1) sums[index + 1] = (sums[index] ?? 0) + (units[index] ?? 0);
  return (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0);
}

function unitsOf(text: string, length: (index: number) => number): Uint32Array {
  const units = new Uint32Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = length(index);
  return units;
}

/** A character as a reader sees it is counted where it begins. */
function graphemeUnits(text: string): Uint32Array {
  const units = new Uint32Array(text.length);
  if (hasSimpleLetters(text)) return units.fill(1);
  let at = 0;
  for (const grapheme of graphemesOf(text)) {
    units[at] = 1;
    at += grapheme.length;
  }
  return units;
}

function mastodonUnits(text: string): Uint32Array {
  const units = graphemeUnits(text);
  for (const { start, end } of remoteMentions(text)) units.fill(0, start, end);
  for (const { start, end, bare } of findLinks(text)) if (!bare) put(units, start, end, 23);
  return units;
}

function threadsUnits(text: string): Uint32Array {
  const units = unitsOf(text, (index) => ((text.charCodeAt(index) & 0xfc00) === 0xdc00 ? 0 : 1));
  for (const { start, end } of findEmoji(text)) put(units, start, end, countBytes(text.slice(start, end)));
  return units;
}

function put(units: Uint32Array, start: number, end: number, length: number): void {
  units.fill(0, start, end);
  units[start] = length;
}
