import { parentPort, workerData } from 'node:worker_threads';
import { developmentPosts, ownPosts } from '../../../tools/train/labelled-posts.ts';
import { preparePosts } from '../../../tools/train/prepared-posts.ts';
import { type PostPrediction, predictFold } from './cross-validate.ts';
import { dealFolds, type Grouping } from './folds.ts';

/** A fold to be done, and what came of it: predictions by post id. */
export interface FoldTask {
  grouping: Grouping;
  fold: number;
}

export type FoldResult = FoldTask & { predictions: Map<string, PostPrediction> };

const development = preparePosts(developmentPosts());
const own = preparePosts(ownPosts());
for (const { grouping, fold } of workerData as FoldTask[]) {
  const folds = dealFolds(
    development.map(({ post }) => post),
    grouping,
  );
  const isHere = ({ post }: (typeof development)[number]): boolean => folds.get(post.id) === fold;
  const test = development.filter(isHere);
  const predictions = predictFold([...development.filter((post) => !isHere(post)), ...own], test);
  const byId = new Map(test.map(({ post }, index) => [post.id, predictions[index]]));
  parentPort?.postMessage({ grouping, fold, predictions: byId });
}
