import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { splitSentences } from '../../../../src/domain/insight/text/sentences.ts';

function sentencesOf(text: string, language: Language = 'en'): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('splitting into sentences', () => {
  it.each<[Language, string, number]>([
    ['en', 'Dr. Smith met Mrs. Jones. They talked.', 2],
    ['en', 'Use a list, e.g. this one, etc. It helps.', 2],
    ['en', 'It costs $3.50 at example.com. Cheap.', 2],
    ['en', 'J. R. Adams wrote it. We read it.', 2],
    ['en', 'So did I. Then we left.', 2],
    ['en', 'Wait... what happened? Nothing.', 2],
    ['en', 'He said “Stop.” Then he left.', 2],
    ['pl', 'Mam np. rower, m.in. szosowy. Jeżdżę.', 2],
    ['pl', 'Prof. Nowak i dr Kowalska z ul. Długiej. Byli oboje.', 2],
    ['pl', 'Urodziła się 3. maja 1990 r. w Łodzi. Tam mieszka.', 2],
    ['pl', 'To było w 2019 r. Potem wyjechała.', 2],
    ['pl', 'Spotkanie 12.05.2026 o godz. 18.30. Zapraszam.', 2],
    ['pl', 'Zarobił 20 tys. zł w tydzień. Serio.', 2],
    ['pl', 'Mistrz 3. klasy. Brawo.', 2],
    ['pl', 'A. Mickiewicz napisał. My czytamy.', 2],
  ])('%s: “%s” has %i', (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });

  it('ends a sentence at a line break, an item and an emoji before a capital', () => {
    expect(sentencesOf('New here\n- one\n- two')).toEqual(['New here', '- one', '- two']);
    expect(sentencesOf('We did it 🎉 Thank you all')).toEqual(['We did it 🎉', 'Thank you all']);
  });

  it('reads on over a line that was only wrapped', () => {
    const text = 'This is a long line of an article that its editor has broken at the margin\nso that it goes on here. End.';
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('keeps a list number with its item', () => {
    expect(sentencesOf('1. Ask first.\n2. Write it down.')).toEqual(['1. Ask first.', '2. Write it down.']);
  });

  it('finds sentences where nobody uses capitals', () => {
    expect(sentencesOf('zakręć zawór. potem odkręć kran. gotowe.', 'pl')).toHaveLength(3);
  });

  it('leaves out lines without a word, and keeps an emoji with its sentence', () => {
    expect(sentencesOf('Done. 😅\n---\n✌️\nNext.')).toEqual(['Done. 😅', 'Next.']);
  });

  it('gives spans in order, inside the text and without spaces around them, for any text', () => {
    const hostile = [
      'a'.repeat(100_000),
      '. '.repeat(50_000),
      '😀'.repeat(100_000),
      'שלום. '.repeat(5_000),
      '\u202e.!?\n'.repeat(9_000),
      'np. '.repeat(20_000),
    ];
    for (const text of hostile) {
      let last = 0;
      for (const { start, end } of splitSentences(text, 'pl')) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    }
  });
});
