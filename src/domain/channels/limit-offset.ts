import type { ChannelProfile, Limit } from './channel.ts';
import { type CountOptions, limitsOf, uncountedStart } from './count.ts';
import { rulerIn } from './ruler.ts';

/**
 * Where a channel's limit falls in a plain text, as a UTF-16 offset: what stands before it fits, and one character more does not.
 * `null` when all of it fits. Never inside an address that counts as one, an emoji or half a character. Linear in the text.
 */
export function limitOffset(profile: ChannelProfile, text: string, options: CountOptions = {}): number | null {
  const from = uncountedStart(profile, text, options);
  const counted = text.slice(from);
  const places = limitsOf(profile, options.limit).flatMap((limit) => offsetOf(profile, counted, limit) ?? []);
  return places.length === 0 ? null : from + Math.min(...places);
}

function offsetOf(profile: ChannelProfile, text: string, { limit, unit }: Limit): number | null {
  const ruler = rulerIn(profile.id, text, unit);
  if (ruler(0, text.length) <= limit) return null;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (ruler(0, middle) <= limit) fits = middle;
    else over = middle;
  }
  return isSecondHalf(text, fits) ? fits - 1 : fits;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
