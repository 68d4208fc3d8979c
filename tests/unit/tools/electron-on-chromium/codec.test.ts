import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodec } from '../../../../tools/electron-on-chromium/codec.ts';

const { pack, unpack } = createCodec();
const roundTrip = (value: unknown) => unpack(pack(value));

test('gives back any value that messages can carry', () => {
  const values = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true });
  fc.assert(
    fc.property(values, (value) => {
      expect(roundTrip(value)).toEqual(structuredClone(value));
    }),
    { numRuns: 500 },
  );
});

test('keeps cycles, and an object that is there twice as one', () => {
  const shared = { name: 'shared' };
  const value: { self?: unknown; list: unknown[] } = { list: [shared, shared, new Map([[shared, new Set([shared])]])] };
  value.self = value;
  const back = roundTrip(value) as typeof value;
  expect(back.self).toBe(back);
  expect(back.list[0]).toBe(back.list[1]);
  expect((back.list[2] as Map<unknown, unknown>).has(back.list[0])).toBe(true);
});

test('keeps a key named __proto__ as a key', () => {
  const back = roundTrip(JSON.parse('{"__proto__": {"admin": true}}')) as object;
  expect(Object.keys(back)).toEqual(['__proto__']);
  expect((back as { admin?: boolean }).admin).toBeUndefined();
});

test('keeps the kind, message and stack of an error, and makes a plain one of an unknown kind', () => {
  const error = new RangeError('too far');
  const back = roundTrip(error) as Error;
  expect(back).toBeInstanceOf(RangeError);
  expect([back.message, back.stack]).toEqual([error.message, error.stack]);
  const strange = Object.assign(new Error('strange'), { name: 'constructor' });
  expect(Object.getPrototypeOf(roundTrip(strange))).toBe(Error.prototype);
});

test.each([[() => {}], [Symbol('x')], [Promise.resolve()], [new WeakMap()], [{ deep: [() => {}] }]])('refuses %s', (value) => {
  expect(() => pack(value)).toThrow('An object could not be cloned.');
});
