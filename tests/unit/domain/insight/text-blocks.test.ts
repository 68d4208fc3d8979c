import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlainText } from '../../../../src/domain/insight/read-text.ts';
import { readableBlocks } from '../../../../src/domain/insight/text/markdown-blocks.ts';
import { blocksFromText } from '../../../../src/domain/insight/text/text-blocks.ts';
import { quickScorer, readerWith } from './lens-for-tests.ts';

describe('blocks of a plain text', () => {
  it('stand where they say', () => {
    const text = '# Title\n\nOne\ntwo\n\n```\ncode\n\nmore\n```\n> quoted\n\n- item\n';
    const blocks = blocksFromText(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'code', 'quote', 'item']);
    for (const block of blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
  });

  it('end with an unclosed fence, and survive an empty text', () => {
    expect(blocksFromText('~~~\nnever closed').map(({ kind }) => kind)).toEqual(['code']);
    expect(blocksFromText('')).toEqual([]);
  });
});

describe('blocks of a Markdown text', () => {
  it('are its readable text: no code, no table, no HTML', () => {
    const blocks = readableBlocks(
      '# A *b*\n\ntext `c` [link](https://x.org)\n\n    code\n\n| a |\n|---|\n| b |\n\n> said\n\n- one\n- two\n\n<div>html</div>\n',
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'A b'],
      ['paragraph', 'text c link'],
      ['quote', 'said'],
      ['item', 'one'],
      ['item', 'two'],
    ]);
  });

  it('lead every letter back to where it was written', () => {
    const body = 'Some **bold words** and a [link here](https://example.org "t").\n\n- item *two*\n';
    for (const block of readableBlocks(body)) {
      for (let at = 0; at < block.text.length; at += 1) expect(body.charAt(block.sourceOffset(at))).toBe(block.text.charAt(at));
    }
  });

  it('join lines that were only wrapped, and keep a writer’s own line breaks', () => {
    const long = 'a line of an article that is long enough to have been wrapped';
    expect(readableBlocks(`${long}\n${long}\nend`)[0]?.text).toBe(`${long} ${long} end`);
    expect(readableBlocks('short\nlines')[0]?.text).toBe('short\nlines');
  });
});

describe('reading a text', () => {
  const reader = readerWith(quickScorer);

  it('answers offsets into exactly the text that came', async () => {
    const text = '\n  Hello there.\r\n\r\nSign up for my newsletter!  \n';
    const { sentences } = await readPlainText(text, reader, { language: 'en' });
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Hello there.', 'Sign up for my newsletter!']);
  });

  it('answers offsets into the Markdown as written', async () => {
    const body = 'Please **sign up** for [my newsletter](https://x.org) today!\n';
    const { sentences } = await readMarkdown(body, reader, { language: 'en' });
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual([body.trim()]);
  });
});
