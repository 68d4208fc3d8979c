import { describe, expect, it } from 'vitest';
import { chosenForReader, orderedForReader, type PackCandidate } from '../../../../src/domain/portfolio/pack-choice.ts';

const piece = (path: string, kind: PackCandidate['kind'], verdict: PackCandidate['verdict'], date: string): PackCandidate => ({
  path,
  kind,
  verdict,
  date,
});
const pieces = [
  piece('boast.md', 'article', 'promotion', '2026-11-20'),
  piece('article.md', 'article', 'value', '2026-01-01'),
  piece('post.md', 'post', 'value', '2026-11-01'),
  piece('reply.md', 'reply', 'value', '2026-10-01'),
  piece('about.md', 'profile', 'value', '2026-10-02'),
  piece('unread.md', 'article', null, '2026-11-25'),
];

describe('pieces for a reader', () => {
  it('stand in the order in which they help: useful first, then the kinds that this reader reads, then the newest', () => {
    expect(orderedForReader(pieces, 'client').map(({ path }) => path)).toEqual([
      ...['article.md', 'post.md', 'about.md', 'reply.md'],
      ...['unread.md', 'boast.md'],
    ]);
    expect(orderedForReader(pieces, 'peer')[0]?.path).toBe('reply.md');
  });
  it('are at most five at first, without what is about their writer and without texts of a profile', () => {
    expect(chosenForReader(pieces, 'recruiter')).toEqual(['article.md', 'post.md', 'reply.md', 'unread.md']);
    const many = Array.from({ length: 9 }, (_, at) => piece(`${at}.md`, 'post', 'value', `2026-11-0${at + 1}`));
    expect(chosenForReader(many, 'client')).toEqual(['8.md', '7.md', '6.md', '5.md', '4.md']);
  });
});
