import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFor } from '../../../../src/domain/channels/copy.ts';
import { passagesOf } from '../../../../src/domain/channels/passages.ts';
import { withWording } from '../../../../src/domain/channels/wordings.ts';

const source = { title: 'Calls', language: 'en', kind: 'post' } as const;
const plain = (body: string) => copyFor('linkedin', { ...source, body }).plain;
const shown = (body: string, text = plain(body)) =>
  passagesOf('linkedin', text, body).passages.map((passage) => [passage.text.trim(), passage.block?.source.trim() ?? null]);

describe('passages of a laid out text', () => {
  test('tell which stretch came of which block, and joined they are the text', () => {
    const body =
      '## Three **questions**\n\nAsk [Ewa Lis](https://example.com/ewa) for *one* week.\n\n- What was it?\n- Who was there?\n\n%%Acme is the client%%\n\n> Quoted.\n\n```js\nconst a = 1;\n```\n\nThe end.';
    expect(shown(body)).toEqual([
      ['Three questions', '## Three **questions**'],
      ['Ask Ewa Lis: https://example.com/ewa for one week.', 'Ask [Ewa Lis](https://example.com/ewa) for *one* week.'],
      ['– What was it?\n– Who was there?', '- What was it?\n- Who was there?'],
      ['“Quoted.”', '> Quoted.'],
      ['const a = 1;', '```js\nconst a = 1;\n```'],
      ['The end.', 'The end.'],
    ]);
    const text = plain(body);
    expect(
      passagesOf('linkedin', text, body)
        .passages.map((passage) => passage.text)
        .join(''),
    ).toBe(text);
  });

  test('begin with what stands before all blocks: a title, the beginning of a series', () => {
    const body = 'Ask for one week.\n\nListen.';
    const { plain: text } = copyFor('linkedin', { ...source, kind: 'article', body });
    expect(shown(body, text)).toEqual([
      ['Calls', null],
      ['Ask for one week.', 'Ask for one week.'],
      ['Listen.', 'Listen.'],
    ]);
  });

  test('carry the channel’s own words with the common text, and tell what has lost its passage', () => {
    const body = 'Ask for one week.\n\nListen.';
    const wordings = withWording(withWording([], 'linkedin', 'Listen.', 'Be quiet.'), 'linkedin', 'Gone passage here.', 'Other.');
    const { plain: text } = copyFor('linkedin', { ...source, body, wordings });
    const { passages, lost } = passagesOf('linkedin', text, body, wordings);
    expect(passages.map(({ block }) => [block?.source, block?.wording])).toEqual([
      ['Ask for one week.', null],
      ['Listen.', 'Be quiet.'],
    ]);
    expect(lost.map((wording) => wording.text)).toEqual(['Other.']);
  });

  test('are the text again for any blocks, also the same ones over and over', () => {
    const block = fc.constantFrom(
      'Ask one week.',
      'Listen.',
      '- a\n- b',
      '> Said.',
      '%%no%%',
      '# Head',
      '![](a.png)',
      '---',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const body = blocks.join('\n\n');
        const text = plain(body);
        expect(
          passagesOf('linkedin', text, body)
            .passages.map((passage) => passage.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
