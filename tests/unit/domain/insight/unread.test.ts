import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadableBlock } from '../../../../src/domain/insight/reading.ts';
import { withoutUnread } from '../../../../src/domain/insight/text/unread.ts';
import { quickScorer, readerWith } from './lens-for-tests.ts';

const blocks = (...texts: string[]): ReadableBlock[] =>
  texts.map((text, index) => ({ key: `b${index}`, kind: 'paragraph', text }));
const left = (...texts: string[]): string[] => withoutUnread(blocks(...texts)).map(({ text }) => text.trim());

describe('what is not written for readers', () => {
  it.each([
    ['{{< figure src="a.png" title="The best" >}} It rained.'],
    ['{% include best.html %} It rained.'],
    ['<div class="best">It rained.</div>'],
    ['It rained. <!-- I am the best -->'],
    ['It rained. %%say that I am the best%%'],
    ['[gallery ids="1,2"] It rained.'],
    ['[caption id="a"]It rained.[/caption]'],
  ])('is not read: %s', (text) => {
    expect(left(text)).toEqual(['It rained.']);
  });

  it('is left out across paragraphs, too, as long as it ends somewhere', () => {
    expect(left('One. %%two', 'three', 'four%% Five.')).toEqual(['One.', '', 'Five.']);
    expect(left('One. <!-- two', 'three --> Four.')).toEqual(['One.', 'Four.']);
    expect(left('100 %% sure', 'of it')).toEqual(['100 %% sure', 'of it']);
  });

  it('does not take what people write for a program’s', () => {
    for (const text of ['a < b and b > c', '[link] and [1]', 'I <3 this', '50% of {us}', 'x[0] = 1'])
      expect(left(text)).toEqual([text]);
  });

  it('leaves every offset as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('%%', '<!--', '-->', '{{<', '>}}', '<b>', '[a]', 'a', ' ', '\n') })),
        (texts) => {
          const found = withoutUnread(blocks(...texts));
          expect(found.map(({ text }) => text.length)).toEqual(texts.map(({ length }) => length));
        },
      ),
    );
  });

  it('gives sentences whose places are those of the text as written', async () => {
    const text = 'It rained. <!-- I am the best. --> Ask first.';
    const { blocks: read } = await readerWith(quickScorer).readDraft(blocks(text));
    expect(read[0]?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['It rained.', 'Ask first.']);
  });
});

describe('a text in another language', () => {
  const reader = readerWith(quickScorer);
  const german = 'Wir sind stolz auf unser neues Produkt und freuen uns auf die Gespräche mit euch.';
  const polish = 'Jesteśmy dumni z nagrody i dziękujemy wszystkim, którzy na nas głosowali.';

  it('is not read, and says so', async () => {
    const reading = await reader.readDraft(blocks(german, 'Danke!'), { explainIn: 'en' });
    expect(reading).toMatchObject({ language: null, verdict: 'neutral', verdictSentence: 'unread' });
    expect(reading.blocks.flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  it.each([
    'Nous sommes très fiers de vous présenter notre nouveau service pour les petites entreprises.',
    'Estamos muy orgullosos de nuestro equipo y de los premios que hemos ganado este año.',
    'Jsme hrdí na to, že jsme získali cenu, a děkujeme všem, kteří nám pomohli.',
    'Мы гордимся нашей наградой и благодарим всех.',
  ])('is not read as English or Polish: %s', async (text) => {
    expect((await reader.readDraft(blocks(text))).language).toBeNull();
  });

  it('is passed over between paragraphs that are read', async () => {
    const { language, blocks: read } = await reader.readDraft(blocks(polish, german, 'We are proud of it, and so are you.'));
    expect(language).toBe('pl');
    expect(read.map((block) => block.language)).toEqual(['pl', null, 'en']);
  });
});
