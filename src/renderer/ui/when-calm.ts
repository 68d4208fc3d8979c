/** Where nothing is painted, as in a hidden window, work is not put off for longer than this, in milliseconds. */
const patience = 1_000;

/**
 * Runs `act` when what is being shown now stands on the screen and nothing else waits: for work that nobody looks at yet. Returns
 * its own undo.
 */
export function whenCalm(act: () => void): () => void {
  let idle = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(begin);
    });
  });
  const limit = setTimeout(begin, patience);
  function stop(): void {
    clearTimeout(limit);
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  }
  function begin(): void {
    stop();
    act();
  }
  return stop;
}

/**
 * So long something is shown before anything is opened beside it, in milliseconds: whoever looks through one draft after another
 * waits for the readers of none of them.
 */
const rest = 200;

/** What is opened beside something that is shown, with its end. */
export interface Opening<Opened> {
  /** Makes what is opened and says how it is closed. What it needs may be loaded first, and then `isWanted` may no longer hold: `null` is nothing. */
  open(isWanted: () => boolean): Promise<{ opened: Opened; close(): void } | null>;
  /** Told what is open; `null` when it was closed. */
  onChange(opened: Opened | null): void;
  /** Waits for a reason to begin: runs `begin` then, and returns an undo. Without it there is one at once. */
  when?(begin: () => void): () => void;
  /** Told when it could not be opened; whoever leaves it out does without. */
  onFailed?(error: unknown): void;
}

/** Opens something beside what is shown, when all has been calm for a moment. The returned function closes it, or sees to it that it is never opened. */
export function openWhenCalm<Opened>({ open, onChange, when = begunAtOnce, onFailed = () => {} }: Opening<Opened>): () => void {
  let isWanted = true;
  let close = () => {};
  let forget = () => {};
  let resting: ReturnType<typeof setTimeout> | undefined;
  const begin = async () => {
    const made = await open(() => isWanted);
    if (made === null) return;
    if (!isWanted) return made.close();
    close = () => {
      made.close();
      onChange(null);
    };
    onChange(made.opened);
  };
  const stopWaiting = when(() => {
    forget = whenCalm(() => {
      resting = setTimeout(() => void begin().catch(onFailed), rest);
    });
  });
  return () => {
    isWanted = false;
    stopWaiting();
    forget();
    clearTimeout(resting);
    close();
  };
}

function begunAtOnce(begin: () => void): () => void {
  begin();
  return () => {};
}
