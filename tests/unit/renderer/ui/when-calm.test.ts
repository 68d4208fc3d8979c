import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWhenCalm } from '../../../../src/renderer/ui/when-calm.ts';

/** A window in which it becomes calm when the test says so. */
let waiting: (() => void)[] = [];
async function calm(): Promise<void> {
  while (waiting.length > 0) waiting.shift()?.();
  await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
  waiting = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const later = (act: () => void) => waiting.push(act);
  const never = (number: number) => delete waiting[number - 1];
  vi.stubGlobal('requestAnimationFrame', later);
  vi.stubGlobal('requestIdleCallback', later);
  vi.stubGlobal('cancelAnimationFrame', never);
  vi.stubGlobal('cancelIdleCallback', never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something that takes a moment to open, and what became of it. */
function slowThing() {
  const told: (string | null)[] = [];
  let closed = 0;
  let finish = () => {};
  let begun = 0;
  const close = () => {
    closed += 1;
  };
  const open = async (isWanted: () => boolean) => {
    begun += 1;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return isWanted() ? { opened: 'it', close } : null;
  };
  const ready = async () => {
    finish();
    await calm();
  };
  return { told, open, onChange: (opened: string | null) => told.push(opened), ready, closed: () => closed, begun: () => begun };
}

describe('what is opened when all is calm', () => {
  it('is opened then and not before, and closed by its end', async () => {
    const thing = slowThing();
    const end = openWhenCalm(thing);
    expect(thing.begun()).toBe(0);
    await calm();
    await thing.ready();
    expect(thing.told).toEqual(['it']);
    end();
    expect([thing.told, thing.closed()]).toEqual([['it', null], 1]);
  });

  it('is never begun when it ended before', async () => {
    const thing = slowThing();
    openWhenCalm(thing)();
    await calm();
    expect(thing.begun()).toBe(0);
  });

  it('is never begun when it ended in the moment of rest', async () => {
    const thing = slowThing();
    const end = openWhenCalm(thing);
    while (waiting.length > 0) waiting.shift()?.();
    end();
    await calm();
    expect(thing.begun()).toBe(0);
  });

  it('is told of to nobody when it ended while it was opened', async () => {
    const thing = slowThing();
    const end = openWhenCalm(thing);
    await calm();
    end();
    await thing.ready();
    expect(thing.told).toEqual([]);
  });

  it('is closed at once when it came too late', async () => {
    const thing = slowThing();
    const end = openWhenCalm({ ...thing, open: () => thing.open(() => true) });
    await calm();
    end();
    await thing.ready();
    expect([thing.told, thing.closed()]).toEqual([[], 1]);
  });

  it('waits for a reason when one is named', async () => {
    const thing = slowThing();
    let begin = () => {};
    openWhenCalm({
      ...thing,
      when: (act) => {
        begin = act;
        return () => {};
      },
    });
    await calm();
    expect(thing.begun()).toBe(0);
    begin();
    await calm();
    expect(thing.begun()).toBe(1);
  });

  it('says why it could not be opened', async () => {
    const reasons: unknown[] = [];
    const open = async () => Promise.reject(new Error('not there'));
    openWhenCalm({ open, onChange: () => {}, onFailed: (error) => reasons.push(error) });
    await calm();
    expect(reasons).toEqual([new Error('not there')]);
  });
});
