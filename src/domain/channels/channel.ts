import type { Language } from '../drafts/draft.ts';

/** Where a piece can be published. The ids stand in drafts' front matter. */
export const channelIds = [
  'blog',
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'mastodon',
  'bluesky',
  'youtube',
] as const;
export type ChannelId = (typeof channelIds)[number];

/** What each channel calls itself, in every language. */
export const channelNames: Record<ChannelId, string> = {
  blog: 'Blog',
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  youtube: 'YouTube',
};

export function isChannelId(id: string): id is ChannelId {
  return Object.hasOwn(channelNames, id);
}

/** The name of a channel; one that Byline does not know is called as its file calls it. */
export function channelName(id: string): string {
  return isChannelId(id) ? channelNames[id] : id;
}

export type ChannelPurpose = 'professional' | 'personal' | 'both';

/** What a limit counts. `weighted` is X's own measure; `graphemes` are characters as a reader sees them. */
export type CountUnit = 'weighted' | 'characters' | 'graphemes' | 'bytes';

/** A short text for the person who reads the card, in every language of the interface. */
export type Words = Record<Language, string>;

/** How sure a fact about a channel is, and where and when it was read. */
export interface Provenance {
  /** The day it was read, `YYYY-MM-DD`. */
  checked: string;
  /** Who says so. */
  source: Words;
  sure: 'high' | 'medium' | 'low';
  note: Words;
}

/** A limit of a channel. When sources disagree, `limit` is the stricter one and the note names the other. */
export interface Limit extends Provenance {
  id: LimitId;
  limit: number;
  unit: CountUnit;
}

/** `post` is what the counters show; `post-bytes` is a second limit on the same text. */
export type LimitId =
  | 'post'
  | 'post-bytes'
  | 'long-post'
  | 'article'
  | 'article-title'
  | 'headline'
  | 'about'
  | 'bio'
  | 'comment'
  | 'attachment'
  | 'title'
  | 'tags';

/** Where a channel cuts a text off behind “see more”. Channels don't document it: an approximation, always. */
export interface Fold {
  device: 'any' | 'phone' | 'desktop' | 'search';
  /** What is cut: the post, or the title or description of a video, or the About text. */
  of: 'post' | 'title' | 'about';
  characters: number;
  /** A line break spends a line; `null` when only characters count. */
  lines: number | null;
}

/** Formatting that a channel's own editor can keep when a text is pasted. */
export const formats = [
  'bold',
  'italic',
  'strikethrough',
  'heading',
  'link-text',
  'list',
  'nested-list',
  'task',
  'quote',
  'divider',
  'code',
  'table',
  'image',
  'footnote',
] as const;
export type Format = (typeof formats)[number];

/** What is known about a channel: dated, sourced, and a person may put other values in its place. */
export interface ChannelProfile {
  id: ChannelId;
  name: string;
  /** A suggestion; what the channel is for is the person's decision. */
  purpose: ChannelPurpose;
  /** Empty for a channel without limits. */
  limits: Limit[];
  folds: Fold[];
  /** Most hashtags and links a post may carry; `null` when the channel names no number. */
  hashtags: number | null;
  links: number | null;
  /** What a post keeps of pasted formatting; nothing for a channel of plain text. */
  keeps: Format[];
  /** Whether posts can be chained into a thread. */
  threads: boolean;
}
