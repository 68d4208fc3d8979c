import type { TopicRewrite, TopicSummary } from '../../contract/topics.ts';
import { withRole } from '../../domain/topics/primary-topics.ts';
import type { Topic, TopicRole } from '../../domain/topics/topic.ts';
import { SpokenError, sentences } from '../sentences.ts';
import { type RewriteResult, type RewrittenDraft, replaceTopic, restoreTopics, type TopicDrafts } from './rewrite-topics.ts';
import type { TopicFile } from './topic-file.ts';

export interface TopicsOptions {
  file: TopicFile;
  /** Every topic that a draft carries, with the number of drafts that do. */
  carried(): Promise<Record<string, number>>;
  withTopic(topic: string): Promise<string[]>;
  drafts: TopicDrafts;
  createId(): string;
  /** Told after the topics changed. */
  changed(): void;
}

/** The topics of a library: those registered with a role, and those that drafts carry. */
export interface Topics {
  list(): Promise<TopicSummary[]>;
  create(name: string, role: TopicRole): Promise<void>;
  setRole(name: string, role: TopicRole, demote?: string): Promise<void>;
  setParent(name: string, parent: string | null): Promise<void>;
  /** How many of a hundred pieces are wanted on it. */
  setShare(name: string, share: number | null): Promise<void>;
  rename(from: string, to: string): Promise<TopicRewrite>;
  merge(from: string, into: string): Promise<TopicRewrite>;
  delete(name: string): Promise<TopicRewrite>;
  /** Takes a rename, merge or deletion back as one act; it can itself be taken back. */
  undo(undo: string): Promise<TopicRewrite>;
}

interface DoneRewrite {
  topics: readonly Topic[];
  rewritten: readonly RewrittenDraft[];
}

/** Rewrites that can be taken back while Byline runs. */
const keptRewrites = 20;

export function createTopics(options: TopicsOptions): Topics {
  const { file, carried, withTopic, drafts, createId, changed } = options;
  const done = new Map<string, DoneRewrite>();

  async function all(): Promise<Topic[]> {
    const registered = await file.read();
    const names = new Set(registered.map((topic) => topic.name));
    const seen = Object.keys(await carried()).filter((name) => !names.has(name));
    return [...registered, ...seen.map((name) => ({ name, role: 'secondary' as const, parent: null, share: null }))];
  }

  async function known(name: string): Promise<Topic> {
    const topic = (await all()).find((each) => each.name === name);
    if (topic === undefined) throw new SpokenError('not-found', sentences.topicUnknown(name), { subject: name });
    return topic;
  }

  async function refuseTaken(name: string): Promise<void> {
    if ((await all()).some((each) => each.name === name)) {
      throw new SpokenError('conflict', sentences.topicTaken(name), { subject: name });
    }
  }

  async function change(
    edit: (topics: readonly Topic[]) => readonly Topic[],
    renamed?: { from: string; to: string },
  ): Promise<void> {
    await file.change(edit, renamed);
    changed();
  }

  function remember(topics: readonly Topic[], { rewritten, skipped }: RewriteResult): TopicRewrite {
    const undo = createId();
    done.set(undo, { topics, rewritten });
    for (const old of [...done.keys()].slice(0, -keptRewrites)) done.delete(old);
    return { undo, drafts: rewritten.length, skipped };
  }

  async function replace(
    from: string,
    to: string | null,
    edit: (topics: readonly Topic[]) => readonly Topic[],
    renamed?: { from: string; to: string },
  ) {
    await known(from);
    const before = await file.read();
    const result = await replaceTopic(drafts, await withTopic(from), from, to);
    try {
      await change(edit, renamed);
    } catch (error) {
      // Drafts and the list of topics go together: what cannot be kept in the one is taken back in the others.
      await restoreTopics(drafts, result.rewritten);
      throw error;
    }
    return remember(before, result);
  }

  return {
    async list() {
      const [topics, counts] = await Promise.all([all(), carried()]);
      return topics.map((topic) => ({ ...topic, drafts: counts[topic.name] ?? 0 }));
    },
    async create(name, role) {
      await refuseTaken(name);
      await this.setRole(name, role);
    },
    async setRole(name, role, demote) {
      await change((topics) => {
        const changedTopics = withRole(topics, name, role, demote);
        if (changedTopics.ok) return changedTopics.topics;
        const [first = '', second = ''] = changedTopics.primary;
        throw new SpokenError('invalid-input', sentences.thirdPrimary(first, second), { subject: name });
      });
    },
    async setParent(name, parent) {
      const topic = await known(name);
      if (parent !== null) await known(parent);
      await change((topics) => withParent(topics, topic, parent));
    },
    async setShare(name, share) {
      const topic = await known(name);
      await change((topics) => withChange(topics, topic, { share }));
    },
    async rename(from, to) {
      await refuseTaken(to);
      return replace(from, to, (topics) => renamedTopic(topics, from, to), { from, to });
    },
    async merge(from, into) {
      await known(into);
      if (from === into) throw new SpokenError('invalid-input', sentences.topicTaken(into), { subject: into });
      return replace(from, into, (topics) => withoutTopic(topics, from, into));
    },
    delete: (name) => replace(name, null, (topics) => withoutTopic(topics, name, null)),
    async undo(undo) {
      const rewrite = done.get(undo);
      if (rewrite === undefined) throw new SpokenError('not-found', sentences.nothingToUndo);
      const before = await file.read();
      const result = await restoreTopics(drafts, rewrite.rewritten);
      await change(() => rewrite.topics);
      done.delete(undo);
      return remember(before, result);
    },
  };
}

function renamedTopic(topics: readonly Topic[], from: string, to: string): Topic[] {
  return topics.map((topic) => ({
    ...topic,
    name: topic.name === from ? to : topic.name,
    parent: topic.parent === from ? to : topic.parent,
  }));
}

/** Children of a topic that goes stand under what takes its place. */
function withoutTopic(topics: readonly Topic[], name: string, heir: string | null): Topic[] {
  const remaining = topics.filter((topic) => topic.name !== name);
  return remaining.map((topic) => (topic.parent === name ? { ...topic, parent: topic.name === heir ? null : heir } : topic));
}

/** A topic that only drafts knew is registered with its first change. */
function withChange(topics: readonly Topic[], topic: Topic, change: Partial<Topic>): Topic[] {
  const registered = topics.some((each) => each.name === topic.name) ? topics : [...topics, topic];
  return registered.map((each) => (each.name === topic.name ? { ...each, ...change } : each));
}

function withParent(topics: readonly Topic[], topic: Topic, parent: string | null): Topic[] {
  const changed = withChange(topics, topic, { parent });
  const parentOf = new Map(changed.map((each) => [each.name, each.parent]));
  const seen = new Set([topic.name]);
  for (let above = parent; above !== null; above = parentOf.get(above) ?? null) {
    if (seen.has(above)) throw new SpokenError('invalid-input', sentences.topicCircle(topic.name), { subject: topic.name });
    seen.add(above);
  }
  return changed;
}
