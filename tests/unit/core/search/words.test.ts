import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBodyWords } from '../../../../src/core/search/count-body-words.ts';
import { countWordsFast } from '../../../../src/core/search/count-words-fast.ts';
import { createWordFinder } from '../../../../src/core/search/found-words.ts';
import { indexRecord } from '../../../../src/core/search/index-record.ts';
import { plainWords } from '../../../../src/core/search/plain-words.ts';
import { matchExpression, searchWords } from '../../../../src/core/search/search-words.ts';
import { countWords } from '../../../../src/domain/markdown/count.ts';

function contentOf(body: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: A\n---\n\n${body}\n`);
  return { bytes, size: bytes.length, modified: 0, changed: 0 };
}

describe('the quick count of words', () => {
  it('is the count that the editor shows', () => {
    const bit = fc.constantFrom(
      'word',
      'żółw',
      '3',
      '.',
      ',',
      '-',
      '’',
      "'",
      ' ',
      '\n',
      '—',
      'a',
      '·',
      '_',
      '😀',
      'é',
      'e\u0301',
      '漢',
      '𝐚',
      '(',
      ')',
    );
    const text = fc.array(bit, { maxLength: 20 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (each) => countWordsFast(each) === countWords(each)),
      { numRuns: 5_000 },
    );
  });
});

describe('the words of a body', () => {
  it('come without the marks of Markdown', () => {
    const body = [
      '# A *title*',
      '> A **quote** with [a link](https://x.example/a_b "title") and ![a picture](b.png).',
      '- [x] done `code`',
      '1. first ~~gone~~',
      '---',
      '| a | b |',
      '|---|:-:|',
      '| c | d_e_f |',
      '```js',
      'let x = 1;',
      '```',
      'Snake_case_word, 2 * 3 * 4, <b>bold</b>, <https://y.example>, \\*not marked\\*.',
      '[ref]: https://z.example',
      '<!-- a comment -->',
    ].join('\n');
    const words = plainWords(body);
    for (const kept of [
      'A title',
      'A quote with a link and a picture.',
      'done code',
      'first gone',
      'let x = 1;',
      'd_e_f',
      'Snake_case_word',
      'bold',
      'https://y.example',
      '*not marked*.',
    ]) {
      expect(words).toContain(kept);
    }
    for (const gone of ['#', '**', '](', '- [', '```', '---', 'z.example', 'comment', '<b>', 'x.example'])
      expect(words).not.toContain(gone);
  });

  it('hold the words of a footnote, without its signs', () => {
    expect(plainWords('A claim[^1] of mine[^long-name].\n\n[^1]: Said by Ewa.\n[^long-name]: And by Jan.')).toBe(
      'A claim of mine.\n\nSaid by Ewa.\nAnd by Jan.',
    );
    expect(countBodyWords('A claim[^1].\n\n[^1]: Said by Ewa.')).toBe(2);
  });

  it.each(['`', '*', '_', '[', '[^', '![', '<!--', '<a', '> ', '- ', '#', '~', '|-', '\\', '](', '(', '\n\n', '[a](('])(
    'are found in linear time in a text of nothing but %j',
    (mark) => {
      const time = (length: number) => {
        const text = mark.repeat(length);
        const started = performance.now();
        for (let times = 0; times < 3; times += 1) plainWords(text);
        return performance.now() - started;
      };
      time(1000);
      // A text sixteen times as long would take 256 times as long if the cost were the square of its length.
      expect(time(64_000)).toBeLessThan(Math.max(20, time(4_000)) * 100);
    },
  );
});

