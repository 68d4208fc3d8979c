import { checkPosts } from './check-posts.ts';
import { ownPosts } from './labelled-posts.ts';

/**
 * Prints the own posts as JSON, one a line, with the offsets that a training program in another language needs, and tells on
 * standard error what is wrong with them. `node tools/train/print-posts.ts pages-` prints only files whose names begin so.
 */
const beginning = process.argv[2] ?? '';
const posts = ownPosts().filter(({ id }) => id.startsWith(beginning));
for (const post of posts) process.stdout.write(`${JSON.stringify(post)}\n`);

const faults = checkPosts(posts);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;
