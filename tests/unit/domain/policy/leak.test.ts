import { describe, expect, it } from 'vitest';
import { type LeakQuestion, leakOf, sideOfTopics } from '../../../../src/domain/policy/leak.ts';

const question = (change: Partial<LeakQuestion>): LeakQuestion => ({
  side: 'personal',
  purpose: 'professional',
  boundary: 'separate',
  limit: 20,
  share: 0,
  ...change,
});

describe('the leak check', () => {
  it('speaks up when a personal piece goes to a professional channel, or the reverse', () => {
    expect(leakOf(question({}))).toBe('personal-to-professional');
    expect(leakOf(question({ side: 'professional', purpose: 'personal' }))).toBe('professional-to-personal');
  });
  it('is silent where the sides fit, where a channel is for both, and where nothing is known', () => {
    expect(leakOf(question({ purpose: 'personal' }))).toBeNull();
    expect(leakOf(question({ purpose: 'both' }))).toBeNull();
    expect(leakOf(question({ purpose: null }))).toBeNull();
    expect(leakOf(question({ side: null }))).toBeNull();
  });
  it('is silent for a person who mixes, and counts for one who mixes with a limit', () => {
    expect(leakOf(question({ boundary: 'mixed' }))).toBeNull();
    expect(leakOf(question({ boundary: 'limited', share: 20 }))).toBeNull();
    expect(leakOf(question({ boundary: 'limited', share: 21 }))).toBe('over-limit');
  });
  it('takes a piece for personal only when all of its topics are off work', () => {
    const roleOf = (topic: string) => (topic === 'Bread' ? 'off-work' : 'primary');
    expect(sideOfTopics(['Bread'], roleOf)).toBe('personal');
    expect(sideOfTopics(['Bread', 'Hiring'], roleOf)).toBe('professional');
    expect(sideOfTopics([], roleOf)).toBeNull();
  });
});
