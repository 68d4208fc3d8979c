import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foldOf, postsOfOthers } from '../../../tools/train/author-folds.ts';
import { dataFile, dataFolder } from '../../../tools/train/labelled-posts.ts';
import { errorFile, writeErrors } from './errors.ts';
import { labelFigures, scoredPromotion, sideFigures } from './figures.ts';
import { type JudgedPost, judgePost } from './gold.ts';

import { marksOf } from './mark-table.ts';
import { curve } from './measures.ts';
import { printRow, printTitle } from './print.ts';
import { reportStrangers } from './report-strangers.ts';
import { judgeBySeeds } from './seed-cues.ts';
import { readAsShipped } from './shipped-lens.ts';

/** Measures the lens (`npm run bench:insight`); see README.md beside this file. */
const started = performance.now();
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    data: { type: 'string' },
    errors: { type: 'string' },
    each: { type: 'string', default: '10' },
  },
});
if (options.data !== undefined) process.env.BYLINE_DATA = resolve(options.data);
const errors = options.errors === undefined ? null : errorFile(options.errors);
if (dataFile('lens/dev2.jsonl') === null) {
  console.error(
    `${dataFolder()} does not hold lens/dev2.jsonl. Name the folder with the data for measuring in BYLINE_DATA or with --data.`,
  );
  process.exit(1);
}

const languageNames = { en: 'English', pl: 'Polish' } as const;
const methods = ['lens', 'seed cues'];
const posts = postsOfOthers().filter((post) => foldOf(post) === 'test');
const judged: JudgedPost[] = [];
for (const post of posts) judged.push(judgePost(post, await readAsShipped(post.text, post.lang)));
const bySeeds = posts.map((post) => judgePost(post, judgeBySeeds(post)));

console.log('Per cent, with 95 % intervals (1,000 samples of posts), on posts of authors whom the model has never read.');
for (const language of ['en', 'pl'] as const) {
  const own = judged.filter((post) => post.language === language);
  const seeds = bySeeds.filter((post) => post.language === language);
  printTitle(`${languageNames[language]}: ${own.length} posts of authors never read`, methods);
  const columns = [sideFigures(own), sideFigures(seeds)];
  for (const index of columns[0]?.keys() ?? []) printRow(columns.flatMap((column) => column[index] ?? []));
  console.log(`\n  promotion, precision at recall: ${shortCurve(own)}`);
  printTitle(`${languageNames[language]}, each label`, ['lens']);
  for (const figure of labelFigures(own)) printRow([figure]);
}
if (errors !== null) writeErrors(errors, judged, Number(options.each));
if (options.keep) {
  const file = join(import.meta.dirname, '../../../tools/handbook/mark-precision.json');
  writeFileSync(file, `${JSON.stringify(marksOf(judged), null, 1)}\n`);
}
if (!options.quick) await reportStrangers();
console.log(`\nMeasured in ${Math.round((performance.now() - started) / 1000)} s.`);
process.exit(0);

function shortCurve(own: readonly JudgedPost[]): string {
  const all = curve(own.flatMap(scoredPromotion));
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    .map((least) => {
      const best = Math.max(0, ...all.flatMap((point) => (point.recall >= least ? [point.precision] : [])));
      return `${least.toFixed(1)} → ${(100 * best).toFixed(0)}`;
    })
    .join('   ');
}
