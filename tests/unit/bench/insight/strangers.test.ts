import { expect, it } from 'vitest';
import { asWritten } from '../../../bench/insight/strangers.ts';

it('puts tweets that were stored word by word together again', () => {
  expect(asWritten("i 'm so proud , we did n't sleep ! it 's really true")).toBe(
    "i'm so proud, we didn't sleep! it's really true",
  );
  expect(asWritten('see you :)')).toBe('see you :)');
});
