import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFile } from '../../../../src/domain/drafts/decode.ts';

test.each([
  ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00], /UTF-16/],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41], /UTF-16/],
  ['a NUL', [0x41, 0x00, 0x42], /NUL/],
  ['a lone continuation byte', [0x41, 0x80], /UTF-8/],
  ['a cut character', [0xc5], /UTF-8/],
  ['an overlong slash', [0xc0, 0xaf], /UTF-8/],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80], /UTF-8/],
  ['Polish in Windows-1250', [0xbf, 0xf3, 0xb3, 0xe6], /UTF-8/],
])('%s is refused with a reason (R13)', (_, bytes, reason) => {
  const decoded = decodeFile(Uint8Array.from(bytes));
  expect('reason' in decoded ? decoded.reason : '').toMatch(reason);
});

test('text of any kind comes back as the same bytes, its byte order mark too', () => {
  const text = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.string({ unit: 'binary' }))
    .map(([bom, rest]) => bom + rest.replaceAll('\0', ''));
  fc.assert(
    fc.property(text, (written) => {
      const bytes = new TextEncoder().encode(written);
      const decoded = decodeFile(bytes);
      expect('text' in decoded && Buffer.from(decoded.text).equals(bytes)).toBe(true);
    }),
  );
});
