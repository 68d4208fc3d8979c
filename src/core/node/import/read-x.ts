import type { ImportedFile } from '../../../domain/import/imported-draft.ts';
import { safePath } from '../../../domain/import/target-names.ts';
import { accountName, draftsFromPosts, isRepost, postsFromFile, type XPost } from '../../../domain/import/x-archive.ts';
import { blocksFromPlain } from '../../../domain/paste/blocks-from-plain.ts';
import { markdownOfBlocks } from '../../../domain/paste/markdown-of-blocks.ts';
import { largestTable } from './limits.ts';
import { textFromBytes } from './plain-bytes.ts';
import type { Finding, Reading } from './reading.ts';

/** The posts of an archive of X, with the pictures that lie in it. Nothing in it is run. */
export async function* readX({ files, root }: Reading): AsyncGenerator<Finding> {
  const lists = files.files.filter(
    ({ path }) => path.startsWith(root) && /^data\/tweets?(?:-part\d+)?\.js$/.test(path.slice(root.length)),
  );
  const posts: XPost[] = [];
  for (const { path } of lists) {
    const bytes = await files.read(path, largestTable);
    const found = bytes === null ? null : postsOrNull(textFromBytes(bytes) ?? '');
    if (found === null)
      yield { total: lists.length, drafts: [], skipped: [{ name: path, reason: bytes === null ? 'too-large' : 'damaged' }] };
    else for (const post of found) posts.push(post);
  }
  const account = await files.read(`${root}data/account.js`, 1_000_000);
  const media = new Map<string, string>();
  for (const { path } of files.files) {
    const name = /^data\/tweets?_media\/([^/]+)$/.exec(path.slice(root.length))?.[1];
    if (name !== undefined) media.set(name, path);
  }
  const pictureOf = (name: string): ImportedFile | null => {
    const from = media.get(name);
    return from === undefined || !/\.(?:jpe?g|png|gif|webp)$/i.test(name) ? null : { from, target: `images/${safePath(name)}` };
  };
  const drafts = draftsFromPosts(posts, accountName(textFromBytes(account ?? new Uint8Array()) ?? ''), escaped, pictureOf);
  const reposts = posts.filter(isRepost).map(({ text }) => ({ name: text.slice(0, 80), reason: 'repost' as const }));
  yield { total: Math.max(1, lists.length), drafts, skipped: reposts };
}

/** Plain words as Markdown that reads the same. */
export function escaped(text: string): string {
  return markdownOfBlocks(blocksFromPlain(text));
}

function postsOrNull(text: string): XPost[] | null {
  try {
    return postsFromFile(text);
  } catch {
    return null;
  }
}
