import type { ChannelId, ChannelProfile, Limit, Provenance } from './channel.ts';
import { channelNames, formats } from './channel.ts';

type LimitFact = Omit<Limit, keyof Provenance>;

/** Facts read from one source on one day. */
function facts(provenance: Provenance, limits: LimitFact[]): Limit[] {
  return limits.map((limit) => ({ ...limit, ...provenance }));
}

const checked = '2026-11-25';

const blog: ChannelProfile = {
  id: 'blog',
  name: channelNames.blog,
  purpose: 'professional',
  limits: [],
  folds: [],
  hashtags: null,
  links: null,
  keeps: [...formats],
  threads: false,
};

const x: ChannelProfile = {
  id: 'x',
  name: channelNames.x,
  purpose: 'professional',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'X developer documentation, “Counting characters”; twitter-text configuration v3',
          pl: 'dokumentacja X dla programistów, „Counting characters”; konfiguracja twitter-text v3',
        },
        sure: 'high',
        note: {
          en: 'Every link counts 23 and every emoji 2. Polish letters, dashes and quotation marks count 1; the single character … counts 2.',
          pl: 'Każdy link liczy się jako 23 znaki, a każde emoji jako 2. Polskie litery, myślniki i cudzysłowy liczą się jako 1, a pojedynczy znak … jako 2.',
        },
      },
      [{ id: 'post', limit: 280, unit: 'weighted' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'X Help Center, “About X Premium”, as reported by trade guides',
          pl: 'Centrum pomocy X, „About X Premium”, za poradnikami branżowymi',
        },
        sure: 'medium',
        note: {
          en: 'Only for paid accounts; counted like a short post.',
          pl: 'Tylko dla płatnych kont; liczone tak samo jak krótki wpis.',
        },
      },
      [{ id: 'long-post', limit: 25_000, unit: 'weighted' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'trade guides; X publishes no number',
          pl: 'poradniki branżowe; X nie podaje liczby',
        },
        sure: 'low',
        note: {
          en: 'A cautious figure for articles; X publishes none.',
          pl: 'Ostrożna liczba dla artykułów; X jej nie podaje.',
        },
      },
      [{ id: 'article', limit: 100_000, unit: 'characters' }],
    ),
    ...facts(
      {
        checked: '2026-11-30',
        source: {
          en: 'X Help Center, “How to customize your profile”, as reported by trade guides',
          pl: 'Centrum pomocy X, „How to customize your profile”, za poradnikami branżowymi',
        },
        sure: 'medium',
        note: { en: 'The text under the name on a profile.', pl: 'Tekst pod nazwą na profilu.' },
      },
      [{ id: 'bio', limit: 160, unit: 'characters' }],
    ),
  ],
  folds: [],
  hashtags: null,
  links: null,
  keeps: [],
  threads: true,
};

const linkedin: ChannelProfile = {
  id: 'linkedin',
  name: channelNames.linkedin,
  purpose: 'professional',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'LinkedIn Help, “Post and share content”, and trade guides of 2026, which agree',
          pl: 'Pomoc LinkedIn, „Post and share content”, i zgodne z nią poradniki branżowe z 2026 roku',
        },
        sure: 'high',
        note: {
          en: 'Spaces and line breaks count. LinkedIn does not say how emoji count, so each counts here as 2 or more, as a computer stores it.',
          pl: 'Spacje i podziały wierszy też się liczą. LinkedIn nie podaje, jak liczy emoji, więc tutaj każde liczy się jako co najmniej 2, tak jak zapisuje je komputer.',
        },
      },
      [{ id: 'post', limit: 3000, unit: 'characters' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'trade guides of 2026',
          pl: 'poradniki branżowe z 2026 roku',
        },
        sure: 'low',
        note: {
          en: 'A cautious figure: guides name 110,000 to 125,000, one of them 40,000.',
          pl: 'Ostrożna liczba: poradniki podają od 110 000 do 125 000, a jeden 40 000.',
        },
      },
      [{ id: 'article', limit: 100_000, unit: 'characters' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'trade guides of 2026',
          pl: 'poradniki branżowe z 2026 roku',
        },
        sure: 'low',
        note: {
          en: 'The stricter figure; others name 150.',
          pl: 'Ostrzejsza z liczb; inne źródła podają 150.',
        },
      },
      [{ id: 'article-title', limit: 100, unit: 'characters' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'trade guides of 2026, which mostly agree',
          pl: 'poradniki branżowe z 2026 roku, przeważnie zgodne',
        },
        sure: 'medium',
        note: {
          en: 'Where sources differ, the stricter figure is shown (for the headline and for comments, some name more).',
          pl: 'Gdy źródła się różnią, podana jest ostrzejsza liczba (dla komentarzy niektóre podają więcej).',
        },
      },
      [
        { id: 'headline', limit: 220, unit: 'characters' },
        { id: 'about', limit: 2600, unit: 'characters' },
        { id: 'comment', limit: 1250, unit: 'characters' },
      ],
    ),
  ],
  folds: [
    { device: 'phone', of: 'post', characters: 140, lines: 3 },
    { device: 'desktop', of: 'post', characters: 210, lines: 3 },
    { device: 'any', of: 'about', characters: 260, lines: null },
  ],
  hashtags: null,
  links: null,
  keeps: [],
  threads: false,
};

