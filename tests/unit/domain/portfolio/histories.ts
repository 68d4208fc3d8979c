import fc from 'fast-check';
import { draftKinds } from '../../../../src/domain/drafts/draft.ts';
import { verdicts } from '../../../../src/domain/insight/labels.ts';
import type { PublishedPiece } from '../../../../src/domain/portfolio/piece.ts';
import type { TopicRole } from '../../../../src/domain/topics/topic.ts';

export const today = '2026-11-30';
export const roles: Record<string, TopicRole> = { Hiring: 'primary', Teams: 'secondary', Bread: 'off-work' };
export const roleOf = (topic: string): TopicRole => roles[topic] ?? 'secondary';

/** A day some days before today. */
export function daysAgo(days: number): string {
  return new Date(Date.UTC(2026, 10, 30 - days)).toISOString().slice(0, 10);
}

export function piece(change: Partial<PublishedPiece> & { day?: string; channel?: string } = {}): PublishedPiece {
  const { day = today, channel = 'x', ...rest } = change;
  return {
    path: 'a.md',
    title: 'A',
    kind: 'post',
    language: 'en',
    topics: ['Hiring'],
    words: 50,
    publications: [{ channel, date: day, link: null }],
    verdict: 'value',
    series: null,
    ...rest,
  };
}

const goingOut = fc
  .record({ channel: fc.constantFrom('x', 'linkedin', 'blog'), days: fc.integer({ min: 0, max: 400 }) })
  .map(({ channel, days }) => ({ channel, date: daysAgo(days), link: null }));

const anyPiece = fc.record({
  kind: fc.constantFrom(...draftKinds),
  topics: fc.uniqueArray(fc.constantFrom('Hiring', 'Teams', 'Bread', 'Rust'), { maxLength: 3 }),
  publications: fc.array(goingOut, { minLength: 1, maxLength: 4 }),
  verdict: fc.constantFrom(...verdicts, null),
});

/** Histories of up to 60 pieces, with several of one day. */
export const histories = fc.array(anyPiece, { maxLength: 60 }).map((pieces) =>
  pieces.map(
    (each, index): PublishedPiece => ({
      ...piece(),
      ...each,
      path: `${index}.md`,
      publications: each.publications.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
    }),
  ),
);
