import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import { linkedPieces } from '../../../../src/domain/channels/linked-pieces.ts';
import { passagesOf } from '../../../../src/domain/channels/passages.ts';
import { picturesOf } from '../../../../src/domain/channels/pictures.ts';
import { previewPosts } from '../../../../src/domain/channels/preview-posts.ts';

describe('posts as they are shown', () => {
  const postsOf = (body: string) => {
    const [reading] = readForChannels(['x'], { title: '', body, language: 'en', kind: 'post' });
    if (reading === undefined) throw new Error('X is a channel');
    const { passages } = passagesOf('x', reading.text, body);
    return { reading, posts: previewPosts(reading.text, passages, reading.posts) };
  };

  test('are one post where all fits, in the pieces of its passages', () => {
    const { posts } = postsOf('Ask.\n\nListen.');
    expect(posts.map(({ pieces }) => pieces.map(({ text, block }) => [text, block?.source]))).toEqual([
      [
        ['Ask.\n\n', 'Ask.'],
        ['Listen.', 'Listen.'],
      ],
    ]);
  });

  test('are the parts of a thread as they go out, for any text', () => {
    const paragraph = fc.array(fc.constantFrom('Ala ma kota.', 'To jest zdanie o pracy.', '😀', 'https://example.com/a'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const { reading, posts } = postsOf(paragraphs.map((words) => words.join(' ')).join('\n\n'));
        const joined = posts.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
        expect(joined).toEqual(posts.map(({ text }) => text));
        if ((reading.posts?.length ?? 0) > 1) expect(joined).toEqual(reading.posts?.map(({ text }) => text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('links in a post', () => {
  const linked = (channel: Parameters<typeof linkedPieces>[0], text: string) =>
    linkedPieces(channel, text).flatMap((piece) => (piece.link ? [piece.text] : []));

  test('are addresses, hashtags and mentions, as each channel has it', () => {
    const text =
      'Ask @ewa@mastodon.example and @jan.k about #żółw, #1 and a@b.example; see example.com or https://example.com/a_(b).';
    expect(linked('x', text)).toEqual(['@ewa@mastodon.example', '@jan.k', '#żółw', 'example.com', 'https://example.com/a_(b)']);
    expect(linked('mastodon', text)).not.toContain('example.com');
    expect(linked('instagram', text)).toEqual(['@ewa@mastodon.example', '@jan.k', '#żółw']);
  });

  test('leave the text as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('#tag', '@a', '@', '#', 'example.com', 'https://a.pl/x', ' ', 'słowo', '.')),
        (words) => {
          const text = words.join('');
          expect(
            linkedPieces('x', text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

test('the pictures of a draft are found with their words, references included', () => {
  expect(picturesOf('![A chart](a.png) text ![](b.png)\n\n- ![x][c]\n- ![y][nowhere]\n\n[c]: c.png')).toEqual([
    { source: 'a.png', alt: 'A chart' },
    { source: 'b.png', alt: '' },
    { source: 'c.png', alt: 'x' },
  ]);
});
