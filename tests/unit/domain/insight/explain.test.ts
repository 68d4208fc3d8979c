import { describe, expect, it } from 'vitest';
import { englishExplanations } from '../../../../src/domain/insight/explain/english.ts';
import { polishExplanations } from '../../../../src/domain/insight/explain/polish.ts';

describe.each([
  ['English', englishExplanations],
  ['Polish', polishExplanations],
])('what a hint says in %s', (_, { families, dual, verdicts }) => {
  const all = [...Object.values(families), dual];

  it('gives one plain sentence of why and one of action', () => {
    for (const { why, action } of all) {
      for (const sentence of [why, action]) {
        expect(sentence).toMatch(/^\p{Lu}[^.!?]*\.$/u);
        expect(sentence.length).toBeLessThan(140);
      }
    }
  });

  it('has a short name of its own for every family', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name } of all) expect(name.split(' ').length).toBeLessThanOrEqual(4);
  });

  it('says every verdict in a sentence', () => {
    for (const verdict of Object.values(verdicts)) expect(verdict).toMatch(/^\p{Lu}[^.!?]*\.$/u);
  });
});
