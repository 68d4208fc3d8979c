import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFile, dataFolder, developmentPosts } from '../../../tools/train/labelled-posts.ts';
import { preparePosts } from '../../../tools/train/prepared-posts.ts';
import { errorFile, writeErrors } from './errors.ts';
import type { Grouping } from './folds.ts';
import { reportCues } from './report-cues.ts';
import { judgeAll, reportFolds } from './report-folds.ts';
import { reportStrangers } from './report-strangers.ts';
import { runFolds } from './run-folds.ts';

/** Measures the lens (`npm run bench:insight`); see README.md beside this file. */
const started = performance.now();
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    errors: { type: 'string' },
    each: { type: 'string', default: '10' },
  },
});
// The workers inherit it.
if (options.data !== undefined) process.env.BYLINE_DATA = resolve(options.data);
const errors = options.errors === undefined ? null : errorFile(options.errors);
if (dataFile('lens/dev.jsonl') === null) {
  console.error(
    `${dataFolder()} does not hold lens/dev.jsonl. Name the folder with the data for measuring in BYLINE_DATA or with --data.`,
  );
  process.exit(1);
}
const posts = preparePosts(developmentPosts());

const groupings: readonly Grouping[] = options.quick ? ['author'] : ['author', 'post'];
const predictions = await runFolds(groupings);
console.log(
  'Per cent, with 95 % intervals (1,000 samples of posts). Everything is learned anew without the posts that are asked about.',
);
for (const grouping of groupings) {
  for (const language of ['en', 'pl'] as const) {
    const judged = judgeAll(posts, predictions.get(grouping) ?? new Map(), language);
    reportFolds(judged, language, grouping, grouping === 'author' && !options.quick);
  }
}
if (errors !== null) {
  const found = (['en', 'pl'] as const).flatMap(
    (language) => judgeAll(posts, predictions.get('author') ?? new Map(), language).lens,
  );
  writeErrors(errors, found, Number(options.each));
}
if (!options.quick) {
  reportStrangers();
  reportCues(posts);
}
console.log(`\nMeasured in ${Math.round((performance.now() - started) / 1000)} s.`);
