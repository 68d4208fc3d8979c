import { type GhostPost, postsFromGhost } from '../../../domain/import/ghost.ts';
import { plainDraft } from '../../../domain/import/imported-draft.ts';
import { bodyFromHtml } from './html-body.ts';
import { htmlFromText } from './html-text.ts';
import { largestTable } from './limits.ts';
import { textFromBytes } from './plain-bytes.ts';
import type { Finding, Reading } from './reading.ts';

/** The posts of a Ghost export. Its pictures are on the blog, so their addresses stay. */
export async function* readGhost({ files }: Reading): AsyncGenerator<Finding> {
  const exports = files.files.filter(({ path }) => /\.json$/i.test(path));
  for (const { path } of exports) {
    const total = exports.length;
    const bytes = await files.read(path, largestTable);
    const posts = bytes === null ? null : postsOrNull(textFromBytes(bytes) ?? '');
    if (posts === null) yield { total, drafts: [], skipped: [{ name: path, reason: bytes === null ? 'too-large' : 'damaged' }] };
    else yield { total, drafts: posts.map(draftFrom), skipped: [] };
  }
}

function draftFrom(post: GhostPost) {
  const body = post.markdown ?? bodyFromHtml(htmlFromText(post.html), webAddress);
  const publications = post.isPublished && post.date !== null ? [{ channel: 'blog', date: post.date }] : [];
  return {
    ...plainDraft(post.title.trim().slice(0, 300), body),
    ...{ date: post.date, topics: post.topics, description: post.description.slice(0, 2000), publications },
    status: publications.length > 0 ? ('published' as const) : ('drafting' as const),
  };
}

function webAddress(address: string): string | null {
  return /^https?:\/\//.test(address) ? address : null;
}

function postsOrNull(text: string): GhostPost[] | null {
  try {
    return postsFromGhost(text);
  } catch {
    return null;
  }
}
