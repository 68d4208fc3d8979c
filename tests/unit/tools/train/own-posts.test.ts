import { describe, expect, it } from 'vitest';
import { checkPosts } from '../../../../tools/train/check-posts.ts';
import { type LabelledPost, ownPosts } from '../../../../tools/train/labelled-posts.ts';

const pages = ownPosts().filter(({ id }) => /^(pages|passages)-/.test(id));

/** A page of 60 words whose first sentence is `text`. */
function pageWith(text: string, sentence: Omit<LabelledPost['sentences'][number], 'start' | 'end'>): LabelledPost {
  const rest = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  return {
    id: 'pages-en-x',
    lang: 'en',
    source: 'own',
    text: `${text} ${rest}`,
    sentences: [{ start: 0, end: text.length, ...sentence }],
  };
}

describe('the posts written for training', () => {
  it('are read with a label for every sentence and the language of their file', () => {
    expect(new Set(pages.map(({ lang }) => lang))).toEqual(new Set(['en', 'pl']));
    for (const { text, sentences } of pages)
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join('').length).toBe(text.length - sentences.length + 1);
  });

  it('are pages and passages in which each promotion names its family and no sentence stands twice', () => {
    expect(checkPosts(pages)).toEqual([]);
  });
});

describe('the check of the posts', () => {
  it('tells of promotion without a family', () => {
    expect(checkPosts([pageWith('Book a table today.', { label: 'promotion' })])).toHaveLength(1);
    expect(checkPosts([pageWith('Book a table today.', { label: 'promotion', family: 'offer' })])).toEqual([]);
  });

  it('tells of a line in which Byline sees two sentences', () => {
    expect(checkPosts([pageWith('We met. It rained.', { label: 'neutral' })])).toHaveLength(1);
  });

  it('tells of a page that is too short', () => {
    const page = pageWith('We met.', { label: 'neutral' });
    expect(checkPosts([{ ...page, text: 'We met.' }])).toHaveLength(1);
  });
});
