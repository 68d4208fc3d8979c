import { expect, test } from 'vitest';
import { withoutTracking } from '../../../../src/domain/paste/tracking.ts';

test.each([
  ['https://e.com/a?utm_source=x&utm_medium=y', 'https://e.com/a'],
  ['https://e.com/a?id=1&fbclid=x#part', 'https://e.com/a?id=1#part'],
  ['https://e.com/a?gclid=x&q=%C5%BC&b=#p', 'https://e.com/a?q=%C5%BC&b=#p'],
  ['https://e.com/a?q=utm_source', 'https://e.com/a?q=utm_source'],
  ['https://e.com/a?v=abc&t=10', 'https://e.com/a?v=abc&t=10'],
  ['https://e.com/a', 'https://e.com/a'],
  ['mailto:a@e.com?utm_source=x', 'mailto:a@e.com?utm_source=x'],
])('%s without what only tells who came is %s', (url, clean) => {
  expect(withoutTracking(url)).toBe(clean);
});
