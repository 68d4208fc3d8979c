import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { countFor } from '../../../src/domain/channels/count.ts';
import { findLinks } from '../../../src/domain/channels/links.ts';
import { isAcceptedByX, weightOnX } from '../../../src/domain/channels/weights.ts';
import { judgedTexts, weighedTexts } from './twitter-text/weights.ts';

const urls = JSON.parse(readFileSync(path.join(import.meta.dirname, 'twitter-text/urls.json'), 'utf8')) as [string, string[]][];

describe('the cases of twitter-text', () => {
  test.each(weighedTexts)('%j weighs %i', (text, weight, valid) => {
    expect(weightOnX(text)).toBe(weight);
    expect(countFor('x', text).used).toBe(weight);
    expect(isAcceptedByX(text)).toBe(valid);
  });

  test.each(judgedTexts)('%j is taken: %s', (text, valid) => {
    expect(isAcceptedByX(text)).toBe(valid);
  });

  test.each(urls)('the addresses of %j', (text, addresses) => {
    expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(addresses);
  });

  // Their cases with hosts that are too long are the same word hundreds of times over, so they are built here.
  test('hosts with labels of over 63 characters are no addresses', () => {
    const host = 'somesuperlongurl'.repeat(250);
    const text = `Long url with invalid domain labels and a short url: https://${host}.com/foo https://validurl.com`;
    expect(findLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['https://validurl.com']);
    const japanese = `http://exampleこれは日本語です.com/path/index.html http://${'あ'.repeat(300)}.com/path/index.html`;
    expect(findLinks(japanese)).toHaveLength(1);
    expect(weightOnX(text)).toBe(text.length - 'https://validurl.com'.length + 23);
  });
});
