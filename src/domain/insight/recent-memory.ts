/** Remembers what was asked for lately: at least the last `size` different keys, at most twice as many. */
export interface RecentMemory<Value, Key = string> {
  recall(key: Key, make: () => Value): Value;
  /** What is remembered, and remembering, apart: for what takes its time to be made. */
  find(key: Key): Value | undefined;
  keep(key: Key, value: Value): void;
}

/** Two generations: when the young one is full it becomes the old one, and what was not asked for since is forgotten. */
export function recentMemory<Value, Key = string>(size: number): RecentMemory<Value, Key> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const keep = (key: Key, value: Value) => {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  const find = (key: Key): Value | undefined => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key);
    if (value !== undefined) keep(key, value);
    return value;
  };
  return {
    find,
    keep,
    recall(key, make) {
      const known = find(key);
      if (known !== undefined) return known;
      const value = make();
      keep(key, value);
      return value;
    },
  };
}
