import fc from 'fast-check';
import type { LossKind } from '../../../src/domain/channels/losses.ts';

/** A passage that is more than words, and the words in it, in order. */
export interface Passage {
  kind: LossKind;
  words: string[];
}

/** A piece of Markdown, the words of it that a reader must find again, in order, and what it has besides them. */
export interface Piece {
  source: string;
  words: string[];
  /** Where its links lead, in order. */
  addresses: string[];
  passages: Passage[];
  notes: { name: string; piece: Piece }[];
  definitions: string[];
}

let number = 0;
/** A word that occurs once in a document, so that it can be found again for certain. */
const word = () => {
  number += 1;
  return `słowo${number}x`;
};
/** All such words in a text, in order. */
export const wordsIn = (text: string): string[] => text.match(/słowo\d+x/g) ?? [];
export const addressesIn = (text: string): string[] => text.match(/https:\/\/example\.com\/adres\d+z/g) ?? [];
const address = () => `https://example.com/${word().replace('słowo', 'adres').replace('x', 'z')}`;

const nothing: Piece = { source: '', words: [], addresses: [], passages: [], notes: [], definitions: [] };
const made = (make: () => Partial<Piece>): fc.Arbitrary<Piece> => fc.constant(null).map(() => ({ ...nothing, ...make() }));

/** A word written in a way that has these kinds of its own. */
function worded(write: (word: string) => string, ...kinds: LossKind[]): Partial<Piece> {
  const one = word();
  return { source: write(one), words: [one], passages: kinds.map((kind) => ({ kind, words: [one] })) };
}

function linked(write: (word: string, address: string) => string, ...kinds: LossKind[]): Partial<Piece> {
  const to = address();
  return { ...worded((one) => write(one, to), 'link-text', ...kinds), addresses: [to] };
}

function unread(kind: LossKind, write: (word: string) => string): Partial<Piece> {
  const one = word();
  return { source: write(one), passages: [{ kind, words: [one] }] };
}

/** Several pieces as one; `kinds` are what the whole is. */
export function together(pieces: readonly Piece[], write: (sources: string[]) => string, ...kinds: LossKind[]): Piece {
  const words = pieces.flatMap((piece) => piece.words);
  return {
    source: write(pieces.map(({ source }) => source)),
    words,
    addresses: pieces.flatMap(({ addresses }) => addresses),
    passages: [...kinds.map((kind) => ({ kind, words })), ...pieces.flatMap(({ passages }) => passages)],
    notes: pieces.flatMap(({ notes }) => notes),
    definitions: pieces.flatMap(({ definitions }) => definitions),
  };
}

const spaced = (sources: string[]) => sources.join(' ');

const simple: fc.Arbitrary<Piece> = fc.oneof(
  made(() => worded((w) => w)),
  made(() => worded((w) => `👨‍👩‍👧 ${w} 🇵🇱`)),
  made(() => worded((w) => `@${w} i @ewa@mastodon.example`)),
  made(() => worded((w) => `**${w}**`, 'bold')),
  made(() => worded((w) => `*${w}*`, 'italic')),
  made(() => worded((w) => `***${w}***`, 'bold', 'italic')),
  made(() => worded((w) => `~~${w}~~`, 'strikethrough')),
  made(() => worded((w) => `\`${w}\``, 'code')),
  made(() => linked((w, to) => `[${w}](${to})`)),
  made(() => linked((w, to) => `[${w}](${to} "t")`, 'tooltip')),
  made(() => linked((w, to) => `[**${w}**](${to})`, 'bold')),
  made(() => {
    const [one, to] = [word(), address()];
    return {
      source: `[${one}][r${one}]`,
      words: [one],
      addresses: [to],
      passages: [{ kind: 'link-text', words: [one] }],
      definitions: [`[r${one}]: ${to}`],
    };
  }),
  made(() => {
    const to = address();
    return { source: `<${to}>`, addresses: [to] };
  }),
  made(() => worded((w) => `[${w}](inne.md)`, 'local-link')),
  made(() => worded((w) => `[[${w}]]`, 'local-link')),
  made(() => worded((w) => `==${w}==`, 'highlight')),
  made(() => worded((w) => `![${w}](https://example.com/a.png)`, 'image')),
  made(() => worded((w) => `![${w}](a.png)`, 'local-image')),
  made(() => worded((w) => `<u>${w}</u>`, 'html')),
  made(() => unread('comment', (w) => `%%${w}%%`)),
  made(() => unread('comment', (w) => `<!-- ${w} -->`)),
  made(() => worded((w) => `$${w}*a*b$`)),
  made(() => worded((w) => `2 < 3 & ${w} > 1`)),
);

