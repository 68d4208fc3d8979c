import { digestedBlocks } from '../../src/domain/channels/block-digest.ts';
import { draftFile } from '../e2e/pages/studio.ts';

/** The title of the draft that goes everywhere, and what is written around it. */
export const titles = {
  everywhere: 'Eleven minutes',
  article: 'Why we stopped asking for references',
  piece: 'Why we stopped asking (LinkedIn)',
  share: 'Ewa on exit interviews',
  headline: 'My headline',
  constructs: 'All that Markdown has',
  notices: 'Notatki z audytu',
} as const;

const paragraphs = [
  'Most reference calls last eleven minutes, and most of them tell you nothing about the person. Ask @ewa_lis about #hiring and #rekrutacja.',
  'Ask for one week instead. What happened on an ordinary Tuesday, when nobody was looking at the result? Who did the work? Who noticed?',
  'Then listen. The answer is in what they leave out: źle zadane pytanie daje źle przemyślaną odpowiedź. More at https://example.com/calls/2026/what-a-good-call-sounds-like and in the next post of this series 👩‍👩‍👧.',
];

const body = ['We stopped in March.', 'A reference is a favour, and a favour says little.', 'Ask about one week.'];
const hub = digestedBlocks(body.join('\n\n'));
const hubLines = (from: number) => ['  hub:', `    - id: hubtour1`, `      block: ${hub[from]?.digest ?? ''}`];

const constructs = [
  '## Heading',
  'Bold **strong**, *quiet*, ~~gone~~, `code` and [link words](https://example.com/list).%%A private remark%%',
  '- first point\n  - inner point\n- second point',
  '1. one step\n2. two steps',
  '- [x] task done',
  '> quoted words',
  '> [!tip] Box title\n> box words',
  'See [[Other note|wiki words]] and ==marked words==. Take $x*y*z$ here.',
  '| cell one | cell two |\n|---|---|\n| cell three | cell four |',
  '```js\nconst a = 1;\n```',
  'Note[^1] and ![chart words](https://example.com/chart.png)',
  '[^1]: note words',
];

/** Front matter of a piece in the library of the tour, with lines of Byline's own. */
const piece = (title: string, more: readonly string[], words: string) =>
  ['---', `title: ${JSON.stringify(title)}`, 'lang: en', 'byline:', ...more, '---', '', words, ''].join('\n');

/** A day that is so long ago, so that “days since” is a small number. */
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** What the sample library does not have: drafts for every channel, an article with its pieces, a series and what rules notice. */
export const channelFiles: Readonly<Record<string, string>> = {
  'everywhere.md': draftFile({
    title: titles.everywhere,
    kind: 'post',
    lang: 'en',
    body: `${paragraphs.join('\n\n')}\n\n![](images/two-loaves.png)`,
    channels: ['x', 'linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky', 'youtube'],
  }),
  'article.md': piece(
    titles.article,
    [
      '  id: hubtour1',
      '  kind: article',
      '  status: published',
      '  publications:',
      '    - channel: blog',
      `      date: ${day(9)}`,
    ],
    body.join('\n\n'),
  ),
  'piece-linkedin.md': piece(
    titles.piece,
    ['  kind: post', '  status: drafting', '  channels: [linkedin]', '  series: Hiring tips', ...hubLines(2)],
    body[2] ?? '',
  ),
  'piece-x.md': piece(
    'Why we stopped asking (X)',
    [
      '  kind: post',
      '  status: published',
      '  channels: [x]',
      '  series: Hiring tips',
      '  publications:',
      '    - channel: x',
      `      date: ${day(3)}`,
      ...hubLines(1),
    ],
    body[1] ?? '',
  ),
  'piece-mastodon.md': piece(
    'Why we stopped asking (Mastodon)',
    [
      '  kind: post',
      '  status: drafting',
      '  channels: [mastodon]',
      '  hub:',
      '    - id: hubtour1',
      '      block: b0123456789abcdef',
    ],
    'A reference is a kindness.',
  ),
  'share.md': piece(
    titles.share,
    [
      '  kind: share',
      '  status: drafting',
      '  answers:',
      '    - author: Ewa Lis',
      '      link: https://example.com/ewa',
      '      quote: Nobody knows.',
    ],
    'Read this before your next exit interview.',
  ),
  'headline.md': piece(
    titles.headline,
    ['  kind: profile', '  status: drafting', '  channels: [linkedin]', '  field: linkedin.headline'],
    'I write letters and scripts that a shift leader can use on Monday.',
  ),
  'constructs.md': draftFile({ title: titles.constructs, kind: 'post', lang: 'en', body: constructs.join('\n\n') }),
  'notices.md': draftFile({
    title: titles.notices,
    kind: 'post',
    lang: 'pl',
    channels: ['linkedin'],
    body: 'W Orlenie sprawdziliśmy trzy systemy, a w Feniksie jeden. Pytania: anna.nowak@example.com, tel. 601 234 567.\n\nZadania na osiem godzin dla kandydatów to praca. Co myślicie?',
  }),
  '.byline/series.yaml':
    'series:\n  - name: Hiring tips\n    prefix:\n      en: "Hiring tip {n}:"\n      pl: "Wskazówka rekrutacyjna {n}:"\n  - name: From the floor\n    prefix:\n      en: "From the floor:"\n',
};
