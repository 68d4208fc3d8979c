/** Remembers what was asked for lately: at least the last `size` different keys, at most twice as many. */
export interface RecentMemory<Value, Key = string> {
  recall(key: Key, make: () => Value): Value;
}

/** Two generations: when the young one is full it becomes the old one, and what was not asked for since is forgotten. */
export function recentMemory<Value, Key = string>(size: number): RecentMemory<Value, Key> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
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
