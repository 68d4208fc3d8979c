import { describe, expect, it } from 'vitest';
import { createReadingQueue } from '../../../../src/core/lens/reading-queue.ts';

describe('what the lens reads next', () => {
  it('is what somebody looks at, the last asked for first, and then the library', () => {
    const queue = createReadingQueue();
    queue.add(['a', 'b', 'c']);
    queue.want(['x', 'y']);
    queue.want(['z']);
    expect(queue.take(true, 2)).toEqual(['z', 'x']);
    expect(queue.take(true, 2)).toEqual(['y']);
    expect(queue.take(true, 2)).toEqual(['a', 'b']);
    expect(queue.take(true, 2)).toEqual(['c']);
    expect(queue.take(true, 2)).toEqual([]);
  });

  it('is nothing of the library while that is not wanted', () => {
    const queue = createReadingQueue();
    queue.add(['a']);
    queue.want(['x']);
    expect(queue.take(false, 5)).toEqual(['x']);
    expect(queue.take(false, 5)).toEqual([]);
    expect(queue.isEmpty()).toBe(false);
  });

  it('is never twice the same draft of one reading, so that a draft which cannot be read does not go round for ever', () => {
    const queue = createReadingQueue();
    queue.add(['a', 'b']);
    queue.take(true, 2);
    queue.add(['b', 'c']);
    expect(queue.take(true, 5)).toEqual(['c']);
    queue.begin();
    queue.add(['b']);
    expect(queue.take(true, 5)).toEqual(['b']);
  });

  it('forgets what was looked at long ago', () => {
    const queue = createReadingQueue();
    for (let draft = 0; draft < 1000; draft += 1) queue.want([`d${draft}`]);
    const all = queue.take(false, 5000);
    expect(all).toHaveLength(200);
    expect(all[0]).toBe('d999');
  });
});
