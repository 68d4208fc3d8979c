import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type TopicCalls = Extract<keyof Handlers, `topics.${string}`>;

export function createTopicHandlers({ shelf }: StudioContext): Pick<Handlers, TopicCalls> {
  return inItsLibrary(shelf, {
    'topics.list': async ({ topics }) => ({ topics: await topics.list() }),
    async 'topics.create'({ topics }, { name, role }) {
      await topics.create(name, role);
      return {};
    },
    async 'topics.setRole'({ topics }, { name, role, demote }) {
      await topics.setRole(name, role, demote);
      return {};
    },
    async 'topics.setParent'({ topics }, { name, parent }) {
      await topics.setParent(name, parent);
      return {};
    },
    async 'topics.setShare'({ topics }, { name, share }) {
      await topics.setShare(name, share);
      return {};
    },
    'topics.rename': ({ topics }, { from, to }) => topics.rename(from, to),
    'topics.merge': ({ topics }, { from, into }) => topics.merge(from, into),
    'topics.delete': ({ topics }, { name }) => topics.delete(name),
    'topics.undo': ({ topics }, { undo }) => topics.undo(undo),
    'topics.suggest': async ({ index }, { path, text }) => ({ suggestions: await index.suggest(path, text) }),
  });
}
