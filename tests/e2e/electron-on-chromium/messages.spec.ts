import { expect, test } from './sample-fixture.ts';

test('keeps the types of values on the way to main and back', async ({ page }) => {
  const kept = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      map: new Map([[1, new Set([2])]]),
      absent: undefined,
      notANumber: Number.NaN,
      minusZero: -0,
      big: 10n,
      bytes: new Uint8Array([1, 2, 3]),
      floats: new Float64Array([0.5]),
      pattern: /a+/gi,
      nested: [{ nothing: null }],
      text: 'żółw\u2028\ud83d\ude00',
      lone: '\ud800x',
    };
    const back = (await window.sample.echo(sent)) as typeof sent;
    return {
      date: back.date instanceof Date && back.date.getTime() === 5,
      map: back.map instanceof Map && back.map.get(1) instanceof Set,
      absent: 'absent' in back && back.absent === undefined,
      numbers: Number.isNaN(back.notANumber) && Object.is(back.minusZero, -0) && back.big === 10n,
      bytes: back.bytes instanceof Uint8Array && back.bytes.join() === '1,2,3',
      floats: back.floats instanceof Float64Array && back.floats[0] === 0.5,
      pattern: back.pattern instanceof RegExp && String(back.pattern) === '/a+/gi',
      nested: back.nested[0]?.nothing === null,
      text: back.text === sent.text && back.lone === sent.lone,
    };
  });
  expect(Object.entries(kept).filter(([, isKept]) => !isKept)).toEqual([]);
});

test('refuses what cannot be cloned, and says why a call failed', async ({ page }) => {
  const messages = await page.evaluate(async () => {
    const messageOf = (call: Promise<unknown>) =>
      call.then(
        () => 'no error',
        (error: Error) => error.message,
      );
    return {
      function: await messageOf(window.sample.echo({ change() {} })),
      thrown: await messageOf(window.sample.fail()),
      missing: await messageOf(window.sample.missing()),
    };
  });
  expect(messages.function).toContain('could not be cloned');
  expect(messages.thrown).toBe("Error invoking remote method 'fail': TypeError: it broke");
  expect(messages.missing).toBe("Error invoking remote method 'missing': Error: No handler registered for 'missing'");
});

test('brings messages of main to the listeners, until they are taken off', async ({ page }) => {
  const received = await page.evaluate(async () => {
    const calls: unknown[][] = [];
    const echo = () => window.sample.echo(0);
    const stop = window.sample.onPong((...args) => calls.push(args));
    window.sample.ping(1);
    await echo();
    stop();
    window.sample.ping(5);
    await echo();
    const [number, map] = calls[0] as [number, Map<string, Uint8Array>];
    return { times: calls.length, number, bytes: [...(map.get('key') ?? [])] };
  });
  expect(received).toEqual({ times: 1, number: 2, bytes: [1, 2] });
});

test('calls functions across the bridge in both directions', async ({ page }) => {
  const results = await page.evaluate(async () => {
    const { sample } = window;
    let thrown: unknown;
    try {
      sample.throws();
    } catch (error) {
      thrown = error;
    }
    return {
      added: sample.add(2, 3),
      twice: sample.twice((value) => value * 10),
      later: await sample.later(async (value) => value * 2),
      thrown: thrown instanceof Error && thrown.message,
      isFrozen: Object.isFrozen(sample),
      sameRealm: sample.add.constructor === Function,
    };
  });
  expect(results).toEqual({ added: 5, twice: 30, later: 7, thrown: 'out of range', isFrozen: true, sameRealm: true });
});

test('proves who is calling by frame, also after the address has changed', async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '#/a';
  });
  expect(await page.evaluate(() => window.sample.sender())).toMatchObject({ url: 'app://sample/#/a', isMainFrame: true });
  await page.evaluate(() => history.pushState({}, '', '/deep/er'));
  const sender = { url: 'app://sample/deep/er', origin: 'app://sample', isTop: true, isMainFrame: true };
  expect(await page.evaluate(() => window.sample.sender())).toEqual(sender);
});

test('shows a page that alters the built-ins nothing of the bridge', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const spied: string[] = [];
    const spy = (target: object, name: string) => {
      const original = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      Reflect.set(target, name, function spying(this: unknown, ...args: unknown[]) {
        spied.push(name);
        return original.apply(this, args);
      });
    };
    spy(EventTarget.prototype, 'dispatchEvent');
    spy(Map.prototype, 'get');
    spy(Promise.prototype, 'then');
    document.dispatchEvent(new Event('proof-that-the-spy-works'));
    const answer = window.sample.add(1, 2);
    // A copy: Playwright, too, uses these built-ins when it takes the result.
    return {
      spied: [...spied],
      answer,
      traces: Object.keys(window).filter((name) => /electron|ipc|process|require/i.test(name)),
    };
  });
  expect(seen).toEqual({ spied: ['dispatchEvent'], answer: 3, traces: [] });
});
