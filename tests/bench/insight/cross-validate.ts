import type { LabelledSentence } from '../../../src/domain/insight/label-sentence.ts';
import { judgeFrom } from '../../../tools/train/decide.ts';
import { type LearnOptions, learn, predict, usualOptions } from '../../../tools/train/learn.ts';
import type { PreparedPost } from '../../../tools/train/prepared-posts.ts';
import { bagOfWords, decideByCues, decideBySeeds, type MethodName } from './methods.ts';

/** What each method made of the sentences of a post, as Byline cuts them. */
export type PostPrediction = Record<MethodName, LabelledSentence[]>;

/** Learns everything anew from `training` and reads `test` with it. */
export function predictFold(training: readonly PreparedPost[], test: readonly PreparedPost[]): PostPrediction[] {
  const lens = predictBy(training, test, usualOptions);
  const bag = predictBy(training, test, bagOfWords);
  return test.map((post, index) => ({
    lens: lens[index] ?? [],
    'bag of words': bag[index] ?? [],
    'seed cues': post.sentences.map((sentence) => decideBySeeds(sentence, [], nobody)),
    'cues alone': post.sentences.map((sentence) => decideByCues(sentence, [], nobody)),
  }));
}

const nobody = judgeFrom({ en: { promotion: 0.5, useful: 0.5 }, pl: { promotion: 0.5, useful: 0.5 } }, {});

function predictBy(
  training: readonly PreparedPost[],
  test: readonly PreparedPost[],
  options: LearnOptions,
): LabelledSentence[][] {
  const learned = learn(training, options);
  const judge = judgeFrom(learned.bounds, learned.cues);
  return test.map((post) =>
    predict(post, learned, options).map((probabilities, at) => {
      const sentence = post.sentences[at];
      if (sentence === undefined) throw new Error(`${post.post.id}: more predictions than sentences`);
      return options.decide(sentence, probabilities, judge);
    }),
  );
}
