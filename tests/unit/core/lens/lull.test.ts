import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLull } from '../../../../src/core/lens/lull.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Says whether the waiting has ended. */
function waitingOf(wait: () => Promise<void>): () => boolean {
  let isOver = false;
  void wait().then(() => {
    isOver = true;
  });
  return () => isOver;
}

describe('a lull', () => {
  it('is there as long as nobody asks', async () => {
    const isOver = waitingOf(createLull(Date.now).wait);
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
  });

  it('comes a moment after the last answer', async () => {
    const lull = createLull(Date.now);
    await lull.first(async () => 'an answer');
    const isOver = waitingOf(lull.wait);
    await vi.advanceTimersByTimeAsync(500);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(700);
    expect(isOver()).toBe(true);
  });

  it('is not waited for without end, however long somebody asks', async () => {
    const lull = createLull(Date.now);
    void lull.first(() => new Promise(() => {}));
    const isOver = waitingOf(lull.wait);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(700);
    expect(isOver()).toBe(true);
  });

  it('passes on what was answered, and what went wrong', async () => {
    const lull = createLull(Date.now);
    expect(await lull.first(async () => 7)).toBe(7);
    await expect(lull.first(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
