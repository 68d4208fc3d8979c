import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '../../../../src/domain/paste/blocks-from-html.ts';
import { markdownOfBlocks } from '../../../../src/domain/paste/markdown-of-blocks.ts';
import { htmlFromText } from './html-from-text.ts';

/**
 * What programs put on the clipboard, written after their HTML with words of our own, and beside each the Markdown that it means.
 * Whoever has one of these programs can put what it really gives into a file here.
 */
const folder = path.join(import.meta.dirname, '../../../fixtures/clipboard');
const names = globSync('*.html', { cwd: folder }).map((name) => name.replace('.html', ''));

describe('what is pasted from', () => {
  test.each(names)('%s keeps its words and structure, and nothing of its wrappers', (name) => {
    const read = (ending: string) => readFileSync(path.join(folder, `${name}.${ending}`), 'utf8');
    expect(markdownOfBlocks(blocksFromHtml(htmlFromText(read('html'))))).toBe(read('md').trimEnd());
  });

  test('a text processor, an office, mail, a code editor, chat tools and LinkedIn are among them', () => {
    for (const each of [
      'word',
      'libreoffice',
      'google-docs',
      'gmail',
      'outlook',
      'jetbrains',
      'chat-answer',
      'slack',
      'linkedin',
    ])
      expect(names).toContain(each);
  });
});