describe('the beginning of a draft in a list', () => {
  const snippetOf = (body: string) => indexRecord('a.md', contentOf(body)).summary.snippet;

  it.each([
    ['A claim[^1] of mine.\n\n[^1]: Note.', 'A claim of mine. Note.'],
    ['%%Acme is the client%%We cut the time.', 'We cut the time.'],
    ['We cut the time. %%Acme\n\nis the client%% By half.', 'We cut the time. By half.'],
    ['Before.\n\n%%\nnever closed: Acme', 'Before.'],
    ['<!-- Acme -->We cut the time.', 'We cut the time.'],
    ['See [[Other note|these words]] and [[Third note]].', 'See these words and Third note.'],
    ['![[chart.png|300]]It is ==half== of it. ^block-1', 'It is half of it.'],
    ['> [!tip] Ask twice\n> and listen', 'Ask twice and listen'],
    ['{{< youtube abc >}}We cut it.\n{: .lead}', 'We cut it.'],
    ['Is 100 %% of it enough, or a == b?', 'Is 100 %% of it enough, or a == b?'],
  ])('reads as others would read it: %j', (body, shown) => {
    expect(snippetOf(body)).toBe(shown);
  });

  it('is found behind a long private comment', () => {
    expect(snippetOf(`%%${'Acme '.repeat(200)}%%We cut it.`)).toBe('We cut it.');
    expect(snippetOf(`%%${'Acme '.repeat(2_000)}%%We cut it.`)).not.toContain('Acme');
  });
});

describe('a search', () => {
  it('finds what a footnote says and what a private comment says', () => {
    const { folded } = indexRecord('a.md', contentOf('A claim[^1].%%Acme%%\n\n[^1]: Powiedziała Ewa.'));
    expect(folded.everything).toContain('powiedziala ewa');
    expect(folded.everything).toContain('acme');
  });

  it('is for whole folded words and the beginning of the last one', () => {
    expect(matchExpression(searchWords('  ŻÓŁW, na "dro'))).toBe('"zolw" "na" "dro"*');
    expect(searchWords('!?* ()')).toEqual([]);
  });

  it.each(['zolw', 'ŻÓŁW', 'żółw', 'z\u0307o\u0301łw'])('for %s marks the same letters, however they are written', (query) => {
    const finder = createWordFinder(searchWords(query));
    const text = 'Stary żółw i Żółwica; z\u0307o\u0301łwie, nie pożółwiły.';
    expect(finder.ranges(text).map(([start, end]) => text.slice(start, end))).toEqual(['żółw', 'Żółwica', 'z\u0307o\u0301łwie']);
  });

  it('marks other words only whole', () => {
    const finder = createWordFinder(searchWords('the refer'));
    const text = 'The other reference, then the end.';
    expect(finder.ranges(text).map(([start, end]) => text.slice(start, end))).toEqual(['The', 'reference', 'the']);
  });

  it('shows the line around the first found word, from word to word', () => {
    const text = `${'Before this. '.repeat(30)}Here stands the żółw.${' After that.'.repeat(30)}`;
    const snippet = createWordFinder(searchWords('zolw')).snippet(text) ?? '';
    expect(snippet).toMatch(/^… (?:this\. |Before ).*the żółw\. After .* …$/);
    expect(snippet.length).toBeLessThan(200);
    expect(createWordFinder(searchWords('nowhere')).snippet(text)).toBeNull();
  });

  it('of any text and query gives ranges inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, query) => {
        const words = searchWords(query);
        const ranges = words.length === 0 ? [] : createWordFinder(words).ranges(text);
        return ranges.every(([start, end], index) => start < end && end <= text.length && start >= (ranges[index - 1]?.[1] ?? 0));
      }),
    );
  });
});

describe('the count of words in a body', () => {
  it('leaves code out, also behind a fence without an end', () => {
    expect(countBodyWords('Two words.\n\n```js\nconst three = 1;\n```\n\nOne.')).toBe(3);
    expect(countBodyWords('Two words.\n\n````\n```\nstill code\n````\nOne.')).toBe(3);
    expect(countBodyWords('Two words.\n\n~~~\nno end')).toBe(2);
  });

  it('holds what stands in tables and inline code', () => {
    expect(countBodyWords('| step | hours |\n| --- | --- |\n| a `panel` | 41 |')).toBe(5);
  });
});
