import { describe, expect, test } from 'vitest';
import { topicsNamedIn } from '../../../../src/domain/topics/named-topics.ts';

describe('topics that an answer names', () => {
  test('are found in any form of their words', () => {
    const topics = ['Rekrutacja', 'Slow audits', 'Bread', 'Żółwie'];
    expect(topicsNamedIn('O rekrutacji po ludzku, a po pracy o żółwiach', topics)).toEqual(['Rekrutacja', 'Żółwie']);
    expect(topicsNamedIn('I want to be known for a slow audit that nobody repeats', topics)).toEqual(['Slow audits']);
  });

  test('are not found when one of their words is missing, or when words only begin alike', () => {
    expect(topicsNamedIn('Slow food', ['Slow audits'])).toEqual([]);
    expect(topicsNamedIn('Breathing exercises', ['Bread'])).toEqual([]);
    expect(topicsNamedIn('', ['Bread'])).toEqual([]);
    expect(topicsNamedIn('Law', ['UX', 'Lawn'])).toEqual([]);
  });
});
