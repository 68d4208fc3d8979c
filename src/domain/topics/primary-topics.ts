import { maxPrimaryTopics, type Topic, type TopicRole } from './topic.ts';

export type RoleChange = { ok: true; topics: Topic[] } | { ok: false; primary: string[] };

/**
 * Gives a topic a role. At most two topics are `primary`: making a third one so needs `demote`, which becomes secondary;
 * without it the answer names the two to choose from. A topic that is not registered yet is added.
 */
export function withRole(topics: readonly Topic[], name: string, role: TopicRole, demote?: string): RoleChange {
  const others = topics.filter((topic) => topic.name !== name).map((topic) => demoted(topic, demote));
  const primary = others.filter((topic) => topic.role === 'primary').map((topic) => topic.name);
  if (role === 'primary' && primary.length >= maxPrimaryTopics) return { ok: false, primary };
  const { parent = null, share = null } = topics.find((topic) => topic.name === name) ?? {};
  return { ok: true, topics: [...others, { name, role, parent, share }] };
}

function demoted(topic: Topic, demote: string | undefined): Topic {
  return topic.name === demote && topic.role === 'primary' ? { ...topic, role: 'secondary' } : topic;
}
