import type { TopicSummary } from '../../contract/topics.ts';
import { type TopicRole, topicRoles } from '../../domain/topics/topic.ts';

export interface TopicRow {
  topic: TopicSummary;
  /** 0 for a topic that stands by itself. */
  depth: number;
}

const roleRank = Object.fromEntries(topicRoles.map((role, index) => [role, index])) as Record<TopicRole, number>;

/** Topics by role, then by name, with those that belong under another one right after it. A circle of parents is opened. */
export function topicRows(topics: readonly TopicSummary[], language: string): TopicRow[] {
  const collator = new Intl.Collator(language);
  const sorted = topics.toSorted(
    (one, other) => roleRank[one.role] - roleRank[other.role] || collator.compare(one.name, other.name),
  );
  const names = new Set(topics.map(({ name }) => name));
  const rows: TopicRow[] = [];
  const placed = new Set<string>();
  const place = (topic: TopicSummary, depth: number) => {
    if (placed.has(topic.name)) return;
    placed.add(topic.name);
    rows.push({ topic, depth });
    for (const child of sorted) if (child.parent === topic.name) place(child, depth + 1);
  };
  for (const topic of sorted) if (topic.parent === null || !names.has(topic.parent)) place(topic, 0);
  for (const topic of sorted) place(topic, 0);
  return rows;
}

/** The topics that may stand above this one: not itself, and none that stands under it. */
export function possibleParents(topics: readonly TopicSummary[], name: string): TopicSummary[] {
  const parents = new Map(topics.map((topic) => [topic.name, topic.parent]));
  const isUnder = (topic: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = topic; at !== null && at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === name) return true;
      seen.add(at);
    }
    return false;
  };
  return topics.filter((topic) => !isUnder(topic.name));
}
