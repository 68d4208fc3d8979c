import { isPromotionLabel } from '../../src/domain/insight/labels.ts';
import { splitSentences } from '../../src/domain/insight/text/sentences.ts';
import type { LabelledPost } from './labelled-posts.ts';

const fewestWords = 60;
const mostWords = 200;

const kinds = ['pages-', 'passages-'];

/** What is wrong with pages and passages written for training, one plain sentence a fault: the length of pages, promotion without a family, sentences twice, and lines that Byline cuts in two. */
export function checkPosts(posts: readonly LabelledPost[]): string[] {
  const seen = new Map<string, string>();
  return posts
    .filter(({ id }) => kinds.some((kind) => id.startsWith(kind)))
    .flatMap((post) => [...lengthFaults(post), ...post.sentences.flatMap((sentence) => sentenceFaults(post, sentence, seen))]);
}

function lengthFaults(post: LabelledPost): string[] {
  const words = post.text.split(/\s+/).length;
  if (!post.id.startsWith('pages-') || (words >= fewestWords && words <= mostWords)) return [];
  return [`${post.id}: has ${words} words, not ${fewestWords} to ${mostWords}.`];
}

function sentenceFaults(
  post: LabelledPost,
  { start, end, label, family }: LabelledPost['sentences'][number],
  seen: Map<string, string>,
): string[] {
  const text = post.text.slice(start, end);
  const faults: string[] = [];
  const before = seen.get(text);
  if (before !== undefined && text.split(' ').length > 4) faults.push(`${post.id}: “${text}” stands in ${before} too.`);
  seen.set(text, post.id);
  if (isPromotionLabel(label) && label !== 'humblebrag' && family === undefined)
    faults.push(`${post.id}: “${text}” has no family.`);
  if (splitSentences(text, post.lang).length > 1) faults.push(`${post.id}: Byline cuts “${text}” in two.`);
  return faults;
}
