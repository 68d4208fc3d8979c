import type { TopicSuggestion } from '../../../contract/topics.ts';
import { createTopicModel, type TopicModel } from '../../../domain/topics/suggest.ts';
import type { IndexChange } from '../../search/library-index.ts';
import { lemmasFrom } from './dictionary-lemmas.ts';
import type { GuardedIndex } from './guarded-index.ts';

/** Suggests topics from the tagged drafts of the index. What it learnt follows every change of them. */
export interface TopicSuggestions {
  follow(change: IndexChange): void;
  suggest(path: string, text: string): Promise<TopicSuggestion[]>;
}

/** Drafts learnt before the thread listens again. */
const batch = 20;

const perTopic = 60;
const mostLearnt = 1500;

/** `dictionary` is the file of the Polish dictionary, read with the first question. */
export function createTopicSuggestions(index: GuardedIndex, dictionary: string | null): TopicSuggestions {
  let learning: Promise<TopicModel> | null = null;
  const learnt = () => {
    learning ??= learnAll(index, dictionary);
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

/** The newest drafts of each topic say what it means now; all of ten thousand would take hundreds of megabytes to remember. */
async function learnAll(index: GuardedIndex, dictionary: string | null): Promise<TopicModel> {
  const model = createTopicModel(await lemmasFrom(dictionary));
  const paths = index.ask((sqlite) => sqlite.newestTagged(perTopic)).slice(0, mostLearnt);
  for (let learnt = 0; learnt < paths.length; learnt += batch) {
    follow(model, index, paths.slice(learnt, learnt + batch));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return model;
}

function follow(model: TopicModel, index: GuardedIndex, paths: readonly string[]): void {
  for (const path of paths) {
    const draft = index.ask((sqlite) => sqlite.taggedAt(path));
    if (draft === null) model.forget(path);
    else model.learn(path, draft.words, draft.topics);
  }
}
