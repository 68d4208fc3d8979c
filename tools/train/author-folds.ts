import { createHash } from 'node:crypto';
import { dataFile, type LabelledPost, readLines } from './labelled-posts.ts';

/** A labelled post of somebody; posts of one author always lie in one fold. */
export interface AuthoredPost extends LabelledPost {
  author?: string;
  /** The file that it comes from; our own posts come from none. */
  set?: string;
}

export type Fold = 'train' | 'validation' | 'test';

const sets = ['dev', 'dev2', 'dev3'];
const testShare = 0.18;
const validationShare = 0.12;

/** The labelled posts of others, or none where the data is absent. */
export function postsOfOthers(): AuthoredPost[] {
  return sets.flatMap((set) => {
    const path = dataFile(`lens/${set}.jsonl`);
    return path === null ? [] : readLines<AuthoredPost>(path).map((post) => ({ ...post, set }));
  });
}

/**
 * What a post of others may be used for: the model and the cues learn from `train`, bounds are chosen on `validation`, and only
 * `test` is reported on. The training program deals authors by the same rule; whoever wrote cues has read posts of `dev`.
 */
export function foldOf({ set, author, source }: AuthoredPost): Fold {
  const share = set === 'dev' ? 1 : shareOf(author ?? source);
  if (share < testShare) return 'test';
  return share < testShare + validationShare ? 'validation' : 'train';
}

/** A number in [0, 1) that depends on the author alone. */
function shareOf(author: string): number {
  const sum = createHash('sha256').update(`lens-10-${author}`).digest('hex');
  return Number.parseInt(sum.slice(0, 12), 16) / 16 ** 12;
}
