import { describe, expect, test } from 'vitest';
import type { TopicSummary } from '../../../../src/contract/topics.ts';
import { possibleParents, topicRows } from '../../../../src/renderer/topics/topic-tree.ts';

const topic = (name: string, role: TopicSummary['role'] = 'secondary', parent: string | null = null): TopicSummary => ({
  name,
  role,
  parent,
  share: null,
  drafts: 0,
});
const names = (topics: TopicSummary[]) =>
  topicRows(topics, 'pl').map(({ topic: { name }, depth }) => `${'-'.repeat(depth)}${name}`);

describe('the topics in the navigation', () => {
  test('stand by role, then by name', () => {
    expect(names([topic('Zoo', 'off-work'), topic('Łąka'), topic('Las'), topic('Praca', 'primary')])).toEqual([
      'Praca',
      'Las',
      'Łąka',
      'Zoo',
    ]);
  });

  test('stand right after the topic they belong under', () => {
    expect(names([topic('B', 'primary'), topic('Child', 'curious', 'A'), topic('A', 'primary')])).toEqual(['A', '-Child', 'B']);
  });

  test('are all shown when their parent is missing or they go in a circle', () => {
    expect(
      names([topic('Lost', 'secondary', 'Nowhere'), topic('A', 'secondary', 'B'), topic('B', 'secondary', 'A')]).toSorted(),
    ).toEqual(['-B', 'A', 'Lost']);
  });
});

test('a topic cannot stand under itself or under what stands under it', () => {
  const all = [topic('A'), topic('B', 'secondary', 'A'), topic('C', 'secondary', 'B'), topic('D')];
  expect(possibleParents(all, 'A').map(({ name }) => name)).toEqual(['D']);
  expect(possibleParents(all, 'C').map(({ name }) => name)).toEqual(['A', 'B', 'D']);
});
