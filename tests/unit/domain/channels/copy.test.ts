import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopySource, copyFor } from '../../../../src/domain/channels/copy.ts';
import { measureFor } from '../../../../src/domain/channels/count.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';
import { copyTargets } from '../../../../src/domain/channels/targets.ts';

const post = (body: string, more: Partial<CopySource> = {}): CopySource => ({
  title: 'Roboczy',
  body,
  language: 'en',
  kind: 'post',
  ...more,
});
const plain = (body: string, more: Partial<CopySource> = {}) => copyFor('linkedin', post(body, more)).plain;

describe('text for a channel of plain text', () => {
  test.each([
    [
      'bold, italic and struck words keep their letters',
      'A **bold** and *quiet* and ~~gone~~ word',
      'A bold and quiet and gone word',
    ],
    ['headings are lines', '# One\n\nText\n\n### Two\n\nMore', 'One\n\nText\n\nTwo\n\nMore'],
    ['bullets are dashes', '- jeden\n- dwa', '– jeden\n– dwa'],
    ['steps keep their numbers', '3. three\n4. four', '3. three\n4. four'],
    ['nested lists are indented', '1. a\n   - b\n     - c\n2. d', '1. a\n   – b\n     – c\n2. d'],
    ['items that stand apart stay apart', '- a\n\n- b', '– a\n\n– b'],
    ['a second paragraph of an item stands under its first', '- a\n\n  b', '– a\n\n  b'],
    ['tasks are boxes', '- [ ] zrobić\n- [x] zrobione', '☐ zrobić\n☑ zrobione'],
    ['a link is its text and its address', 'See [the list](https://example.com/a).', 'See the list: https://example.com/a.'],
    [
      'an address is not written twice',
      '<https://example.com/a> https://example.com/b [example.com/c](https://example.com/c)',
      'https://example.com/a https://example.com/b example.com/c',
    ],
    ['a bare domain stays as typed', 'Zob. www.example.com.', 'Zob. www.example.com.'],
    [
      'a mail address is written without its scheme',
      '[Ewa](mailto:ewa@example.com), <tomek@example.com>',
      'Ewa: ewa@example.com, tomek@example.com',
    ],
    ['a link into the library is its words', '[notes](../notes.md) and [part](#part)', 'notes and part'],
    ['a link by reference finds its address', '[list][l]\n\n[l]: https://example.com/l', 'list: https://example.com/l'],
    ['a reference without an address is text', 'An [open] bracket', 'An [open] bracket'],
    ['an image is its description', '![A chart](chart.png)\n\n![](x.png)', 'A chart'],
    ['line breaks stay, soft and hard', 'Raz\ndwa\\\ntrzy  \ncztery', 'Raz\ndwa\ntrzy\ncztery'],
    ['code is indented', '```js\nconst a = 1;\n\nb();\n```', '    const a = 1;\n\n    b();'],
    ['code in a line is its words', 'Run `npm start` now', 'Run npm start now'],
    ['a table is a line a row', '| Month | Calls |\n|---|---:|\n| May | **9** |', 'Month · Calls\nMay · 9'],
    ['a rule is a dash', 'a\n\n---\n\nb', 'a\n\n———\n\nb'],
    [
      'notes stand at the end by number',
      'One[^b] two[^a] one[^b]\n\n[^a]: First.\n[^b]: Second.',
      'One [1] two [2] one [1]\n\n[1] Second.\n\n[2] First.',
    ],
    ['raw HTML is its words', 'a<br>b <u>c</u> <!-- no -->d\n\n<div>e <b>f</b></div>', 'a\nb c d\n\ne f'],
    ['escapes and entities are what they mean', '\\*not bold\\* &amp; 1986\\. &lt;b&gt;', '*not bold* & 1986. <b>'],
    ['hashtags and mentions stay', '#Hiring @ewa snake_case_word', '#Hiring @ewa snake_case_word'],
    ['Windows line ends become plain ones', 'a\r\nb\r\n\r\n- c\r\n- d', 'a\nb\n\n– c\n– d'],
    ['an empty text stays empty', '\n\n', ''],
  ])('%s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
  });

  test('a quotation stands in the marks of its language, once, and its author outside', () => {
    expect(plain('> Nobody knows.')).toBe('“Nobody knows.”');
    expect(plain('> Nikt nie wie.\n>\n> — Ewa Lis', { language: 'pl' })).toBe('„Nikt nie wie.”\n\n— Ewa Lis');
    expect(plain('> „Nikt nie wie.”', { language: 'pl' })).toBe('„Nikt nie wie.”');
  });

  test('a Polish post keeps every letter', () => {
    expect(plain('**Zażółć** gęślą [jaźń](https://example.com/jaźń)', { language: 'pl' })).toBe(
      'Zażółć gęślą jaźń: https://example.com/jaźń',
    );
  });
});

