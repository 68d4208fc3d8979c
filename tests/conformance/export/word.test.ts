import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readableTree } from '../../../src/domain/channels/copy.ts';
import { wordFile } from '../../../src/domain/export/word-file.ts';
import { addressesIn, generatedBody, type Passage, wordsIn } from '../../unit/support/generated-draft.ts';
import { readHtml } from '../../unit/support/passages-in-html.ts';
import { handMade, onePoint } from './hand-made.ts';

/** A draft as Word, read back by a converter of another maker, which knows Word's styles by their names. */
async function readBack(draft: { title: string; body: string; language: 'en' | 'pl' }) {
  const picture = { type: 'png' as const, bytes: new Uint8Array(Buffer.from(onePoint, 'base64')), width: 1, height: 1 };
  const tree = readableTree({ ...draft, kind: 'article' });
  const blob = await wordFile({ ...draft, tree, pictures: new Map([['images/chart.png', picture]]) });
  const styleMap = ["p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Code'] => pre:fresh"];
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) }, { styleMap });
  return { html: value, complaints: messages.map(({ message }) => message) };
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(handMade)('a Word document of a draft in $language', (draft) => {
  test('says word for word what the draft says, in its order, and nothing private', async () => {
    const { html, complaints } = await readBack(draft);
    const withoutPictures = html.replace(/<img [^>]*>/g, '').replace(/<(?:p|li|h\d|td|th|pre)>/g, ' $&');
    expect(flat(readHtml(withoutPictures).text)).toBe(flat(draft.read.join(' ')));
    // It tells lists by their numbers and has no use for their style.
    expect(complaints.filter((each) => !each.includes('List Paragraph'))).toEqual([]);
  });

  test('has headings, lists, quotations, code, tables, links and the described picture as Word’s own', async () => {
    const { html } = await readBack(draft);
    for (const part of draft.inWord) expect(html.replaceAll('\u00A0', ' ')).toContain(part);
    expect(html).toContain(`alt="${draft.picture}"`);
  });
});

/** What the converter can tell; it knows code within a line and tasks only by their look, and quotations only as one. */
const told = new Set<Passage['kind']>([
  'bold',
  'italic',
  'strikethrough',
  'heading',
  'list',
  'nested-list',
  'table',
  'link-text',
]);

test('any document comes back from Word with all words in their order, and with what was more than words', async () => {
  await fc.assert(
    fc.asyncProperty(generatedBody, async ({ source, words, addresses, passages }) => {
      const { html } = await readBack({ title: '', body: source, language: 'pl' });
      const read = readHtml(html);
      expect(wordsIn(read.text)).toEqual(words);
      expect(read.links.filter((link) => addressesIn(link).length > 0)).toEqual(addresses);
      const wordsOf = (kind: Passage['kind']) => passages.filter((each) => each.kind === kind).map((each) => each.words.join());
      const tasks = wordsOf('task');
      // A block of code that ends an item stands under it.
      const withoutCode = (each: string[]) => (wordsOf('code').includes(each.at(-1) ?? '') ? each.slice(0, -1) : each);
      for (const passage of passages) {
        if (!told.has(passage.kind) || (passage.kind === 'list' && tasks.includes(passage.words.join()))) continue;
        // Heads of tables and titles of boxes are bold as a whole.
        const isThere =
          (passage.kind === 'bold' ? read.hasWithin : read.has)(passage, wordsIn) ||
          read.has({ ...passage, words: withoutCode(passage.words) }, wordsIn);
        expect(isThere, `${passage.kind}: ${passage.words}`).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
