import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdited, withAskedDrafts } from '../../../../src/renderer/bridge/drafts-cache.ts';
import { draftNamed } from '../library/drafts.ts';

const known = [draftNamed('c.md', { modified: 30 }), draftNamed('b.md', { modified: 20 }), draftNamed('a.md', { modified: 10 })];
const paths = (drafts: readonly { path: string }[]) => drafts.map(({ path }) => path);

describe('the known drafts after asking for some of them', () => {
  test('an edited draft moves to the front', () => {
    const found = [draftNamed('a.md', { modified: 40 })];
    expect(paths(withAskedDrafts(known, new Set(['a.md']), found))).toEqual(['a.md', 'c.md', 'b.md']);
  });

  test('a draft that was not found any more is gone', () => {
    expect(paths(withAskedDrafts(known, new Set(['b.md']), []))).toEqual(['c.md', 'a.md']);
  });

  test('a renamed draft stands under its new name only', () => {
    const found = [draftNamed('new.md', { modified: 20 })];
    expect(paths(withAskedDrafts(known, new Set(['b.md', 'new.md']), found))).toEqual(['c.md', 'new.md', 'a.md']);
  });

  test('an answer that holds more than was asked for changes nothing else', () => {
    const found = [draftNamed('b.md', { modified: 99 }), draftNamed('c.md', { modified: 1 })];
    expect(paths(withAskedDrafts(known, new Set(['b.md']), found))).toEqual(['b.md', 'c.md', 'a.md']);
  });

  test('any change leaves the order of a list that was sorted anew', () => {
    const draft = fc.record({ name: fc.integer({ min: 0, max: 30 }), modified: fc.integer({ min: 0, max: 5 }) });
    const drafts = fc.uniqueArray(draft, { selector: ({ name }) => name });
    fc.assert(
      fc.property(drafts, drafts, (before, changed) => {
        const of = (list: typeof before) => list.map(({ name, modified }) => draftNamed(`${name}.md`, { modified }));
        const asked = new Set(paths(of(changed)));
        const result = withAskedDrafts(of(before).sort(compareEdited), asked, of(changed));
        const expected = [...of(before).filter(({ path }) => !asked.has(path)), ...of(changed)].sort(compareEdited);
        expect(paths(result)).toEqual(paths(expected));
      }),
    );
  });
});
