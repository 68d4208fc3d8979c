/**
 * The first index in [low, high) that `holds`, found by halving; `high` when none does. Whatever holds at an index must hold at
 * all after it.
 */
export function firstIndex(low: number, high: number, holds: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The place of the last of ascending numbers that is at most `limit`; 0 when none is. */
export function lastAtMost(ascending: ArrayLike<number>, limit: number): number {
  return Math.max(0, firstIndex(0, ascending.length, (index) => (ascending[index] ?? 0) > limit) - 1);
}
