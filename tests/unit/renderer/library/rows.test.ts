import { describe, expect, test } from 'vitest';
import { neighbour, rowsOfGroups, rowsOfHits } from '../../../../src/renderer/library/rows.ts';
import { draftNamed } from './drafts.ts';

const rows = rowsOfGroups([
  { key: { kind: 'status', status: 'drafting' }, drafts: [draftNamed('a'), draftNamed('b')] },
  { key: { kind: 'status', status: 'ready' }, drafts: [draftNamed('c')] },
]);

describe('the rows of a list', () => {
  test('begin each group with what it has in common', () => {
    expect(rows.map((row) => (row.kind === 'draft' ? row.draft.path : row.count))).toEqual([2, 'a', 'b', 1, 'c']);
  });

  test('have no heading when nothing is grouped', () => {
    expect(rowsOfGroups([{ key: { kind: 'none' }, drafts: [draftNamed('a')] }]).map(({ kind }) => kind)).toEqual(['draft']);
  });

  test('carry the found words', () => {
    expect(rowsOfHits([{ draft: draftNamed('a'), title: [[0, 2]], snippet: 'text', found: [[1, 3]] }])).toMatchObject([
      { kind: 'draft', title: [[0, 2]], snippet: 'text', found: [[1, 3]] },
    ]);
  });

  test('lead from one draft to the next, past headings, and end at the ends', () => {
    expect(neighbour(rows, 'b', 1)?.path).toBe('c');
    expect(neighbour(rows, 'c', -1)?.path).toBe('b');
    expect(neighbour(rows, 'c', 1)).toBeNull();
    expect(neighbour(rows, 'a', -1)).toBeNull();
  });

  test('lead from nowhere to the first or the last', () => {
    expect(neighbour(rows, null, 1)?.path).toBe('a');
    expect(neighbour(rows, 'gone', -1)?.path).toBe('c');
  });
});
