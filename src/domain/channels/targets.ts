import { type ChannelId, type Format, formats } from './channel.ts';

/** What a person can copy for. */
export const copyTargets = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'mastodon',
  'bluesky',
  'youtube',
  'linkedin-article',
  'x-article',
  'wordpress',
  'ghost',
  'medium',
  'substack',
  'email',
  'plain',
  'rich',
  'markdown',
  'html',
] as const;
export type CopyTarget = (typeof copyTargets)[number];

/** How a target takes text. */
export interface TargetProfile {
  /** The channel whose limits count; `null` when there is none. */
  channel: ChannelId | null;
  layout: 'plain' | 'rich' | 'markdown' | 'html';
  /** Whether the text is handed over in parts that fit one post. */
  threaded: boolean;
  /** Whether the title has a field of its own there, so that it does not belong into the text. */
  titleApart: boolean;
  /** Formatting that arrives. Not tried in the live editors from here: `docs/paste-test.md` is the list to try. */
  keeps: Format[];
}

function plain(channel: ChannelId | null, threaded = false): TargetProfile {
  return { channel, layout: 'plain', threaded, titleApart: channel === 'youtube', keeps: [] };
}

function rich(channel: ChannelId | null, keeps: Format[], titleApart = channel !== null): TargetProfile {
  return { channel, layout: 'rich', threaded: false, titleApart, keeps };
}

const article: Format[] = ['heading', 'bold', 'italic', 'list', 'nested-list', 'quote', 'link-text'];
/** Boxes of tasks arrive as signs everywhere, and notes at the end. */
const everything = formats.filter((format) => format !== 'footnote' && format !== 'task');
const without = (...lost: Format[]) => everything.filter((format) => !lost.includes(format));

export const targetProfiles: Record<CopyTarget, TargetProfile> = {
  x: plain('x', true),
  linkedin: plain('linkedin'),
  facebook: plain('facebook'),
  instagram: plain('instagram'),
  threads: plain('threads', true),
  mastodon: plain('mastodon', true),
  bluesky: plain('bluesky', true),
  youtube: plain('youtube'),
  'linkedin-article': rich('linkedin', [...article, 'divider']),
  'x-article': rich('x', [...article, 'strikethrough']),
  wordpress: rich('blog', everything),
  ghost: rich('blog', everything),
  medium: rich('blog', without('nested-list', 'table', 'strikethrough')),
  substack: rich('blog', without('table')),
  email: rich(null, everything, true),
  plain: plain(null),
  rich: rich(null, everything),
  markdown: { channel: null, layout: 'markdown', threaded: false, titleApart: false, keeps: [...formats] },
  html: { channel: 'blog', layout: 'html', threaded: false, titleApart: false, keeps: everything },
};
