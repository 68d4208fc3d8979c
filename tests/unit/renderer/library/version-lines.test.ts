import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionLines } from '../../../../src/renderer/library/version-lines.ts';

describe('an earlier text beside the text as it is now', () => {
  test('shows what is only in one of them where it would stand', () => {
    expect(versionLines('one\ntwo\nthree', 'one\n2\nthree\nfour')).toEqual([
      { kind: 'same', text: 'one' },
      { kind: 'then', text: 'two' },
      { kind: 'now', text: '2' },
      { kind: 'same', text: 'three' },
      { kind: 'now', text: 'four' },
    ]);
  });

  test('does not mind line endings', () => {
    expect(versionLines('a\r\nb', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
  });

  test('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (then, now) => {
        const lines = versionLines(then, now);
        const of = (...kinds: string[]) => lines.flatMap((line) => (kinds.includes(line.kind) ? [line.text] : [])).join('\n');
        expect(of('same', 'then')).toBe(then);
        expect(of('same', 'now')).toBe(now);
      }),
    );
  });
});
