import { describe, expect, it } from 'vitest';
import { followUps } from '../../../../src/domain/portfolio/follow-ups.ts';
import type { PublishedPiece } from '../../../../src/domain/portfolio/piece.ts';

const out = (path: string, date: string, kind: PublishedPiece['kind'] = 'post'): PublishedPiece => ({
  ...{ path, title: path, kind, language: 'en', topics: [], words: 3, verdict: null, series: null },
  publications: [{ channel: 'x', date, link: null }],
});

describe('pieces to follow up', () => {
  const pieces = [
    out('today.md', '2026-11-30'),
    out('yesterday.md', '2026-11-29'),
    out('two-days.md', '2026-11-28'),
    out('answered.md', '2026-11-27'),
    out('about.md', '2026-11-26', 'profile'),
    out('three-weeks.md', '2026-11-09'),
    out('old.md', '2026-11-08'),
  ];
  it('went out two days to three weeks ago, at both edges, and nobody wrote down what came back', () => {
    expect(followUps(pieces, ['answered.md'], '2026-11-30').map(({ path }) => path)).toEqual(['two-days.md', 'three-weeks.md']);
  });
  it('are the newest five', () => {
    const many = Array.from({ length: 9 }, (_, at) => out(`${at}.md`, `2026-11-1${at}`));
    expect(followUps(many, [], '2026-11-30').map(({ path }) => path)).toEqual(['8.md', '7.md', '6.md', '5.md', '4.md']);
  });
});
