import type { ComponentType } from 'react';

/** A component in a file of its own. */
export interface Part<Props> {
  /** The component once its file is loaded. */
  component(): ComponentType<Props> | null;
  /** Loads the file, once; after a failure another call tries again. */
  load(): Promise<void>;
}

export function createPart<Props>(find: () => Promise<ComponentType<Props>>): Part<Props> {
  let found: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const take = async () => {
    try {
      found = await find();
    } finally {
      loading = null;
    }
  };
  return {
    component: () => found,
    load: async () => {
      if (found !== null) return;
      loading ??= take();
      await loading;
    },
  };
}
