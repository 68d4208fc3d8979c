import { parseArgs } from 'node:util';
import { dataFolder, developmentPosts } from '../../../tools/train/labelled-posts.ts';
import { preparePosts } from '../../../tools/train/prepared-posts.ts';
import { judgePost } from './gold.ts';
import { methodNames } from './methods.ts';
import { printSides } from './print-sides.ts';
import { runFolds } from './run-folds.ts';

const started = performance.now();
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, errors: { type: 'string' } },
});

const posts = preparePosts(developmentPosts());
if (posts.length === 0) {
  console.log(`Skipped: ${dataFolder} does not hold lens/dev.jsonl. Name the folder with the data for measuring in BYLINE_DATA.`);
  process.exit(0);
}

const groupings = ['author', 'post'] as const;
const predictions = await runFolds(groupings);
for (const grouping of groupings) {
  for (const language of ['en', 'pl'] as const) {
    for (const method of methodNames) {
      const judged = posts
        .filter(({ post }) => post.lang === language)
        .map((post) => judgePost(post, predictions.get(grouping)?.get(post.post.id)?.[method] ?? []));
      printSides(judged, { grouping, language, method });
    }
  }
}
console.log(`\nMeasured in ${Math.round((performance.now() - started) / 1000)} s.${options.quick ? ' Quick.' : ''}`);
