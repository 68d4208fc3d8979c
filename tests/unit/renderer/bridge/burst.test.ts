import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBurst } from '../../../../src/renderer/bridge/burst.ts';

describe('a burst of events', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is answered once, when it is over', () => {
    const run = vi.fn();
    const [call] = createBurst(run, { quiet: 100, most: 1000 });
    for (let times = 0; times < 5; times += 1) {
      call();
      vi.advanceTimersByTime(50);
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('that never ends is answered all the same', () => {
    const run = vi.fn();
    const [call] = createBurst(run, { quiet: 100, most: 300 });
    for (let times = 0; times < 20; times += 1) {
      call();
      vi.advanceTimersByTime(50);
    }
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  test('that nobody waits for any more is forgotten', () => {
    const run = vi.fn();
    const [call, cancel] = createBurst(run, { quiet: 100, most: 300 });
    call();
    cancel();
    vi.advanceTimersByTime(1000);
    expect(run).not.toHaveBeenCalled();
  });
});
