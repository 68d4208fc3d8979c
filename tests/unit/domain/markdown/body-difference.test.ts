import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { bodyDifference, broughtBack } from '../../../../src/domain/markdown/body-difference.ts';

const kinds = (then: string, now: string) => bodyDifference(then, now).map(({ kind }) => kind);

describe('two versions of a body', () => {
  it('are told block by block, and word by word where a block was changed', () => {
    const rows = bodyDifference('One.\n\nTwo old words here.\n\nThree.\n', 'One.\n\nTwo new words here.\n\nThree.\n');
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
    expect(rows[1]?.runs).toEqual([
      { kind: 'same', text: 'Two ' },
      { kind: 'then', text: 'old ' },
      { kind: 'now', text: 'new ' },
      { kind: 'same', text: 'words here.' },
    ]);
  });

  it('call a block that stands elsewhere moved', () => {
    expect(kinds('Alpha one.\n\nBeta two.\n\nGamma three.\n', 'Beta two.\n\nGamma three.\n\nAlpha one.\n')).toEqual([
      'moved',
      'same',
      'same',
      'moved',
    ]);
  });

  it('do not pair blocks that have nothing in common', () => {
    expect(kinds('An opening about cats.\n', '# Something else\n')).toEqual(['then', 'now']);
  });

  it('give the later text when read by what is there now, and the earlier one by what was there then', () => {
    const body = fc.array(fc.constantFrom('Alpha.', 'Beta and more.', '# Title', '- item', 'Gamma.'), { maxLength: 8 });
    fc.assert(
      fc.property(body, body, (then, now) => {
        const [before, after] = [then.join('\n\n'), now.join('\n\n')];
        const rows = bodyDifference(before, after);
        const blocks = (text: string) => splitBlocks(text).blocks.map(({ source }) => source);
        expect(rows.map((row) => row.after).filter((source) => source !== '')).toEqual(blocks(after));
        expect(
          rows
            .map((row) => row.before)
            .filter((source) => source !== '')
            .toSorted(),
        ).toEqual(blocks(before).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('let one block come back without touching any other', () => {
    const now = 'One.\n\nTwo new words here.\n\nThree.\n';
    const then = 'One.\n\nTwo old words here.\n\nGone.\n\nThree.\n';
    const rows = bodyDifference(then, now);
    expect(broughtBack(then, now, rows, 1)).toBe('One.\n\nTwo old words here.\n\nThree.\n');
    expect(broughtBack(then, now, rows, 2)).toBe('One.\n\nTwo new words here.\n\nGone.\n\nThree.\n');
  });
});
