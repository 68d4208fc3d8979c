import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PostPrediction } from './cross-validate.ts';
import type { FoldResult, FoldTask } from './fold-worker.ts';
import { foldCount, type Grouping } from './folds.ts';

/** Predictions by post id. */
export type Predictions = Map<string, PostPrediction>;

/** Does all folds of these groupings, shared out among the processors. */
export async function runFolds(groupings: readonly Grouping[]): Promise<Map<Grouping, Predictions>> {
  const tasks = groupings.flatMap((grouping) => Array.from({ length: foldCount }, (_, fold): FoldTask => ({ grouping, fold })));
  const hands = Math.min(tasks.length, Math.max(2, availableParallelism()));
  const shares = Array.from({ length: hands }, (_, hand) => tasks.filter((_, index) => index % hands === hand));
  const results = (await Promise.all(shares.map(runShare))).flat();
  return new Map(groupings.map((grouping) => [grouping, together(results.filter((result) => result.grouping === grouping))]));
}

function together(results: readonly FoldResult[]): Predictions {
  return new Map(results.flatMap(({ predictions }) => [...predictions]));
}

function runShare(tasks: FoldTask[]): Promise<FoldResult[]> {
  return new Promise((resolve, reject) => {
    const results: FoldResult[] = [];
    new Worker(join(import.meta.dirname, 'fold-worker.ts'), { workerData: tasks })
      .on('message', (result: FoldResult) => results.push(result))
      .on('error', reject)
      .on('exit', () => resolve(results));
  });
}
