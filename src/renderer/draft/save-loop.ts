/** How long typing may go unsaved, in milliseconds. */
export interface SavePace {
  /** After the last change. */
  pause: number;
  /** While changes go on. */
  longest: number;
  /** Between attempts after a failure; the last one repeats. */
  retries: number[];
}

export const savePace: SavePace = { pause: 300, longest: 700, retries: [2000, 4000, 8000, 15_000, 30_000] };

export interface SaveLoop {
  /** Says that there is something to save. */
  touch(): void;
  /** Saves what is unsaved now; resolves when that was tried and nothing is in flight. */
  flush(): Promise<void>;
  stop(): void;
}

/** Saves soon after each change, one save at a time, and tries again after a failure. `save` tells whether it may be tried again by itself. */
export function createSaveLoop(save: () => Promise<'done' | 'retry' | 'wait'>, pace: SavePace = savePace): SaveLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsavedSince: number | null = null;
  let running: Promise<void> | null = null;
  let failures = 0;

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  };

  async function attempt(): Promise<void> {
    unsavedSince = null;
    const result = await save();
    failures = result === 'done' ? 0 : failures + 1;
    if (result === 'retry') schedule(pace.retries[Math.min(failures, pace.retries.length) - 1] ?? 0);
  }

  async function run(): Promise<void> {
    if (running !== null) return running;
    clearTimeout(timer);
    running = attempt();
    try {
      await running;
    } finally {
      running = null;
    }
    if (unsavedSince !== null) schedule(pace.pause);
  }

  return {
    touch() {
      const now = performance.now();
      unsavedSince ??= now;
      if (running === null) schedule(Math.max(0, Math.min(pace.pause, unsavedSince + pace.longest - now)));
    },
    async flush() {
      await running;
      await run();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
