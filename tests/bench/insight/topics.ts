import { readPolishDictionary } from '../../../src/domain/insight/dictionary/polish-dictionary.ts';
import { createLemmas } from '../../../src/domain/topics/lemmas.ts';
import { createTopicModel } from '../../../src/domain/topics/suggest.ts';
import { polishDictionaryBytes } from '../../../tools/shipped-lens.ts';
import { dataFile, readLines } from '../../../tools/train/labelled-posts.ts';

/**
 * How often the app's own topic model finds the topic of a Polish headline: 8TAGS (Dadas, Perełkiewicz and Poświata, LREC 2020),
 * learnt from its training part, asked on its development part.
 */
export interface TopicFigures {
  /** Shares: topic right; something offered; the first offer right where something is offered. */
  right: number;
  offered: number;
  firstRight: number;
  headlines: number;
}

interface Headline {
  text: string;
  topic: number;
}

/** `null` when the data is absent. */
export function measureTopics(): TopicFigures | null {
  const [training, asked] = [read('train'), read('dev')];
  if (training === null || asked === null) return null;
  const model = createTopicModel(createLemmas(readPolishDictionary(polishDictionaryBytes())));
  for (const [at, { text, topic }] of training.entries()) model.learn(String(at), text, [String(topic)]);
  const right = asked.filter(({ text, topic }) => model.rank(text)[0] === String(topic)).length;
  const offers = asked.map(({ text, topic }) => ({ first: model.suggest(text)[0]?.name, topic: String(topic) }));
  const offered = offers.filter(({ first }) => first !== undefined);
  return {
    right: right / asked.length,
    offered: offered.length / asked.length,
    firstRight: offered.filter(({ first, topic }) => first === topic).length / Math.max(1, offered.length),
    headlines: asked.length,
  };
}

function read(name: string): Headline[] | null {
  const path = dataFile(`public/8tags-${name}.jsonl`);
  const headlines = path === null ? null : readLines<Headline>(path);
  if (headlines !== null && new Set(headlines.map(({ topic }) => topic)).size !== 8) {
    throw new Error(`${path} does not hold the eight topics`);
  }
  return headlines;
}
