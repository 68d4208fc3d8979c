import { dayOf, type ImportedDraft, type ImportedFile, plainDraft } from './imported-draft.ts';

/** What is used of a post as X writes it down. */
export interface XPost {
  id: string;
  text: string;
  /** Milliseconds since 1970. */
  time: number;
  language: string;
  /** The post that it answers, and whose that is. */
  answers: { id: string; author: string } | null;
  /** Files of its pictures, without their folder. */
  pictures: readonly string[];
}

/** The posts in a file such as `data/tweets.js`: a line of JavaScript that is read as the JSON behind its first `=`, never run. */
export function postsFromFile(text: string): XPost[] {
  const begin = text.search(/=\s*\[/);
  const list: unknown = JSON.parse(begin === -1 ? text : text.slice(text.indexOf('[', begin)));
  return Array.isArray(list) ? list.flatMap((entry) => postFrom(entry) ?? []) : [];
}

/** The name of the account in `data/account.js`, without `@`. */
export function accountName(text: string): string {
  const name = /"username"\s*:\s*"([A-Za-z0-9_]{1,50})"/.exec(text)?.[1];
  return name ?? '';
}

function postFrom(entry: unknown): XPost | null {
  const post = recordOf(recordOf(entry).tweet ?? entry);
  const text = textOf(post.full_text) || textOf(post.text);
  const id = textOf(post.id_str) || textOf(post.id);
  const time = Date.parse(textOf(post.created_at));
  if (!/^\d{1,30}$/.test(id) || text === '' || Number.isNaN(time)) return null;
  const answered = textOf(post.in_reply_to_status_id_str);
  const media = mediaOf(post);
  return {
    id,
    time,
    language: textOf(post.lang),
    text: plainText(text, addressesOf(post), media.shown),
    answers: answered === '' ? null : { id: answered, author: textOf(post.in_reply_to_screen_name) },
    pictures: media.files.map((file) => `${id}-${file}`),
  };
}

interface Shortened {
  short: string;
  long: string;
}

function addressesOf(post: Record<string, unknown>): Shortened[] {
  return listOf(recordOf(post.entities).urls).flatMap((each) => {
    const { url, expanded_url: long } = recordOf(each);
    return typeof url === 'string' && typeof long === 'string' && /^https?:\/\//.test(long) ? [{ short: url, long }] : [];
  });
}

/** Pictures are named in the text by a short address that says nothing. */
function mediaOf(post: Record<string, unknown>): { files: string[]; shown: string[] } {
  const media = listOf(recordOf(post.extended_entities ?? post.entities).media).map(recordOf);
  const files = media.map((each) => /[^/?]+$/.exec(textOf(each.media_url_https).replace(/\?.*$/, ''))?.[0] ?? '');
  return { files: files.filter((file) => file !== ''), shown: media.map((each) => textOf(each.url)).filter((url) => url !== '') };
}

/** The words as they were seen: whole addresses, no address of a picture, and `&`, `<` and `>` as themselves. */
function plainText(text: string, addresses: readonly Shortened[], media: readonly string[]): string {
  const long = new Map(addresses.map((each) => [each.short, each.long]));
  const dropped = new Set(media);
  const whole = text.replace(/https:\/\/t\.co\/\w+/g, (short) => (dropped.has(short) ? '' : (long.get(short) ?? short)));
  return whole.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
}

/** Whether somebody else's words were passed on without any of one's own. */
export function isRepost({ text }: XPost): boolean {
  return /^RT @\w+:/.test(text);
}

/**
 * One's own posts as published drafts, the oldest first: what answers oneself is one thread, what answers others says whom.
 * `escaped` makes Markdown of plain words; `pictureOf` gives the file of a picture, if the archive has it.
 */
export function draftsFromPosts(
  posts: readonly XPost[],
  account: string,
  escaped: (text: string) => string,
  pictureOf: (name: string) => ImportedFile | null,
): ImportedDraft[] {
  const own = posts.filter((post) => !isRepost(post)).toSorted((one, other) => one.time - other.time);
  const byId = new Map(own.map((post) => [post.id, post]));
  const followers = new Map<string, XPost>();
  const followed = new Set<string>();
  for (const post of own) {
    const before = post.answers === null ? undefined : byId.get(post.answers.id);
    if (before === undefined || followers.has(before.id)) continue;
    followers.set(before.id, post);
    followed.add(post.id);
  }
  return own.filter((post) => !followed.has(post.id)).map((post) => draftFrom(chainFrom(post, followers)));

  function draftFrom(chain: readonly XPost[]): ImportedDraft {
    const [first] = chain as [XPost];
    const files = chain.flatMap((post) => post.pictures.map(pictureOf)).filter((file) => file !== null);
    const body = chain.map((post) => bodyOf(post, escaped, pictureOf)).join('\n\n---\n\n');
    const isReply = first.answers !== null && first.answers.author.toLowerCase() !== account.toLowerCase();
    const date = dayOf(first.time) ?? '1970-01-01';
    return {
      ...plainDraft('', `${body}\n`),
      target: `${date}-${first.id}.md`,
      kind: chain.length > 1 ? 'thread' : isReply ? 'reply' : 'post',
      status: 'published',
      date,
      language: first.language === 'pl' ? 'pl' : first.language === 'en' ? 'en' : null,
      publications: [{ channel: 'x', date, link: addressOf(account, first.id) }],
      answers: isReply && first.answers !== null ? [answeredFrom(first.answers)] : [],
      files,
    };
  }
}

/** Goes on for as long as there is a next one; an archive in which posts answer each other in a circle ends too. */
function chainFrom(first: XPost, followers: ReadonlyMap<string, XPost>): XPost[] {
  const chain = [first];
  const seen = new Set([first.id]);
  for (let next = followers.get(first.id); next !== undefined && !seen.has(next.id); next = followers.get(next.id)) {
    chain.push(next);
    seen.add(next.id);
  }
  return chain;
}

function bodyOf(post: XPost, escaped: (text: string) => string, pictureOf: (name: string) => ImportedFile | null): string {
  const pictures = post.pictures.flatMap((name) => pictureOf(name) ?? []).map(({ target }) => `![](${target})`);
  return [escaped(post.text), ...pictures].filter((part) => part !== '').join('\n\n');
}

function answeredFrom({ id, author }: { id: string; author: string }) {
  return { author: `@${author}`, link: addressOf(author, id), quote: '' };
}

function addressOf(account: string, id: string): string {
  return `https://x.com/${account === '' ? 'i' : account}/status/${id}`;
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
