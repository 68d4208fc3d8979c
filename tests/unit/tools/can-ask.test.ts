import { expect, it } from 'vitest';
import { canAsk } from '../../../tools/setup/chromium.ts';

const terminal = { isTTY: true };

it('a person is asked at a terminal only, and never by continuous integration', () => {
  expect(canAsk({}, terminal, terminal)).toBe(true);
  expect(canAsk({ CI: '1' }, terminal, terminal)).toBe(false);
  expect(canAsk({}, {}, terminal)).toBe(false);
  expect(canAsk({}, terminal, {})).toBe(false);
});
