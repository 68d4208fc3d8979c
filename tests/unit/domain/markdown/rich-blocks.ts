import fc from 'fast-check';
import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';

/** Pieces of text that Markdown would take for markup, among ordinary words. */
const words = [
  ...[
    'word',
    'żółć',
    'naïve',
    'A',
    '3',
    '1986. ',
    '1) ',
    '# ',
    '## not a heading',
    '#hashtag_of_words',
    '- ',
    '+ ',
    '* ',
    '***',
    '---',
    '===',
  ],
  ...[
    '~~~',
    '```',
    '`',
    '*',
    '**',
    '_',
    '__init__',
    'snake_case_name',
    '~',
    '~~',
    '> ',
    '<',
    '<b>',
    '</p>',
    '<!-- x -->',
    'a < b',
    '&',
    '&amp;',
    'AT&T',
  ],
  ...[
    '&#35;',
    '\\',
    '\\*',
    '[',
    ']',
    '[x] ',
    '[ ] ',
    '[link](there)',
    '](',
    '![',
    '!',
    '(',
    ')',
    '[^1]',
    '[sic]: ',
    '|',
    '| a | b |',
    '| - | - |',
    ':-:',
  ],
  ...[
    'https://example.com/a_b_c?x=1&y=2',
    'http://a.b/_x_',
    'www.example.com',
    'me@example.com',
    '@user_name',
    '@_user_',
    '#one',
    'mailto:',
    '://',
  ],
  ...[
    '$5',
    '{{< ref "a_b_c.md" >}}',
    '[[Wiki_page_|name]]',
    '“quote”',
    '…',
    '—',
    '👍',
    '👩‍👩‍👧',
    '\u00a0',
    '\u200b',
    '  ',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    ':',
    '.',
    ',',
    '"',
    "'",
  ],
  ...['{{ page.title_x }}', '==high==', '%%note%%', '^abc', '=', '1.', '\u2028', 'é', 'x_', '_x', '*x', 'x*', '~x', 'x~'],
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** Texts made of such pieces, with and without spaces between them. */
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([value, space]) => value + space).join(''));

const address = fc.oneof(
  fc.constantFrom(
    'https://example.com/a_b(c)',
    'a b.html',
    '',
    '<x>',
    'a\\b',
    'x?a=1&amp;b',
    'https://example.com',
    'me@example.com',
    ')(',
    '#part',
    'ą.png',
  ),
  fc.webUrl(),
);

const title = fc.option(text);

const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 8, arbitrary: text.map((value): PhrasingContent => ({ type: 'text', value })) },
  { weight: 1, arbitrary: text.map((value): PhrasingContent => ({ type: 'inlineCode', value })) },
  { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: 'break' }) },
  {
    weight: 1,
    arbitrary: fc.record({ url: address, title, alt: text }).map((image): PhrasingContent => ({ type: 'image', ...image })),
  },
);

/** Inline content of every kind that the editor knows, nested at will, also in ways that Markdown cannot say. */
const content: fc.Arbitrary<PhrasingContent[]> = fc.letrec<{ inline: PhrasingContent; content: PhrasingContent[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'delete'), tie('content'))
        .map(([type, children]) => ({ type, children }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ url: address, title, children: tie('content') })
        .map((link) => ({ type: 'link', ...link }) as PhrasingContent),
    },
    {
      weight: 1,
      arbitrary: address.map(
        (url) => ({ type: 'link', url, title: null, children: [{ type: 'text', value: url }] }) as PhrasingContent,
      ),
    },
  ),
  content: fc.array(tie('inline'), { maxLength: 3 }),
})).content;

const code: fc.Arbitrary<RootContent> = fc
  .record({
    lang: fc.option(fc.constantFrom('ts', 'c++', 'a b', '`', 'x&amp;y', 'c\\#')),
    meta: fc.option(fc.constantFrom('title="x"', '{1,3}', '~~~')),
    value: fc
      .array(fc.constantFrom('let a = 1;', '```', '~~~~', '    indented', '', '\t', '# not', '- not', '> ', 'ż'), {
        maxLength: 5,
      })
      .map((lines) => lines.join('\n')),
  })
  .map((node) => ({ type: 'code', ...node }));

const table: fc.Arbitrary<RootContent> = fc
  .record({
    align: fc.array(fc.constantFrom('left', 'right', 'center', null), { maxLength: 4 }),
    rows: fc.array(fc.array(content, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ align, rows }) => ({
    type: 'table',
    align,
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })),
  }));

const paragraph = content.map((children): BlockContent => ({ type: 'paragraph', children }));
const heading = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), content)
  .map(([depth, children]) => ({ type: 'heading', depth, children }) as BlockContent);

interface Ties {
  block: RootContent;
  item: ListItem;
  list: List;
}

/** Any block that the editor knows. */
export const block: fc.Arbitrary<RootContent> = fc.letrec<Ties>((tie) => ({
  list: fc
    .record({
      ordered: fc.boolean(),
      start: fc.option(fc.constantFrom(0, 1, 2, 7, 1986, 999_999_999)),
      spread: fc.boolean(),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    })
    .map((list) => ({ type: 'list', ...list }) as List),
  item: fc
    .record({
      checked: fc.option(fc.boolean()),
      spread: fc.boolean(),
      children: fc.oneof(
        { weight: 3, arbitrary: paragraph.map((node) => [node] as RootContent[]) },
        { weight: 1, arbitrary: fc.array(tie('block'), { maxLength: 2 }) },
        { weight: 1, arbitrary: fc.tuple(paragraph, tie('list')) },
      ),
    })
    .map((item) => ({ type: 'listItem', ...item }) as ListItem),
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: fc.constant<RootContent>({ type: 'thematicBreak' }) },
    { weight: 1, arbitrary: table },
    { weight: 3, arbitrary: tie('list') as fc.Arbitrary<RootContent> },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('block'), { maxLength: 3 })
        .map((children) => ({ type: 'blockquote', children }) as unknown as RootContent),
    },
  ),
})).block;
