import { describe, expect, it } from 'vitest';
import { guessLanguage, languageOfDraft, sureMargin } from '../../../../src/domain/insight/text/language.ts';

describe('the language of a paragraph', () => {
  it.each([
    ['en', 'The last bus had left without me.'],
    ['en', "Don't skip the summary when you write it"],
    ['en', 'Résumé tips for a naïve beginner in the field'],
    ['pl', 'Wczoraj byłam na targu i kupiłam śliwki.'],
    ['pl', 'zrobilam to wczoraj ale nie wiem czy dobrze'],
    ['pl', 'Warto przeczytać ten artykuł, bo jest krótki.'],
  ])('is %s: “%s”', (language, text) => {
    expect(guessLanguage(text)).toMatchObject({ language });
    expect(guessLanguage(text).margin).toBeGreaterThanOrEqual(sureMargin);
  });

  it('is left open where there is nothing to go by', () => {
    expect(guessLanguage('React 19').margin).toBeLessThan(sureMargin);
  });

  it('of a draft is the one that most of it is in', () => {
    const polish = guessLanguage('To jest długi akapit po polsku, w którym nie ma nic obcego.');
    expect(languageOfDraft([guessLanguage('Hello there'), polish])).toBe('pl');
    expect(languageOfDraft([])).toBe('en');
  });
});
