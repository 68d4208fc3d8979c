import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/domain/drafts/front-matter-yaml.ts';
import { readPlainFrontMatter } from '../../../../src/domain/drafts/plain-front-matter.ts';

/** What the YAML reader says, in the same form. */
function slow(content: string) {
  const reading = readYaml(content);
  return reading.ok ? reading.entries : null;
}

const usual = `title: A good reference call — what to ask
date: 2026-03-01
draft: true
tags: [Hiring, Team leadership, Żółwie]
lang: pl
description: "Quoted: with a colon"
byline:
  id: d0x1
  kind: article
  status: ready
  channels: [x, linkedin]
weight: 10
`;

describe('the quick reading of front matter', () => {
  it('knows what drafts usually hold, and says the same as YAML', () => {
    expect(readPlainFrontMatter(usual)).toEqual(slow(usual));
    expect(readPlainFrontMatter(usual.replaceAll('\n', '\r\n'))).toEqual(slow(usual.replaceAll('\n', '\r\n')));
    expect(readPlainFrontMatter('tags:\n  - Hiring\n  - "Team: work"\n')).toEqual(slow('tags:\n  - Hiring\n  - "Team: work"\n'));
  });

  it.each([
    'a: &x 1\nb: *x\n',
    'a: |\n  text\n',
    'a: one\n  two\n',
    'a: "b\\n"\n',
    "a: 'it''s'\n",
    'a: {b: c}\n',
    'a: b: c\n',
    'a: b # remark\n',
    'a: b\na: c\n',
    '? a\n: b\n',
    '- a\n',
    'a: [b, [c]]\n',
    'a: !!str 1\n',
    '\ta: b\n',
    'a: @b\n',
    'a: %b\n',
    '<<: b\n',
  ])('leaves %j to YAML', (content) => {
    expect(readPlainFrontMatter(content)).toBeNull();
  });

  it('never says anything else than YAML, whatever the lines', () => {
    const key = fc.constantFrom(
      'title',
      'date',
      'tags',
      'byline',
      'a-b',
      '_c',
      'draft',
      'null',
      'y',
      '1',
      'a b',
      '"q"',
      '#',
      '<<',
    );
    const bit = fc.constantFrom(
      ...[
        'words',
        'Żółw',
        '12',
        '0x1F',
        '1e3',
        'true',
        'no',
        'null',
        '~',
        '2026-01-01',
        '""',
        "''",
        '"a b"',
        "'c'",
        '[',
        ']',
        '[a, b]',
      ],
      ...[
        '{',
        '}',
        ',',
        ':',
        ': ',
        ' #',
        '#x',
        '- ',
        '-',
        '?',
        '&a',
        '*a',
        '!t',
        '|',
        '>',
        '%',
        '@',
        '`',
        '\\',
        '"',
        "'",
        '...',
        '---',
        '\t',
        ' ',
      ],
      ...['(x)', '/path', 'https://a.b/c?d#e', 'a:b', '“quoted”', '\u00A0', '\u2028', '😀', '.5', '+1', '=', '<<', 'é'],
    );
    const value = fc.array(bit, { maxLength: 4 }).chain((bits) => fc.constantFrom(bits.join(' '), bits.join('')));
    const line = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`) },
      key.map((name) => `${name}:`),
      fc.tuple(fc.constantFrom('', ' ', '  ', '    '), value).map(([indent, text]) => `${indent}- ${text}`),
      fc.tuple(fc.constantFrom(' ', '  ', '    '), key, value).map(([indent, name, text]) => `${indent}${name}: ${text}`),
      value,
      fc.constant(''),
    );
    const content = fc
      .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
      .map(([lines, eol]) => lines.join(eol) + eol);
    fc.assert(
      fc.property(content, (text) => {
        const quick = readPlainFrontMatter(text);
        if (quick !== null) expect(quick, JSON.stringify(text)).toEqual(slow(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('knows most of what it is given in the usual form', () => {
    const word = fc.stringMatching(/^[A-Za-zżółw0-9]{1,9}$/);
    const content = fc
      .tuple(word, fc.array(word, { maxLength: 3 }))
      .map(([title, tags]) => `title: ${title}\ntags: [${tags.join(', ')}]\n`);
    fc.assert(fc.property(content, (text) => readPlainFrontMatter(text) !== null));
  });
});
