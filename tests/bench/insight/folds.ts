import { foldOf, type LabelledPost } from '../../../tools/train/labelled-posts.ts';

export const foldCount = 5;

/**
 * How the development posts are dealt into folds. `author`: all posts of an author lie in one fold, so every figure is about
 * somebody the layers never read. `post`: posts are dealt one by one, so an author's other posts may have been learned from.
 */
export type Grouping = 'author' | 'post';

/** The fold of each post by id. */
export function dealFolds(posts: readonly LabelledPost[], grouping: Grouping): Map<string, number> {
  if (grouping === 'post') return new Map(posts.map((post) => [post.id, foldOf(post, foldCount)]));
  return new Map(['en', 'pl'].flatMap((language) => dealAuthors(posts.filter(({ lang }) => lang === language))));
}

/** Posts that were written one by one for the labelled set have no author in common. */
const groupOf = (post: LabelledPost): string => (post.source === 'written' ? post.id : post.source);

/** The biggest groups first, each into the fold with the fewest sentences. */
function dealAuthors(posts: readonly LabelledPost[]): [string, number][] {
  const groups = Object.entries(Object.groupBy(posts, groupOf)).map(([name, own = []]) => ({ name, own, size: sizeOf(own) }));
  const sizes = Array.from({ length: foldCount }, () => 0);
  return groups
    .toSorted((one, other) => other.size - one.size || (one.name < other.name ? -1 : 1))
    .flatMap(({ own, size }) => {
      const fold = sizes.indexOf(Math.min(...sizes));
      sizes[fold] = (sizes[fold] ?? 0) + size;
      return own.map(({ id }): [string, number] => [id, fold]);
    });
}

const sizeOf = (posts: readonly LabelledPost[]): number => posts.reduce((sum, post) => sum + post.sentences.length, 0);