/** Bold words with slanted ones among them. */
const nested: fc.Arbitrary<Piece> = made(() => {
  const [one, two, three] = [word(), word(), word()];
  return {
    source: `**${one} *${two}* ${three}**`,
    words: [one, two, three],
    passages: [
      { kind: 'bold', words: [one, two, three] },
      { kind: 'italic', words: [two] },
    ],
  };
});

const lineOf = (inline: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .tuple(
      made(() => worded((w) => w)),
      fc.array(inline, { minLength: 1, maxLength: 4 }),
    )
    .map(([first, rest]) => together([first, ...rest], spaced));

/** A word with a note, whose words are read at the end. */
const noted: fc.Arbitrary<Piece> = lineOf(simple).map((piece) => {
  const one = word();
  const passages: Passage[] = [{ kind: 'footnote', words: piece.words }];
  return { ...nothing, source: `${one}[^n${one}]`, words: [one], passages, notes: [{ name: `n${one}`, piece }] };
});

const line = lineOf(
  fc.oneof({ weight: 12, arbitrary: simple }, { weight: 1, arbitrary: nested }, { weight: 1, arbitrary: noted }),
);
const lines = (most: number) => fc.array(line, { minLength: 1, maxLength: most });
const one = (write: (source: string) => string, ...kinds: LossKind[]) =>
  line.map((piece) => together([piece], ([source = '']) => write(source), ...kinds));

const block: fc.Arbitrary<Piece> = fc.oneof(
  line,
  fc.tuple(line, line).map((two) => together(two, (sources) => sources.join('\\\n'))),
  one((source) => `## ${source}`, 'heading'),
  one((source) => `##### ${source}`, 'heading'),
  made(() => worded((w) => `${w}\n---`, 'heading', 'dashes')),
  one((source) => `> ${source}`, 'quote'),
  one((source) => `> [!tip] ${source}`, 'callout'),
  fc.tuple(line, line).map(([outer, inner]) => {
    const quoted = together([inner], ([source]) => `> ${source}`, 'quote');
    return together([outer, quoted], ([a = '', b = '']) => `> ${a}\n>\n> ${b}`, 'quote');
  }),
  lines(3).map((items) => together(items, (sources) => sources.map((source) => `- ${source}`).join('\n'), 'list')),
  lines(3).map((items) => together(items, (sources) => sources.map((source) => `- ${source}`).join('\n\n'), 'list')),
  lines(3).map((items) => together(items, (sources) => sources.map((source, at) => `${at + 7}. ${source}`).join('\n'), 'list')),
  line.map((piece) => together([together([piece], spaced, 'task')], ([source]) => `- [x] ${source}`, 'list')),
  fc.tuple(line, line, line).map(([a, b, c]) => {
    const inner = together([b, c], (sources) => sources.map((source) => `  - ${source}`).join('\n'), 'nested-list');
    return together([a, inner], (sources) => `- ${sources.join('\n')}`, 'list');
  }),
  line.map((piece) =>
    together(
      [piece, { ...nothing, ...worded((w) => `\`\`\`\n  ${w}\n  \`\`\``, 'code') }],
      (two) => `- ${two.join('\n  ')}`,
      'list',
    ),
  ),
  fc.tuple(line, line).map((cells) => together(cells, (sources) => `| ${sources.join(' | ')} |\n|---|--:|`, 'table')),
  made(() => worded((w) => `\`\`\`js\n${w} = **1** < 2\n\`\`\``, 'code')),
  made(() => ({ source: '---', passages: [{ kind: 'divider', words: [] }] })),
  made(() => ({ source: '{{< youtube abc >}}', passages: [{ kind: 'shortcode', words: [] }] })),
  made(() => worded((w) => `${w}\n{: .lead }`, 'marker')),
);

/** A body: blocks, a paragraph between them, since two lists in a row would be one; then the notes, and some that nothing refers to. */
export const generatedBody: fc.Arbitrary<Piece> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([blocks, withUnused]) => {
    const apart = blocks.flatMap((each) => [each, { ...nothing, ...worded((w) => w) }]);
    const text = together(apart, (sources) => sources.join('\n\n'));
    const read = text.notes.map(({ piece }) => piece);
    const definitions = [...text.definitions, ...read.flatMap((piece) => piece.definitions)];
    const written = text.notes.map(({ name, piece }) => `[^${name}]: ${piece.source}`).toReversed();
    const whole = together([text, ...read], ([body = '']) => [body, ...written, ...definitions].join('\n\n'));
    if (!withUnused) return whole;
    const unused = unread('unused-note', (w) => `[^unused]: ${w}`);
    return together([whole, { ...nothing, ...unused }], (sources) => sources.join('\n\n'));
  });
