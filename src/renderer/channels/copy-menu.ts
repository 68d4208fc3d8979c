import type { CopyTarget } from '../../domain/channels/targets.ts';

/** The targets of the menu in their groups; what cannot be a channel's short post comes after. */
export const targetGroups = {
  posts: ['x', 'linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky', 'youtube'],
  articles: ['linkedin-article', 'x-article', 'wordpress', 'ghost', 'medium', 'substack', 'email'],
  everywhere: ['plain', 'rich', 'markdown', 'html'],
} as const satisfies Record<string, readonly CopyTarget[]>;
