import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyFor, copyForEach } from '../../../../src/domain/channels/copy.ts';
import { copyTargets } from '../../../../src/domain/channels/targets.ts';
import { withWording, wordedFor } from '../../../../src/domain/channels/wordings.ts';

const body = '# Calls\n\nMost reference calls last eleven minutes.\n\n- one\n- two\n\nThe end.\n';

describe('other words for a passage on one channel', () => {
  const short = withWording([], 'x', 'Most reference calls last eleven minutes.', 'Calls last 11 minutes.');

  test('stand in its place there and nowhere else, and the rest stays as it is', () => {
    expect(wordedFor('x', body, short).body).toBe(
      body.replace('Most reference calls last eleven minutes.', 'Calls last 11 minutes.'),
    );
    expect(wordedFor('linkedin', body, short)).toEqual({ body, blocks: [], lost: [] });
  });

  test('stay when the common text changes a little, and that is told', () => {
    const edited = body.replace('eleven minutes.', 'eleven minutes on average.');
    const { body: worded, blocks, lost } = wordedFor('x', edited, short);
    expect(worded).toContain('Calls last 11 minutes.');
    expect(blocks.filter(({ changed }) => changed).map(({ source }) => source)).toEqual([
      'Most reference calls last eleven minutes on average.',
    ]);
    expect(lost).toEqual([]);
  });

  test('are kept and told when their passage is gone', () => {
    const { body: worded, lost } = wordedFor('x', '# Calls\n\nThe end.\n', short);
    expect(worded).toBe('# Calls\n\nThe end.\n');
    expect(lost).toEqual(short);
  });

  test('go back to the common text by taking them away, or by writing the common text', () => {
    expect(withWording(short, 'x', 'Most reference calls last eleven minutes.', null)).toEqual([]);
    expect(
      withWording(short, 'x', 'Most reference calls last eleven minutes.', ' Most reference calls last\neleven minutes. '),
    ).toEqual([]);
    const again = withWording(short, 'x', 'Most reference calls last eleven minutes.', 'Eleven minutes.');
    expect(again.map(({ text }) => text)).toEqual(['Eleven minutes.']);
  });

  test('of any block and any words never touch another block', () => {
    const paragraphs = fc.uniqueArray(fc.constantFrom('Ala ma kota.', 'To jest zdanie.', 'Ask one week.', 'Listen.'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.constantFrom('Inaczej.', 'Words, *other* ones.'), (blocks, choice, words) => {
        const index = choice % blocks.length;
        const wordings = withWording([], 'bluesky', blocks[index] ?? '', words);
        const expected = blocks.map((each, at) => (at === index ? words : each)).join('\n\n');
        expect(wordedFor('bluesky', blocks.join('\n\n'), wordings).body).toBe(expected);
      }),
    );
  });

  test('go into what is copied for that channel, and into no other copy', () => {
    const source = { title: 'Calls', body, language: 'en', kind: 'post', wordings: short } as const;
    expect(copyFor('x', source).plain).toContain('Calls last 11 minutes.');
    for (const target of copyTargets.filter((each) => each !== 'x')) {
      expect(copyFor(target, source).plain, target).toContain('Most reference calls last eleven minutes.');
      expect(copyFor(target, source).plain, target).not.toContain('11 minutes');
    }
    expect(copyForEach(['linkedin', 'x', 'x-article'], source).map(({ plain }) => plain.includes('11 minutes'))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
