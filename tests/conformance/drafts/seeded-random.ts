/** Chance that is the same for the same seed. */
export interface SeededRandom {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value | undefined;
  /** One of the entries, as often as the weight at its start says. */
  weighted<Entry extends readonly [number, ...unknown[]]>(entries: readonly Entry[]): Entry;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  // Mulberry32, a public-domain generator of 32 bits.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)],
    weighted(entries) {
      let left = below(entries.reduce((sum, [weight]) => sum + weight, 0));
      for (const entry of entries) {
        left -= entry[0];
        if (left < 0) return entry;
      }
      throw new Error('There is nothing to choose from.');
    },
  };
}
