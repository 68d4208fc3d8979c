import { describe, expect, it } from 'vitest';
import { type CopyOptions, type CopySource, copyFor } from '../../../../src/domain/channels/copy.ts';
import { cutPlaces, startsOf, withCutAt } from '../../../../src/domain/channels/own-cuts.ts';

const draft = (body: string, kind: CopySource['kind'] = 'post'): CopySource => ({ title: '', body, language: 'en', kind });
const copied = (source: CopySource, options: CopyOptions) => {
  const { parts, cuts } = copyFor('x', source, { numbering: false, ...options });
  if (parts === null || cuts === null) throw new Error('X has threads.');
  return { parts, cuts };
};

describe('a thread that a person cuts', () => {
  const source = draft('One here. Two here. Three here.\n\nFour here.');

  it('begins with the parts that Byline made, and knows where their words are', () => {
    const { parts, cuts } = copied(source, {});
    expect(parts).toHaveLength(1);
    expect(cuts.parts.map(({ start, end }) => cuts.text.slice(start, end))).toEqual(parts);
  });

  it('can be cut at every sentence, line and paragraph', () => {
    const { cuts } = copied(source, {});
    expect(cutPlaces(cuts, 0).map((place) => cuts.text.slice(place, place + 4))).toEqual(['Two ', 'Thre', 'Four']);
  });

  it('begins a part where it is cut, and joins it again where it is not', () => {
    const { cuts } = copied(source, {});
    const [, three = 0] = cutPlaces(cuts, 0);
    const cut = copied(source, { mode: 'manual', starts: withCutAt(cuts, three) });
    expect(cut.parts).toEqual(['One here. Two here.', 'Three here.\n\nFour here.']);
    const joined = copied(source, { mode: 'manual', starts: withCutAt(cut.cuts, three) });
    expect(joined.parts).toEqual(copied(source, {}).parts);
  });

  it('starts from its dividing lines, whose place is kept', () => {
    const thread = draft('One here.\n\n---\n\nTwo here. Three here.', 'thread');
    const { parts, cuts } = copied(thread, {});
    expect(parts).toEqual(['One here.', 'Two here. Three here.']);
    expect(copied(thread, { mode: 'manual', starts: startsOf(cuts) }).parts).toEqual(parts);
  });

  it('is cut further where a part that was joined does not fit', () => {
    const long = draft(`${'A sentence of some length stands here. '.repeat(12)}`);
    const { parts, cuts } = copied(long, {});
    expect(parts.length).toBeGreaterThan(1);
    const second = startsOf(cuts)[1] ?? 0;
    const joined = copied(long, { mode: 'manual', starts: withCutAt(cuts, second) });
    expect(joined.parts.length).toBeGreaterThanOrEqual(parts.length);
    for (const part of joined.parts) expect(part.length).toBeLessThanOrEqual(280);
  });

  it('finds the words of parts that are alike', () => {
    const { cuts } = copied(draft('Again.\n\nAgain.\n\nAgain.'), {});
    const all = copied(draft('Again.\n\nAgain.\n\nAgain.'), { mode: 'manual', starts: [0, ...cutPlaces(cuts, 0)] });
    expect(new Set(startsOf(all.cuts)).size).toBe(3);
  });
});
