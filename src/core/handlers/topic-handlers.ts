import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

type TopicCalls = Extract<keyof Handlers, `topics.${string}`>;

export function createTopicHandlers({ shelf }: StudioContext): Pick<Handlers, TopicCalls> {
  const topics = async () => (await shelf.current()).topics;
  return {
    async 'topics.list'() {
      return { topics: await (await topics()).list() };
    },
    async 'topics.create'({ name, role }) {
      await (await topics()).create(name, role);
      return {};
    },
    async 'topics.setRole'({ name, role, demote }) {
      await (await topics()).setRole(name, role, demote);
      return {};
    },
    async 'topics.setParent'({ name, parent }) {
      await (await topics()).setParent(name, parent);
      return {};
    },
    'topics.rename': async ({ from, to }) => (await topics()).rename(from, to),
    'topics.merge': async ({ from, into }) => (await topics()).merge(from, into),
    'topics.delete': async ({ name }) => (await topics()).delete(name),
    'topics.undo': async ({ undo }) => (await topics()).undo(undo),
    async 'topics.suggest'({ path, text }) {
      return { suggestions: await (await shelf.current()).index.suggest(path, text) };
    },
  };
}
