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
