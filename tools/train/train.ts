import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentPosts, ownPosts } from './labelled-posts.ts';
import { learn } from './learn.ts';
import { preparePosts } from './prepared-posts.ts';

/**
 * Learns the lens's weights and bounds and writes them into `src/domain/insight/model`, and how often its marks are right for
 * the handbook. Reads the posts beside this file and,
 * where the data for measuring is at hand, the labelled development posts.
 */
const model = join(import.meta.dirname, '../../src/domain/insight/model');
const smallest = 4;

const posts = preparePosts([...developmentPosts(), ...ownPosts()]);
const learned = learn(posts);
const weights = { traits: rounded(learned.traits, smallest), context: rounded(learned.context, 1), bounds: learned.bounds };
writeFileSync(join(model, 'weights.json'), linesOf(weights));
writeFileSync(join(model, 'cue-precision.json'), countsOf(learned.cues));
writeFileSync(join(import.meta.dirname, '../handbook/mark-precision.json'), countsOf(learned.marks));
process.stdout.write(`${posts.length} posts, ${Object.keys(weights.traits).length} traits\n`);

function countsOf(table: Record<string, [number, number]>): string {
  return `${JSON.stringify(table, null, 1).replace(/\n\s+(\d+),\n\s+(\d+)\n\s+/g, '$1, $2')}\n`;
}

/** Weights in hundredths; a trait that moves nothing is left out. */
function rounded(named: ReadonlyMap<string, number[]>, least: number): Record<string, number[]> {
  const entries = [...named].map(([name, values]): [string, number[]] => [
    name,
    values.map((value) => Math.round(value * 100) + 0),
  ]);
  return Object.fromEntries(entries.filter(([, values]) => values.some((value) => Math.abs(value) >= least)));
}

/** One trait a line, so that a change of weights can be read. */
function linesOf(value: Record<string, Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([name, table]) => {
    const rows = Object.entries(table).map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)}`);
    return `${JSON.stringify(name)}: {\n${rows.join(',\n')}\n}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
