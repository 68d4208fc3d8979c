import type { WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isOwnMainFrame } from '../../../src/main/sender.ts';

const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent }) as WebFrameMain;

describe('S3: who may call', () => {
  it('is the main frame of the window, wherever it is in the app', () => {
    expect(isOwnMainFrame(frame('app://byline/'))).toBe(true);
    expect(isOwnMainFrame(frame('app://byline/index.html#/settings'))).toBe(true);
  });

  it.each([
    'https://example.com/',
    'app://bylineevil/',
    'app://byline.example/',
    'app://byline@evil/',
    'chrome-error://chromewebdata/',
    'about:blank',
    'file:///app://byline/',
    'data:text/html,app://byline/',
    '',
  ])('is not %s', (url) => expect(isOwnMainFrame(frame(url))).toBe(false));

  it('is no frame inside it, and no frame that is gone', () => {
    expect(isOwnMainFrame(frame('app://byline/', frame('app://byline/')))).toBe(false);
    expect(isOwnMainFrame(null)).toBe(false);
  });
});
