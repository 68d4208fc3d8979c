import type { TopicSuggestion } from '../../../contract/topics.ts';
import { createTopicModel, type TopicModel } from '../../../domain/topics/suggest.ts';
import type { IndexChange } from '../../search/library-index.ts';
import type { GuardedIndex } from './guarded-index.ts';

/** Suggests topics from the tagged drafts of the index. What it learnt follows every change of them. */
export interface TopicSuggestions {
  follow(change: IndexChange): void;
  suggest(path: string, text: string): Promise<TopicSuggestion[]>;
}

/** Drafts learnt before the thread listens again. */
const batch = 50;

export function createTopicSuggestions(index: GuardedIndex): TopicSuggestions {
  let learning: Promise<TopicModel> | null = null;
  const learnt = () => {
    learning ??= learnAll(index);
    return learning;
  };
  return {
    follow({ changed }) {
      // Nothing is learnt before the first question: most sessions never ask.
      learning?.then((model) => follow(model, index, Object.keys(changed))).catch(() => {});
    },
    async suggest(path, text) {
      const model = await learnt();
      const except = index.ask((sqlite) => sqlite.list([path]))[0]?.topics ?? [];
      return model.suggest(text, { without: path, except });
    },
  };
}

async function learnAll(index: GuardedIndex): Promise<TopicModel> {
  const model = createTopicModel();
  for (let after = 0; ; ) {
    const drafts = index.ask((sqlite) => sqlite.tagged(after, batch));
    for (const { path, words, topics } of drafts) model.learn(path, words, topics);
    const last = drafts.at(-1);
    if (last === undefined) return model;
    after = last.number;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function follow(model: TopicModel, index: GuardedIndex, paths: readonly string[]): void {
  for (const path of paths) {
    const draft = index.ask((sqlite) => sqlite.taggedAt(path));
    if (draft === null) model.forget(path);
    else model.learn(path, draft.words, draft.topics);
  }
}