describe('the title', () => {
  test('goes along with an article and stays at home with the short kinds', () => {
    expect(plain('Text', { title: 'A title', kind: 'article' })).toBe('A title\n\nText');
    for (const kind of ['post', 'thread', 'reply', 'share', 'profile'] as const) expect(plain('Text', { kind })).toBe('Text');
    expect(copyFor('rich', post('Text', { title: 'A & B', kind: 'article' })).html).toBe('<h1>A &#x26; B</h1>\n<p>Text</p>');
    expect(copyFor('markdown', post('Text', { title: 'A title', kind: 'article' })).plain).toBe('# A title\n\nText');
  });

  test('is not written twice when the body begins with it', () => {
    const source = post('# A title\n\nText', { title: 'A title', kind: 'article' });
    expect(copyFor('linkedin', source).plain).toBe('A title\n\nText');
    expect(copyFor('markdown', source).plain).toBe('# A title\n\nText');
  });

  test.each(['youtube', 'linkedin-article', 'x-article'] as const)(
    'is handed over apart where %s has a field for it',
    (target) => {
      const source = post('Text', { title: ' A title ', kind: 'article' });
      expect(copyFor(target, source)).toMatchObject({ plain: 'Text', title: 'A title' });
      expect(copyFor(target, { ...source, title: '' }).title).toBeNull();
      expect(copyFor('rich', source).title).toBeNull();
    },
  );
});

describe('what is lost', () => {
  const body =
    '## H\n\n**b** *i* ~~s~~ `c` [t](https://example.com) [l](a.md) ![i](https://example.com/i.png) ![j](j.png)[^1]\n\n- x\n\n> q\n\n| a |\n|---|\n| b |\n\n<b>h</b>\n\n[^1]: n';

  test('is listed with how often, for plain text', () => {
    const losses = Object.fromEntries(copyFor('linkedin', post(body)).losses.map(({ kind, count }) => [kind, count]));
    expect(losses).toEqual({
      'local-link': 1,
      'local-image': 1,
      footnote: 1,
      html: 1,
      heading: 1,
      bold: 1,
      italic: 1,
      strikethrough: 1,
      code: 1,
      'link-text': 1,
      image: 1,
      list: 1,
      quote: 1,
      table: 1,
    });
  });

  test('is less for rich text, and nothing for Markdown', () => {
    expect(copyFor('rich', post(body)).losses.map(({ kind }) => kind)).toEqual(['footnote', 'local-link', 'local-image', 'html']);
    expect(copyFor('linkedin-article', post(body)).losses.map(({ kind }) => kind)).toContain('table');
    expect(copyFor('markdown', post(body)).losses).toEqual([]);
  });

  test('is nothing for a post without formatting', () => {
    expect(copyFor('linkedin', post('Just words.\n\nhttps://example.com #tag')).losses).toEqual([]);
  });
});

describe('rich text', () => {
  const html = (body: string) => copyFor('rich', post(body)).html ?? '';

  test('is semantic HTML with the plain text beside it', () => {
    const result = copyFor('rich', post('## H\n\nA **b** [t](https://example.com)\nsoft'));
    expect(result.html).toBe('<h2>H</h2>\n<p>A <strong>b</strong> <a href="https://example.com">t</a><br>\nsoft</p>');
    expect(result.plain).toBe('H\n\nA b t: https://example.com\nsoft');
  });

  test('has boxes for tasks, words for what leads into the library, and no footnote machinery', () => {
    expect(html('- [x] done')).toContain('<li>☑ done</li>');
    expect(html('![Chart](img/a.png) [notes](b.md)')).toBe('<p>Chart notes</p>');
    expect(html('One[^1]\n\n[^1]: Note.')).toBe('<p>One [1]</p>\n<p>[1] Note.</p>');
  });

  test('lays out as text what an article on LinkedIn or X does not keep', () => {
    const html = (target: 'linkedin-article' | 'x-article', body: string) => copyFor(target, post(body)).html;
    expect(html('linkedin-article', '| a | b |\n|---|---|\n| **c** | d |')).toBe('<p>a · b<br>\n<strong>c</strong> · d</p>');
    expect(html('linkedin-article', '```\na\n\nb\n```\n\n`c` ~~d~~')).toBe('<p>a<br>\n<br>\nb</p>\n<p>c d</p>');
    expect(html('x-article', 'a\n\n---\n\n![b](https://example.com/b.png)')).toBe('<p>a</p>\n<p>———</p>\n<p>b</p>');
    expect(html('linkedin-article', '## H\n\n---\n\n> q')).toBe('<h2>H</h2>\n<hr>\n<blockquote>\n<p>q</p>\n</blockquote>');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](data:text/html,<script>alert(1)</script>)',
    '<a href="javascript:alert(1)" onclick="a()">x</a>',
    '<iframe src="https://example.com"></iframe>',
    '[x](https://example.com "\\" onmouseover=\\"a()")',
  ])('%s brings no script along', (body) => {
    const withoutValues = html(body).replace(/(?<==)"[^"]*"/g, '""');
    expect(html(body)).not.toMatch(/<script|<iframe|javascript:|data:/i);
    expect(withoutValues).not.toMatch(/\son\w+=/i);
  });
});

