import { useSyncExternalStore } from 'react';

/** A value that can be followed, for what editor features tell the window. */
export interface Value<Type> {
  get(): Type;
  set(next: Type): void;
  subscribe(listener: () => void): () => void;
}

export function createValue<Type>(initial: Type): Value<Type> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useValue<Type>(value: Value<Type>): Type {
  return useSyncExternalStore(value.subscribe, value.get);
}