const facebook: ChannelProfile = {
  id: 'facebook',
  name: channelNames.facebook,
  purpose: 'personal',
  limits: facts(
    {
      checked,
      source: {
        en: 'trade guides, which agree; Meta publishes no page about it',
        pl: 'zgodne poradniki branżowe; Meta nie ma o tym strony',
      },
      sure: 'medium',
      note: {
        en: 'So large that a post hardly ever meets it.',
        pl: 'Tak duży, że wpis prawie nigdy go nie osiąga.',
      },
    },
    [{ id: 'post', limit: 63_206, unit: 'characters' }],
  ),
  folds: [
    { device: 'phone', of: 'post', characters: 110, lines: null },
    { device: 'desktop', of: 'post', characters: 480, lines: null },
  ],
  hashtags: null,
  links: null,
  keeps: [],
  threads: false,
};

const instagram: ChannelProfile = {
  id: 'instagram',
  name: channelNames.instagram,
  purpose: 'personal',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'Meta developer documentation and trade guides of 2026',
          pl: 'dokumentacja Meta dla programistów i poradniki branżowe z 2026 roku',
        },
        sure: 'medium',
        note: {
          en: 'At most 5 hashtags; older accounts may still have 30. Links in a caption cannot be clicked.',
          pl: 'Najwyżej 5 hashtagów; starsze konta mogą mieć jeszcze 30. Linków w podpisie nie da się kliknąć.',
        },
      },
      [{ id: 'post', limit: 2200, unit: 'characters' }],
    ),
    ...facts(
      {
        checked: '2026-11-30',
        source: { en: 'trade guides of 2026, which agree', pl: 'zgodne poradniki branżowe z 2026 roku' },
        sure: 'medium',
        note: { en: 'The text under the name on a profile.', pl: 'Tekst pod nazwą na profilu.' },
      },
      [{ id: 'bio', limit: 150, unit: 'characters' }],
    ),
  ],
  folds: [{ device: 'any', of: 'post', characters: 125, lines: null }],
  hashtags: 5,
  links: null,
  keeps: [],
  threads: false,
};

const threads: ChannelProfile = {
  id: 'threads',
  name: channelNames.threads,
  purpose: 'both',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'Meta, Threads API documentation, “Threads Posts”',
          pl: 'Meta, dokumentacja Threads API, „Threads Posts”',
        },
        sure: 'high',
        note: {
          en: 'An emoji counts as the bytes it takes, 3 to 25 or more. Links count in full, and there may be 5 of them.',
          pl: 'Emoji liczy się jako tyle bajtów, ile zajmuje: od 3 do 25 i więcej. Linki liczą się w całości i może ich być 5.',
        },
      },
      [{ id: 'post', limit: 500, unit: 'characters' }],
    ),
    ...facts(
      {
        checked,
        source: {
          en: 'Meta, Threads API documentation, “Text Attachments”',
          pl: 'Meta, dokumentacja Threads API, „Text Attachments”',
        },
        sure: 'high',
        note: {
          en: 'A longer text hung onto a post.',
          pl: 'Dłuższy tekst dołączony do wpisu.',
        },
      },
      [{ id: 'attachment', limit: 10_000, unit: 'characters' }],
    ),
  ],
  folds: [{ device: 'any', of: 'post', characters: 250, lines: null }],
  hashtags: null,
  links: 5,
  keeps: [],
  threads: true,
};

