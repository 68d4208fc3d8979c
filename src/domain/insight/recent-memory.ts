/** Remembers what was asked for lately: at least the last `size` different keys, at most twice as many. */
export interface RecentMemory<Value> {
  recall(key: string, make: () => Value): Value;
}

/** Two generations: when the young one is full it becomes the old one, and what was not asked for since is forgotten. */
export function recentMemory<Value>(size: number): RecentMemory<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return {
    recall(key, make) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const value = old.get(key) ?? make();
      if (young.size >= size) {
        old = young;
        young = new Map();
      }
      young.set(key, value);
      return value;
    },
  };
}
