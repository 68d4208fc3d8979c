import { beforeAll, expect, test } from 'vitest';
import {
  fromChromium,
  originOf,
  policyToChromium,
  registerScheme,
  toChromium,
} from '../../../../tools/electron-on-chromium/addresses.ts';

beforeAll(() => registerScheme('app'));

test.each([
  ['app://byline/', 'https://app--byline.electron-on-chromium.test/'],
  ['app://byline/index.html?a=1#b', 'https://app--byline.electron-on-chromium.test/index.html?a=1#b'],
])('shows %s to Chromium as %s, and knows it again', (own, shown) => {
  expect(toChromium(own)).toBe(shown);
  expect(fromChromium(shown)).toBe(own);
});

test.each(['https://foreign.example/', 'data:text/html,x', 'other://byline/', 'about:blank', ''])(
  'leaves %s alone',
  (address) => {
    expect(toChromium(address)).toBe(address);
    expect(fromChromium(address)).toBe(address);
  },
);

test.each([
  'https://other--byline.electron-on-chromium.test/',
  'https://app--byline.electron-on-chromium.test.evil.example/',
  'https://evil.example/app--byline.electron-on-chromium.test/',
  'http://app--byline.electron-on-chromium.test/',
])('does not take %s for an address of the app', (address) => {
  expect(fromChromium(address)).toBe(address);
});

test('knows the origin of an address', () => {
  expect(originOf('app://byline/x#y')).toBe('app://byline');
  expect(originOf('data:text/html,x')).toBe('null');
});

test('changes the addresses of the app inside a policy', () => {
  expect(policyToChromium("default-src 'self' app://byline; img-src https://x.example")).toBe(
    "default-src 'self' https://app--byline.electron-on-chromium.test; img-src https://x.example",
  );
});