describe('a thread', () => {
  test('is cut at the rules of a draft of that kind, which are no losses and no lines anywhere else', () => {
    const source = post('Raz.\n\n---\n\nDwa **x**.\n\n---', { kind: 'thread' });
    expect(copyFor('x', source).parts).toEqual(['Raz. 1/2', 'Dwa x. 2/2']);
    expect(copyFor('x', source, { numbering: false, prefix: 'Tip:' }).parts).toEqual(['Tip: Raz.', 'Tip: Dwa x.']);
    expect(copyFor('x', source).losses).toEqual([{ kind: 'bold', count: 1, words: ['x'] }]);
    expect(copyFor('linkedin', source)).toMatchObject({ plain: 'Raz.\n\nDwa x.', parts: null });
    expect(copyFor('x', source, { mode: 'auto' }).parts).toEqual(['Raz.\n\nDwa x.']);
  });

  test('is one post when the text fits', () => {
    expect(copyFor('x', post('Short.')).parts).toEqual(['Short.']);
    expect(copyFor('x', post('')).parts).toEqual([]);
  });

  test('is made of any text that does not fit', () => {
    const parts = copyFor('bluesky', post('To jest zdanie. '.repeat(40))).parts ?? [];
    expect(parts).toHaveLength(3);
    expect(parts[0]).toMatch(/ 1\/3$/);
  });

  test('follows the limit that a person set', () => {
    const [limit] = profileOf('mastodon').limits;
    if (limit === undefined) throw new Error('Mastodon has a limit');
    const profiles = [{ ...profileOf('mastodon'), limits: [{ ...limit, limit: 5000 }] }];
    expect(copyFor('mastodon', post('To jest zdanie. '.repeat(60)), { profiles }).parts).toHaveLength(1);
    expect(copyFor('mastodon', post('To jest zdanie. '.repeat(60))).parts).toHaveLength(2);
  });
});

describe('whatever is copied', () => {
  test('every sample draft goes to every target, fits its parts and shows no Markdown in plain text', () => {
    const folder = 'resources/sample-library';
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const body = readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      for (const target of copyTargets) {
        const { plain: text, parts } = copyFor(target, post(body, { kind: 'article' }));
        if (target !== 'markdown') expect(text, file).not.toMatch(/\*\*|\]\(|^#{1,6} |^\s*[-*] |^>/m);
        for (const part of parts ?? []) {
          const { limit, count } = measureFor(profileOf(target as 'x'));
          expect(count(part), `${file} on ${target}`).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  test('no text makes it fail, and words of plain paragraphs arrive as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const target of copyTargets) copyFor(target, post(text));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Zapytaj', 'o', 'jeden', 'tydzień', '„tak”', '😀', '#tag'), { minLength: 1 }),
        (words) => {
          expect(plain(`a ${words.join(' ')}`)).toBe(`a ${words.join(' ')}`);
        },
      ),
    );
  });

  test('quotations nested a thousand deep are survived', () => {
    expect(plain(`${'>'.repeat(1000)} deep`)).toContain('deep');
  });

  test.each([
    ['Look ![[shot.png]] at this', 'Look at this'],
    ['Look ![](shot.png) at this', 'Look at this'],
    ['Look ![[shot.png|the shot]] at this', 'Look the shot at this'],
    ['Two  spaces', 'Two  spaces'],
  ])('a picture without words leaves no gap in the line: %s', (body, text) => {
    expect(copyFor('linkedin', { title: '', body, language: 'en', kind: 'post' }).plain).toBe(text);
  });
});
