import { describe, expect, test } from 'vitest';
import { startingPlace, type WhereEvent, type WhereState, whereAfter } from '../../../../src/renderer/window/place.ts';

const following = (state: WhereState, ...events: WhereEvent[]) => events.reduce(whereAfter, state);
const hiring = { kind: 'topic', topic: 'Hiring' } as const;

describe('where a person is in the window', () => {
  test('opening a draft from a page goes to a list with it', () => {
    const state = following(startingPlace, { type: 'opened', path: 'a.md', arrival: 'text' });
    expect(state.place).toEqual({ kind: 'list', source: { kind: 'all' } });
    expect(state.open).toMatchObject({ path: 'a.md', arrival: 'text' });
  });

  test('opening a draft in a list stays in that list', () => {
    const state = following(
      startingPlace,
      { type: 'wentTo', place: { kind: 'list', source: hiring } },
      { type: 'opened', path: 'a.md', arrival: 'stay' },
    );
    expect(state.place).toEqual({ kind: 'list', source: hiring });
  });

  test('a draft stays open while a page is looked at', () => {
    const state = following(
      startingPlace,
      { type: 'opened', path: 'a.md', arrival: 'stay' },
      { type: 'wentTo', place: { kind: 'today' } },
    );
    expect(state.open?.path).toBe('a.md');
  });

  test('a renamed draft is the same opening, another draft is a new one', () => {
    const first = following(startingPlace, { type: 'opened', path: 'a.md', arrival: 'stay' });
    const renamed = following(first, { type: 'renamed', renamed: { 'a.md': 'b.md' } });
    expect(renamed.open).toEqual({ path: 'b.md', arrival: 'stay', opening: first.open?.opening });
    const other = following(renamed, { type: 'opened', path: 'c.md', arrival: 'stay' });
    expect(other.open?.opening).not.toBe(first.open?.opening);
  });

  test('the caret arrives once', () => {
    const state = following(startingPlace, { type: 'opened', path: 'a.md', arrival: 'title' }, { type: 'arrived' });
    expect(state.open?.arrival).toBe('stay');
  });

  test('the sheet is empty when the open draft went away, and not when another one did', () => {
    const open = following(startingPlace, { type: 'opened', path: 'a.md', arrival: 'stay' });
    expect(following(open, { type: 'left', path: 'b.md' }).open?.path).toBe('a.md');
    expect(following(open, { type: 'left', path: 'a.md' }).open).toBeNull();
  });

  test('the list follows its topic to a new name, and shows all drafts when the topic is deleted', () => {
    const state = following(startingPlace, { type: 'wentTo', place: { kind: 'list', source: hiring } });
    expect(following(state, { type: 'topicRenamed', from: 'Hiring', to: 'Recruiting' }).place).toEqual({
      kind: 'list',
      source: { kind: 'topic', topic: 'Recruiting' },
    });
    expect(following(state, { type: 'topicRenamed', from: 'Hiring', to: null }).place).toEqual({
      kind: 'list',
      source: { kind: 'all' },
    });
  });
});
