import { describe, expect, it } from 'vitest';
import { leftOutByDefault, leftOutTest } from '../../../../src/domain/drafts/left-out.ts';

const isLeftOut = (path: string, ...patterns: string[]) => leftOutTest(patterns)(path);

describe('what is left out of a library', () => {
  it('is at first the themes of a site and what a program says of itself, at any depth', () => {
    const test = leftOutTest(leftOutByDefault);
    expect(['archetypes/default.md', '_index.md', 'content/posts/_index.md'].filter(test)).toHaveLength(3);
    expect(['archetypes/hero.md', 'index.md', 'posts/my_index.md'].filter(test)).toEqual([]);
    expect(['themes/ananke/post.md', 'site/themes/a.md', 'README.md', 'notes/README.md'].filter(test)).toHaveLength(4);
    expect(['readme.md', 'readme-first.md', 'themes.md', 'my-themes/a.md', 'content/post.md'].filter(test)).toEqual([]);
  });

  it('is a path from the library down when it names folders on the way', () => {
    expect(isLeftOut('notes/old/a.md', 'notes/old')).toBe(true);
    expect(isLeftOut('notes/old/deep/a.md', 'notes/old/')).toBe(true);
    expect(isLeftOut('more/notes/old/a.md', 'notes/old/')).toBe(false);
    expect(isLeftOut('notes/older/a.md', 'notes/old/')).toBe(false);
    expect(isLeftOut('drafts/a.md', '/drafts/')).toBe(true);
    expect(isLeftOut('site/drafts/a.md', '/drafts/')).toBe(false);
  });

  it('may have any part of a name', () => {
    expect(isLeftOut('log/2026-01-01.md', '2026-*.md')).toBe(true);
    expect(isLeftOut('notes.old.md', '*.old.*')).toBe(true);
    expect(isLeftOut('aba.md', 'ab*ba.md')).toBe(false);
    expect(isLeftOut('old/new.md', 'o*.md')).toBe(false);
  });

  it('is nothing without patterns, and nothing for a pattern without a name', () => {
    expect(isLeftOut('README.md')).toBe(false);
    expect(isLeftOut('README.md', '/')).toBe(false);
  });

  it('is found at once, whatever the pattern', () => {
    expect(isLeftOut(`${'a'.repeat(250)}.md`, `${'*a'.repeat(95)}b`)).toBe(false);
  });
});
