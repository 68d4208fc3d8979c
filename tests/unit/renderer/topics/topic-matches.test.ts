import { describe, expect, test } from 'vitest';
import { matchingTopics, newTopicName } from '../../../../src/renderer/topics/topic-matches.ts';

const names = ['Team leadership', 'Łowiectwo', 'Hiring', 'Żółwie'];

describe('topics that fit what is typed', () => {
  test('are all of them before anything is typed', () => {
    expect(matchingTopics(names, ' ')).toEqual(names);
  });

  test('are found without Polish letters, those that begin so first', () => {
    expect(matchingTopics(names, 'zol')).toEqual(['Żółwie']);
    expect(matchingTopics(names, 'l')).toEqual(['Łowiectwo', 'Team leadership', 'Żółwie']);
  });
});

describe('a new topic', () => {
  test('is offered for a name that there is not yet, tidied up', () => {
    expect(newTopicName(names, '  People   analytics ')).toBe('People analytics');
  });

  test.each(['', '   ', 'hiring', 'Hiring '])('is not offered for “%s”', (typed) => {
    expect(newTopicName(names, typed)).toBeNull();
  });

  test('is offered when only the diacritics differ: these are other words', () => {
    expect(newTopicName(names, 'Zolwie')).toBe('Zolwie');
  });
});
