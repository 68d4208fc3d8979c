import { expect, it } from 'vitest';
import { readSecond } from '../../../../tools/electron-on-chromium/single-instance.ts';

it('a hand-over is read when it is whole, and nothing else is', () => {
  const second = { argv: ['electron', '.'], workingDirectory: '/home/ewa', additionalData: { library: null } };
  expect(readSecond(JSON.stringify(second))).toEqual(second);
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '5',
    '"x"',
    '{}',
    '{"argv":5,"workingDirectory":"/"}',
    '{"argv":[5],"workingDirectory":"/"}',
  ])
    expect(readSecond(text)).toBeUndefined();
});
