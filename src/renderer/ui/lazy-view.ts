import type { ComponentType } from 'react';

/** A component in a file of its own. */
export interface ViewLoader<Props> {
  /** The component once its file is loaded. */
  component(): ComponentType<Props> | null;
  /** Loads the file, once; after a failure another call tries again. */
  load(): Promise<void>;
}

let alsoNeeded: () => Promise<void> = async () => {};

/** Names what views need besides their own file; it is loaded beside the first of them. */
export function viewsAlsoNeed(load: () => Promise<void>): void {
  alsoNeeded = load;
}

/** A view that is loaded when it is first shown. One that belongs to the first sight of the window needs nothing but its file (`alone`). */
export function createLazyView<Props>(find: () => Promise<ComponentType<Props>>, { alone = false } = {}): ViewLoader<Props> {
  let found: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const take = async () => {
    try {
      // A view may wait for something before it asks for its file; what all need is asked for no sooner.
      const component = await find();
      if (!alone) await alsoNeeded();
      found = component;
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
