import { describe, expect, it } from 'vitest';
import { withRole } from '../../../../src/domain/topics/primary-topics.ts';
import type { Topic } from '../../../../src/domain/topics/topic.ts';

const topics: Topic[] = [
  { name: 'Hiring', role: 'primary', parent: null, share: null },
  { name: 'Labour law', role: 'primary', parent: null, share: null },
  { name: 'Cooking', role: 'off-work', parent: 'Home', share: null },
];
const roles = (changed: readonly Topic[]) => Object.fromEntries(changed.map((topic) => [topic.name, topic.role]));

describe('roles of topics', () => {
  it('change one topic and keep its parent', () => {
    const changed = withRole(topics, 'Cooking', 'curious');
    expect(changed.ok && changed.topics).toContainEqual({ name: 'Cooking', role: 'curious', parent: 'Home', share: null });
  });

  it('allow two primary topics; a third asks which to demote', () => {
    expect(withRole(topics, 'Cooking', 'primary')).toEqual({ ok: false, primary: ['Hiring', 'Labour law'] });
    const changed = withRole(topics, 'Cooking', 'primary', 'Labour law');
    expect(changed.ok && roles(changed.topics)).toEqual({ Hiring: 'primary', 'Labour law': 'secondary', Cooking: 'primary' });
  });

  it('demote nothing that is not primary, and let a primary topic stay primary', () => {
    expect(withRole(topics, 'New', 'primary', 'Cooking')).toMatchObject({ ok: false });
    expect(withRole(topics, 'Hiring', 'primary')).toMatchObject({ ok: true });
  });

  it('register a topic that was not known', () => {
    const changed = withRole([], 'Hiring', 'primary');
    expect(changed.ok && changed.topics).toEqual([{ name: 'Hiring', role: 'primary', parent: null, share: null }]);
  });
});
