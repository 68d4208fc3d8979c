import { describe, expect, test } from 'vitest';
import { draftsOf, grouped, ordered } from '../../../../src/renderer/library/list-order.ts';
import { noFilters } from '../../../../src/renderer/window/list-state.ts';
import { draftNamed } from './drafts.ts';

const paths = (drafts: readonly { path: string }[]) => drafts.map(({ path }) => path);
const drafts = [
  draftNamed('tagged', {
    topics: ['Hiring', 'Law'],
    status: 'published',
    language: 'pl',
    publications: [{ channel: 'x', date: '2026-01-02' }],
  }),
  draftNamed('idea', { status: 'idea', kind: 'post', language: 'en' }),
  draftNamed('plain', { kind: 'reply' }),
];

describe('what a list holds', () => {
  test.each([
    [{ kind: 'all' }, ['tagged', 'idea', 'plain']],
    [{ kind: 'status', status: 'idea' }, ['idea']],
    [{ kind: 'topic', topic: 'Law' }, ['tagged']],
    [{ kind: 'untagged' }, ['idea', 'plain']],
    [{ kind: 'channel', channel: 'x' }, ['tagged']],
    [{ kind: 'channel', channel: 'linkedin' }, []],
  ] as const)('depends on where it was gone to: %o', (source, expected) => {
    expect(paths(draftsOf(drafts, source, noFilters))).toEqual(expected);
  });

  test('is narrowed by every filter at once', () => {
    const all = { kind: 'all' } as const;
    expect(paths(draftsOf(drafts, all, { ...noFilters, language: 'en', kind: 'post' }))).toEqual(['idea']);
    expect(paths(draftsOf(drafts, all, { ...noFilters, language: 'pl', kind: 'post' }))).toEqual([]);
    expect(paths(draftsOf(drafts, all, { ...noFilters, topic: { kind: 'untagged' } }))).toEqual(['idea', 'plain']);
    expect(paths(draftsOf(drafts, all, { ...noFilters, topic: { kind: 'topic', name: 'Hiring' } }))).toEqual(['tagged']);
  });
});

describe('the order of a list', () => {
  test('by title is that of the language, with Polish letters in their place', () => {
    const titles = ['Żuk', 'Zebra', 'ćma', 'cień', 'Łoś', 'lis'].map((title) => draftNamed(title));
    expect(paths(ordered(titles, 'title', 'pl'))).toEqual(['cień', 'ćma', 'lis', 'Łoś', 'Zebra', 'Żuk']);
  });

  test('by title counts numbers as numbers', () => {
    expect(paths(ordered([draftNamed('Part 10'), draftNamed('Part 9')], 'title', 'en'))).toEqual(['Part 9', 'Part 10']);
  });

  test('by date goes by the date a draft gives itself, else by its last edit', () => {
    const dated = [
      draftNamed('edited', { modified: Date.parse('2026-03-01') }),
      draftNamed('old', { date: '2024-05-05', modified: Date.parse('2026-04-01') }),
      draftNamed('newest', { date: '2026-06-01' }),
      draftNamed('unreadable', { date: 'next week', modified: Date.parse('2026-02-01') }),
    ];
    expect(paths(ordered(dated, 'created', 'en'))).toEqual(['newest', 'edited', 'unreadable', 'old']);
  });
});

describe('the groups of a list', () => {
  const now = new Date(2026, 10, 25, 9, 0);
  const at = (...day: [number, number, number]) => new Date(...day, 12).getTime();

  test('by date are the spans people speak of', () => {
    const list = [
      draftNamed('a', { modified: at(2026, 10, 25) }),
      draftNamed('b', { modified: at(2026, 10, 24) }),
      draftNamed('c', { modified: at(2026, 10, 20) }),
      draftNamed('d', { modified: at(2026, 9, 3) }),
    ];
    expect(grouped(list, 'date', 'edited', now).map(({ key, drafts: held }) => [key, paths(held)])).toEqual([
      [{ kind: 'date', span: { kind: 'today' } }, ['a']],
      [{ kind: 'date', span: { kind: 'yesterday' } }, ['b']],
      [{ kind: 'date', span: { kind: 'week' } }, ['c']],
      [{ kind: 'date', span: { kind: 'month', year: 2026, month: 9 } }, ['d']],
    ]);
  });

  test('by date are not disturbed by the night in which clocks change', () => {
    const afterChange = new Date(2026, 9, 26, 0, 30);
    const [group] = grouped(
      [draftNamed('a', { modified: new Date(2026, 9, 25, 0, 15).getTime() })],
      'date',
      'edited',
      afterChange,
    );
    expect(group?.key).toEqual({ kind: 'date', span: { kind: 'yesterday' } });
  });

  test('by topic put drafts without one last', () => {
    const list = [draftNamed('none'), draftNamed('hiring', { topics: ['Hiring'] })];
    expect(grouped(list, 'topic', 'edited', now).map(({ drafts: held }) => paths(held))).toEqual([['hiring'], ['none']]);
  });

  test('by status follow the work', () => {
    const list = (['published', 'idea', 'ready', 'drafting'] as const).map((status) => draftNamed(status, { status }));
    expect(grouped(list, 'status', 'edited', now).flatMap(({ drafts: held }) => paths(held))).toEqual([
      'drafting',
      'ready',
      'idea',
      'published',
    ]);
  });
});
