import type { ChannelId, LimitId } from '../../../src/domain/channels/channel.ts';

/** A text, how much of a limit it takes, and who says so. */
export interface CountingCase {
  channel: ChannelId;
  /** The limit; by default that of a post. */
  limit?: LimitId;
  what: string;
  text: string;
  used: number;
  source: string;
}

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
const shrug = '\u{1F937}\u{1F3FB}\u200D\u2640\uFE0F';
const polish = 'Zażółć gęślą jaźń';

const mastodonValidator = 'mastodon/mastodon, spec/validators/status_length_validator_spec.rb (read 2026-11-30)';
const mastodonCounter = 'mastodon/mastodon, app/javascript/mastodon/features/compose/util/counter.js (read 2026-11-30)';
const mastodonDocs = 'docs.joinmastodon.org, “Posting to your profile” (read 2026-11-25)';
const lexicon = 'AT Protocol lexicon app.bsky.feed.post: maxGraphemes 300, maxLength 3000 bytes (read 2026-11-25)';
const segmentation = 'Unicode Standard Annex #29, extended grapheme clusters';
const threadsPosts = 'Meta, Threads API documentation, “Threads Posts”: emoji count as their UTF-8 bytes (read 2026-11-25)';
const youtubeVideos = 'YouTube Data API documentation, “Videos”: description 5000 bytes, title 100 characters (read 2026-11-25)';
const utf8 = 'RFC 3629, UTF-8';
const linkedinHelp = 'LinkedIn Help, “Post and share content”: characters with spaces and line breaks (read 2026-11-25)';
const guides = 'trade guides of 2026, which agree; the channel publishes no page about it (read 2026-11-25)';

function cases(
  channel: ChannelId,
  source: string,
  rows: [what: string, text: string, used: number, limit?: LimitId][],
): CountingCase[] {
  return rows.map(([what, text, used, limit]) => ({
    channel,
    source,
    what,
    text,
    used,
    ...(limit === undefined ? {} : { limit }),
  }));
}

/** Cases for every channel but X, whose own library has more than anybody could write: see `twitter-text`. */
export const countingCases: readonly CountingCase[] = [
  ...cases('mastodon', mastodonValidator, [
    ['letters, one each', 'a'.repeat(520), 520],
    ['an address of any length, 23', `${'a'.repeat(476)} http://${'b'.repeat(30)}.com/example`, 500],
    ['an account elsewhere, only its own part', `${'a'.repeat(475)} @alice@${'b'.repeat(30)}.com`, 482],
  ]),
  ...cases('mastodon', mastodonCounter, [
    ['two addresses', 'https://example.com/a https://example.com/b', 47],
    ['a short address, which grows', 'http://a.pl', 23],
    ['an account of the same server', '@ewa pisze', 10],
    ['several accounts elsewhere', '@ewa@a.example, @jan@b.example', 10],
    ['an e-mail address, which is no account', 'ewa@a.example', 13],
    ['an address without a protocol, in full', 'example.com/a/b', 15],
  ]),
  ...cases('mastodon', mastodonDocs, [
    ['Polish letters', polish, 17],
    ['a family emoji, one character', family, 1],
    ['a line break', 'a\n\nb', 4],
  ]),
  ...cases('bluesky', lexicon, [
    ['an address, in full', 'https://example.com/a/b', 23],
    ['a mention, in full', '@ewa.bsky.social', 16],
    ['Polish letters', polish, 17],
  ]),
  ...cases('bluesky', segmentation, [
    ['a family emoji', family, 1],
    ['an emoji with skin and sex', shrug, 1],
    ['a flag', '\u{1F1F5}\u{1F1F1}', 1],
    ['two flags', '\u{1F1F5}\u{1F1F1}\u{1F1EC}\u{1F1E7}', 2],
    ['a letter with a mark of its own', 'z\u0307', 1],
    ['a keycap', '1\uFE0F\u20E3', 1],
    ['a carriage return with its line feed', '\r\n', 1],
  ]),
  ...cases('bluesky', utf8, [
    ['bytes of a family emoji', family, 25, 'post-bytes'],
    ['bytes of Polish words', polish, 26, 'post-bytes'],
  ]),
  ...cases('threads', threadsPosts, [
    ['letters and spaces', 'Trzy pytania.', 13],
    ['Polish letters', polish, 17],
    ['a plain emoji', '\u{1F600}', 4],
    ['a heart with its selector', '\u2764\uFE0F', 6],
    ['a family emoji', family, 25],
    ['an emoji with skin and sex', shrug, 17],
    ['a flag', '\u{1F1F5}\u{1F1F1}', 8],
    ['words around an emoji', 'a \u{1F600} b', 8],
    ['an address, in full', 'https://example.com/a', 21],
    ['a letter beyond the first plane that is no emoji', '\u{1D5D5}', 1],
  ]),
  ...cases('youtube', youtubeVideos, [
    ['plain letters, a byte each', 'Three questions', 15],
    ['Polish letters, two bytes each', 'ąęłóśźżćń', 18],
    ['an address, in full', 'https://example.com/a', 21],
    ['a title, in characters', polish, 17, 'title'],
    ['tags, in characters', 'hiring,rekrutacja', 17, 'tags'],
  ]),
  ...cases('youtube', utf8, [
    ['a dash and quotation marks, three bytes each', '„–”', 9],
    ['an emoji', '\u{1F600}', 4],
    ['a line break', 'a\nb', 3],
  ]),
  ...cases('linkedin', linkedinHelp, [
    ['spaces and line breaks', 'a b\n\nc', 6],
    ['Polish letters', polish, 17],
    ['an address, in full', 'https://example.com/a', 21],
    ['an emoji, of which nothing is said, as it is stored', '\u{1F600}', 2],
    ['a headline', 'Hiring in plain words', 21, 'headline'],
    ['About', polish, 17, 'about'],
  ]),
  ...cases('facebook', guides, [
    ['spaces and line breaks', 'a b\n\nc', 6],
    ['Polish letters', polish, 17],
  ]),
  ...cases('instagram', guides, [
    ['spaces, line breaks and hashtags', 'a b\n\n#żółw', 10],
    ['Polish letters in a profile', polish, 17, 'bio'],
  ]),
];
