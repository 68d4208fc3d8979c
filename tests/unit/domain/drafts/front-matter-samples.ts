import fc from 'fast-check';

/** Keys of front matters as people write them for Hugo, Jekyll, Astro and Obsidian: each with all the lines that are its own. */
const keyLines: readonly string[] = [
  'title: A plain title',
  'title: "Quoted: with a colon"',
  "title: 'It''s single'",
  'title: Żółć i „cudzysłów”   # a note',
  'title: >-\n  Folded over\n  two lines',
  'title:',
  'date: 2024-01-05',
  'date: 2024-01-05T10:00:00+01:00',
  'date: "2024-01-05"',
  'lastmod: 2023-12-31   # by hand',
  'draft: true',
  'draft: false',
  'draft: True',
  'tags: [hiring, "pay transparency", C#]',
  'tags: [ hiring , pay ]',
  'tags:\n  - hiring # first\n  # between\n  - "pay transparency"',
  'tags:\n- one\n- "#two"',
  'tags: single',
  'tags: one, two',
  'tags: []',
  'tags:',
  'lang: en',
  'language: pl-PL',
  'description: |\n  Two lines\n\n  and a third',
  'description: "Says \\"this\\""',
  'id: 00123456789',
  'aliases:\n  - /old/path\n  - "[[Note]]"',
  'cssclasses: [wide, no-title]',
  'url: https://example.com/a:b#c',
  'weight: 0010',
  'version: 1.10',
  'answer: no',
  'empty: ~',
  'cover:\n  image: "img/a.png"   # why\n  alt: >\n    A folded\n    text\n  nested:\n    - {a: 1, b: [2, 3]}',
  'params: {a: 1, "b c": [x, y]}',
  'base: &base\n  a: 1\nother: *base',
  '"quoted key": 1',
  '? odd key\n: odd value',
  'byline:\n  id: k3x\n  kind: post # kind\n  status: ready\n  unknown: [1, 2]',
  'byline:\n    # deep\n    kind: thread\n    publications:\n        - channel: x\n          date: 2024-02-02\n          link: https://x.com/a # seen\n        - {channel: linkedin, date: 2024-02-03}',
  'byline: {id: k3x, kind: article}',
  'byline:',
  'script: "<b>&amp;</b>"',
  'emoji: 👩‍👩‍👧 ok',
];

/** Lines between keys. */
const betweenLines = ['', '# A comment', '#no space', ''];

function nameOf(lines: string): string {
  return /^"?([\w ]+)"?:/.exec(lines)?.[1] ?? lines;
}

/** A front matter in parts: every key once, in any order, with blank lines and comments between. */
export const frontMatterParts: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...keyLines), { selector: nameOf, maxLength: 8 }),
    fc.array(fc.constantFrom('none', ...betweenLines), { minLength: 9, maxLength: 9 }),
  )
  .map(([keys, between]) =>
    keys.flatMap((lines, index) => (index === 0 || between[index] === 'none' ? [lines] : [between[index] ?? '', lines])),
  );
