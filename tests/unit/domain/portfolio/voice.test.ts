import { describe, expect, it } from 'vitest';
import { ownWordsIn } from '../../../../src/domain/portfolio/voice.ts';

describe('the words that are the writer’s own', () => {
  it('are found as whole words, with several words in a row, and without their diacritics', () => {
    const voice = ['żółwim krokiem', 'kobza', 'plain', 'of course'];
    expect(ownWordsIn('Idziemy zolwim krokiem, of course. Plainly said, kobzarz gra.', voice)).toEqual([
      'żółwim krokiem',
      'of course',
    ]);
  });
  it('are none where the list is empty or holds only signs', () => {
    expect(ownWordsIn('Anything.', [])).toEqual([]);
    expect(ownWordsIn('Anything.', ['…'])).toEqual([]);
  });
});
