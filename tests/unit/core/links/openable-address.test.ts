import { describe, expect, it } from 'vitest';
import { openableAddress } from '../../../../src/core/links/openable-address.ts';

describe('an address for the system', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://EXAMPLE.com', 'http://example.com/'],
    ['https://ania:hidden@example.com/', 'https://example.com/'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['mailto:ania@example.com', 'mailto:ania@example.com'],
    [
      'mailto:a@example.com?subject=Zażółć&body=x%0Ay&cc=b@example.com',
      'mailto:a@example.com?subject=Za%C5%BC%C3%B3%C5%82%C4%87&body=x%0Ay&cc=b%40example.com',
    ],
    ['mailto:a@example.com?attach=/etc/passwd', 'mailto:a@example.com'],
    ['mailto:a@example.com?attachment=x&bcc=m@evil.example&to=m@evil.example&Subject=hi', 'mailto:a@example.com?subject=hi'],
    ['mailto:a@example.com?subject=x%0D%0ABcc:m@evil.example', 'mailto:a@example.com?subject=x%20Bcc%3Am%40evil.example'],
    ['mailto:a%0Abcc:m@example.com', 'mailto:abcc:m@example.com'],
  ])('%s becomes %s', (given, opened) => expect(openableAddress(given)).toBe(opened));

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-settings:',
    'app://byline/',
    '//example.com/',
    'example.com',
    '',
    ' ',
  ])('%j is none', (given) => expect(openableAddress(given)).toBeNull());
});
