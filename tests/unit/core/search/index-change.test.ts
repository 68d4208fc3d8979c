import { describe, expect, it } from 'vitest';
import { movesBetween } from '../../../../src/core/search/index-change.ts';

const file = (path: string, revision: string, id: string | null = null, modified = 1) => ({ path, revision, id, modified });

describe('of files with the same bytes that another program moves', () => {
  it('each is taken for the one that kept its name, in whatever order they are looked at', () => {
    const gone = [file('old/a.md', 'same'), file('old/b.md', 'same'), file('old/c.md', 'same')];
    const come = [file('new/c.md', 'same'), file('new/b.md', 'same')];
    expect(movesBetween(gone, come)).toMatchObject({ 'old/b.md': 'new/b.md', 'old/c.md': 'new/c.md' });
  });

  it.each([null, 'd-one'])(
    'the one that was written when it was goes before a copy, even one of its name, with the id %s',
    (id) => {
      const gone = [file('a.md', 'same', id, 1)];
      const come = [file('sub/a.md', 'same', id, 2), file('b.md', 'same', id, 1), file('c.md', 'same', id, 3)];
      expect(movesBetween(gone, come)).toEqual({ 'a.md': 'b.md' });
    },
  );

  it('one that was written a moment before is not taken for another one of its folder', () => {
    const gone = [file('old/a.md', 'same'), file('old/b.md', 'same')];
    const come = [file('new/a.md', 'written'), file('new/b.md', 'same')];
    expect(movesBetween(gone, come)).toEqual({ 'old/a.md': 'new/a.md', 'old/b.md': 'new/b.md' });
  });

  it('a file with another id is never taken for one, whatever its folder', () => {
    const gone = [file('old/a.md', 'one', 'd-one'), file('old/b.md', 'same')];
    const come = [file('new/a.md', 'two', 'd-two'), file('new/b.md', 'same')];
    expect(movesBetween(gone, come)).toEqual({ 'old/b.md': 'new/b.md' });
  });
});
