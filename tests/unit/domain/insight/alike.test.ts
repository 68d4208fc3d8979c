import { expect, it } from 'vitest';
import { alikeSentences } from '../../../../src/domain/insight/alike.ts';

const examples = {
  en: { offer: ['Book a table today.', 'Sign up for the course on taxes.', 'Buy one, get one free.'] },
  pl: { offer: ['Zapisz się na kurs o podatkach.'] },
} as const;

it('shows up to two of our own sentences of the same kind, those with most words in common first, and never the same', () => {
  expect(alikeSentences(examples, 'en', 'offer', 'Sign up for my course today.')).toEqual([
    'Sign up for the course on taxes.',
    'Book a table today.',
  ]);
  expect(alikeSentences(examples, 'en', 'offer', 'Book a table today.')).not.toContain('Book a table today.');
  expect(alikeSentences(examples, 'pl', 'offer', 'Kup kursy o podatku.')).toHaveLength(1);
  expect(alikeSentences(examples, 'pl', 'hype', 'Kup.')).toEqual([]);
});
