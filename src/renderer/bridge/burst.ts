/**
 * Gathers a burst of calls into one: `run` follows when `quiet` milliseconds passed without a call, and at the latest `most`
 * milliseconds after the first. The second function forgets what is waiting.
 */
export function createBurst(run: () => void, { quiet = 120, most = 600 } = {}): [call: () => void, cancel: () => void] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    clearTimeout(limit);
    timer = undefined;
    limit = undefined;
  };
  const fire = () => {
    cancel();
    run();
  };
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(fire, quiet);
    limit ??= setTimeout(fire, most);
  };
  return [call, cancel];
}
