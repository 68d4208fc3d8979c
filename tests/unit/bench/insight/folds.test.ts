import { describe, expect, it } from 'vitest';
import type { LabelledPost } from '../../../../tools/train/labelled-posts.ts';
import { dealFolds } from '../../../bench/insight/folds.ts';

const post = (id: string, source: string, sentences: number, lang: 'en' | 'pl' = 'en'): LabelledPost => ({
  id,
  lang,
  source,
  text: '',
  sentences: Array.from({ length: sentences }, () => ({ start: 0, end: 0, label: 'neutral' as const })),
});

describe('folds', () => {
  it('keep all posts of an author together', () => {
    const posts = ['ann', 'ben', 'eve'].flatMap((author) => [1, 2, 3, 4].map((at) => post(`${author}${at}`, author, at)));
    const folds = dealFolds(posts, 'author');
    for (const author of ['ann', 'ben', 'eve']) {
      expect(new Set([1, 2, 3, 4].map((at) => folds.get(`${author}${at}`))).size).toBe(1);
    }
    expect(folds.get('ann1')).not.toBe(folds.get('ben1'));
  });

  it('deal posts that have no author in common one by one', () => {
    const posts = Array.from({ length: 10 }, (_, at) => post(`written${at}`, 'written', 3, 'pl'));
    expect(new Set(dealFolds(posts, 'author').values()).size).toBe(5);
  });

  it('know every post in both ways of dealing', () => {
    const posts = [post('a', 'ann', 1), post('b', 'ben', 2, 'pl'), post('c', 'written', 3, 'pl')];
    for (const grouping of ['author', 'post'] as const)
      expect([...dealFolds(posts, grouping).keys()].toSorted()).toEqual(['a', 'b', 'c']);
  });
});
