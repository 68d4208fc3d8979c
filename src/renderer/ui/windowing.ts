import { lastAtMost } from '../../domain/text/first-index.ts';

/** Where each item of a list starts, in pixels; the last entry is where the list ends. */
export function startsOf(heights: readonly number[]): Float64Array {
  const starts = new Float64Array(heights.length + 1);
  for (const [index, height] of heights.entries()) starts[index + 1] = (starts[index] ?? 0) + height;
  return starts;
}

/** The items `[first, last)` of which some part lies within `[top, bottom)`. */
export function itemsWithin(starts: Float64Array, top: number, bottom: number): [first: number, last: number] {
  const count = starts.length - 1;
  const first = Math.min(Math.max(itemAt(starts, top), 0), count);
  let last = first;
  while (last < count && (starts[last] ?? 0) < bottom) last += 1;
  return [first, last];
}

/** The item that covers this place; the last one for a place behind the end. */
function itemAt(starts: Float64Array, place: number): number {
  return Math.min(lastAtMost(starts, place), Math.max(0, starts.length - 2));
}