const mastodon: ChannelProfile = {
  id: 'mastodon',
  name: channelNames.mastodon,
  purpose: 'both',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'Mastodon documentation, “Posting to your profile”',
          pl: 'dokumentacja Mastodona, „Posting to your profile”',
        },
        sure: 'high',
        note: {
          en: 'Your server may allow more. Every link counts 23; of @name@server only @name counts. A content warning counts too.',
          pl: 'Twój serwer może pozwalać na więcej. Każdy link liczy się jako 23 znaki, a z @nazwa@serwer tylko @nazwa. Ostrzeżenie o treści też się liczy.',
        },
      },
      [{ id: 'post', limit: 500, unit: 'graphemes' }],
    ),
    ...facts(
      {
        checked: '2026-11-30',
        source: {
          en: 'Mastodon’s own source, Account::NOTE_LENGTH_LIMIT',
          pl: 'kod źródłowy Mastodona, Account::NOTE_LENGTH_LIMIT',
        },
        sure: 'high',
        note: {
          en: 'The text under the name on a profile; your server may allow more.',
          pl: 'Tekst pod nazwą na profilu; Twój serwer może pozwalać na więcej.',
        },
      },
      [{ id: 'bio', limit: 500, unit: 'graphemes' }],
    ),
  ],
  folds: [],
  hashtags: null,
  links: null,
  keeps: [],
  threads: true,
};

const bluesky: ChannelProfile = {
  id: 'bluesky',
  name: channelNames.bluesky,
  purpose: 'both',
  limits: [
    ...facts(
      {
        checked,
        source: {
          en: 'AT Protocol lexicon app.bsky.feed.post',
          pl: 'leksykon AT Protocol, app.bsky.feed.post',
        },
        sure: 'high',
        note: {
          en: 'Both limits hold at once. An emoji counts as one character; links count in full.',
          pl: 'Oba limity obowiązują naraz. Emoji liczy się jako jeden znak, a linki w całości.',
        },
      },
      [
        { id: 'post', limit: 300, unit: 'graphemes' },
        { id: 'post-bytes', limit: 3000, unit: 'bytes' },
      ],
    ),
    ...facts(
      {
        checked: '2026-11-30',
        source: { en: 'AT Protocol lexicon app.bsky.actor.profile', pl: 'leksykon AT Protocol, app.bsky.actor.profile' },
        sure: 'high',
        note: { en: 'The text under the name on a profile.', pl: 'Tekst pod nazwą na profilu.' },
      },
      [{ id: 'bio', limit: 256, unit: 'graphemes' }],
    ),
  ],
  folds: [],
  hashtags: null,
  links: null,
  keeps: [],
  threads: true,
};

const youtube: ChannelProfile = {
  id: 'youtube',
  name: channelNames.youtube,
  purpose: 'professional',
  limits: facts(
    {
      checked,
      source: {
        en: 'YouTube Data API documentation, “Videos”',
        pl: 'dokumentacja YouTube Data API, „Videos”',
      },
      sure: 'high',
      note: {
        en: 'The description is counted in bytes: each ą, ę, ł costs 2.',
        pl: 'Opis liczy się w bajtach: każde ą, ę, ł kosztuje 2.',
      },
    },
    [
      { id: 'post', limit: 5000, unit: 'bytes' },
      { id: 'title', limit: 100, unit: 'characters' },
      { id: 'tags', limit: 500, unit: 'characters' },
    ],
  ),
  folds: [
    { device: 'any', of: 'post', characters: 100, lines: null },
    { device: 'search', of: 'title', characters: 60, lines: null },
  ],
  hashtags: null,
  links: null,
  keeps: [],
  threads: false,
};

/**
 * What is known about every channel, as shipped, in the order in which people are shown them; see `ChannelProfile`. For YouTube,
 * `post` is the description of a video.
 */
export const channelProfiles: readonly ChannelProfile[] = [
  blog,
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  mastodon,
  bluesky,
  youtube,
];

const byId = new Map(channelProfiles.map((profile) => [profile.id, profile]));

/** The profile of a channel, from these or as shipped. Throws a `RangeError` when `profiles` lack it. */
export function profileOf(channel: ChannelId, profiles?: readonly ChannelProfile[]): ChannelProfile {
  const profile = profiles === undefined ? byId.get(channel) : profiles.find(({ id }) => id === channel);
  if (profile === undefined) throw new RangeError(`There is no profile of the channel “${channel}”.`);
  return profile;
}
