import { describe, expect, it } from 'vitest';
import type { SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import { chooseBounds } from '../../../../tools/train/bounds.ts';
import { decideAsShipped } from '../../../../tools/train/decide.ts';
import { probabilitiesOf, regress } from '../../../../tools/train/logistic.ts';
import { preparePosts } from '../../../../tools/train/prepared-posts.ts';

describe('the regression', () => {
  it('learns which feature speaks for which outcome', () => {
    const samples = Array.from({ length: 60 }, (_, index) => ({
      indexes: [0, 1 + (index % 2)],
      values: [1, 1],
      outcome: index % 2,
      weight: 1,
    }));
    const weights = regress(samples, { features: 3, outcomes: 2, penalty: 0.001 });
    expect(probabilitiesOf({ indexes: [0, 1], values: [1, 1] }, weights, 2)[0]).toBeGreaterThan(0.9);
    expect(probabilitiesOf({ indexes: [0, 2], values: [1, 1] }, weights, 2)[1]).toBeGreaterThan(0.9);
  });
});

describe('the bounds', () => {
  it('lie where they part what was promotion from what was not', () => {
    const text = 'We met on the stairs.';
    const [post] = preparePosts([
      { id: 'x', lang: 'en', source: 'own', text, sentences: [{ start: 0, end: text.length, label: 'neutral' }] },
    ]);
    const sentence = post?.sentences[0];
    if (sentence === undefined) throw new Error('the sentence was lost');
    const scored = (label: SentenceLabel, promotion: number) => ({
      sentence: { ...sentence, label },
      isOwn: true,
      probabilities: [promotion, 0, 0, 0, 0, 1 - promotion],
      cues: {},
    });
    const bounds = chooseBounds(
      [...Array(20).fill(scored('promotion', 0.7)), ...Array(20).fill(scored('neutral', 0.5))],
      decideAsShipped,
    );
    expect(bounds.en.promotion).toBeGreaterThan(0.5);
    expect(bounds.en.promotion).toBeLessThanOrEqual(0.7);
  });
});
