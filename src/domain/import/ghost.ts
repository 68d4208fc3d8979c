import { dayOf } from './imported-draft.ts';

/** A post as Ghost exports it. */
export interface GhostPost {
  title: string;
  html: string;
  /** Markdown of a post that Ghost kept as such; `null` for the others. */
  markdown: string | null;
  isPublished: boolean;
  date: string | null;
  description: string;
  topics: readonly string[];
}

/** The posts in a Ghost export; `null` when the JSON is something else. */
export function postsFromGhost(json: string): GhostPost[] | null {
  const data = dataOf(JSON.parse(json));
  if (data === null || !Array.isArray(data.posts)) return null;
  const names = new Map(records(data.tags).map((tag) => [String(tag.id), textOf(tag.name)]));
  const topics = new Map<string, string[]>();
  for (const { post_id: post, tag_id: tag } of records(data.posts_tags)) {
    const name = names.get(String(tag));
    if (name) topics.set(String(post), [...(topics.get(String(post)) ?? []), name].slice(0, 50));
  }
  return records(data.posts).map((post) => postFrom(post, topics.get(String(post.id)) ?? []));
}

function postFrom(post: Record<string, unknown>, topics: readonly string[]): GhostPost {
  return {
    title: textOf(post.title),
    html: textOf(post.html).replaceAll('__GHOST_URL__', ''),
    markdown: markdownCard(textOf(post.mobiledoc)) ?? (textOf(post.html) === '' ? textOf(post.plaintext) : null),
    isPublished: post.status === 'published',
    date: dayOf(post.published_at) ?? dayOf(post.created_at),
    description: textOf(post.custom_excerpt),
    topics,
  };
}

/** A post written in Ghost's first editor is one card of Markdown. */
function markdownCard(mobiledoc: string): string | null {
  if (mobiledoc === '') return null;
  try {
    const { cards } = JSON.parse(mobiledoc) as { cards?: unknown };
    if (!Array.isArray(cards) || cards.length !== 1) return null;
    const [name, content] = cards[0] as [unknown, { markdown?: unknown } | undefined];
    return /markdown/.test(String(name)) && typeof content?.markdown === 'string' ? content.markdown : null;
  } catch {
    return null;
  }
}

function dataOf(json: unknown): Record<string, unknown> | null {
  const whole = recordOf(json);
  const [first] = Array.isArray(whole.db) ? whole.db : [whole];
  const data = recordOf(first).data;
  return typeof data === 'object' && data !== null ? recordOf(data) : null;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
