/** Keeps work that nobody waits for behind work that somebody waits for. */
export interface Lull {
  /** Somebody waits for this; afterwards they may soon ask again. */
  first<Answer>(ask: () => Promise<Answer>): Promise<Answer>;
  /** Resolves when nobody asked for a moment, and at the latest when patience ends, so that all work comes to an end. */
  wait(): Promise<void>;
}

/** So long after an answer more may be asked, and so long work is put off at most, in milliseconds. */
const moment = 1_000;
const patience = 2_000;
const step = 100;

export function createLull(now: () => number): Lull {
  let asking = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    async first(ask) {
      asking += 1;
      try {
        return await ask();
      } finally {
        asking -= 1;
        last = now();
      }
    },
    async wait() {
      for (let waited = 0; waited < patience && (asking > 0 || now() - last < moment); waited += step) {
        await new Promise((resolve) => setTimeout(resolve, step));
      }
    },
  };
}
