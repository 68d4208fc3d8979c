import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFor } from '../../../../src/domain/channels/count.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';
import { splitThread, type ThreadOptions } from '../../../../src/domain/channels/thread.ts';

const inCharacters = (limit: number): ThreadOptions => ({ limit, count: (text) => text.length, numbering: false, mode: 'auto' });
const bodies = (text: string, options: ThreadOptions) => splitThread(text, options).map((part) => part.body);

describe('splitting a text into a thread', () => {
  test('a text that fits is one part without a number, even at the very limit', () => {
    expect(splitThread('a'.repeat(280), { ...inCharacters(280), numbering: true })).toEqual([
      { body: 'a'.repeat(280), text: 'a'.repeat(280), used: 280, over: 0 },
    ]);
  });

  test('an empty text has no parts', () => {
    expect(splitThread(' \n\n ', inCharacters(280))).toEqual([]);
  });

  test('parts end with sentences', () => {
    const text = 'Zapytaj o jeden tydzień. Nie o całe lata! A potem słuchaj… Co usłyszysz? Zapisz to.';
    expect(bodies(text, inCharacters(45))).toEqual([
      'Zapytaj o jeden tydzień. Nie o całe lata!',
      'A potem słuchaj… Co usłyszysz? Zapisz to.',
    ]);
  });

  test('a full stop after an abbreviation, an initial or an ordinal number ends no sentence', () => {
    expect(bodies('Rozmawiam np. z dr. Ewą. Tak jest.', inCharacters(26))).toEqual(['Rozmawiam np. z dr. Ewą.', 'Tak jest.']);
    expect(bodies('Mówi J. Nowak dziś. Tak jest tu.', inCharacters(20))).toEqual(['Mówi J. Nowak dziś.', 'Tak jest tu.']);
    expect(bodies('Spotkanie 3. Maja tu. Zapraszam.', inCharacters(22))).toEqual(['Spotkanie 3. Maja tu.', 'Zapraszam.']);
    expect(bodies('It was Dr. Smith there. He left.', inCharacters(24))).toEqual(['It was Dr. Smith there.', 'He left.']);
  });

  test('a closing quotation mark stays with its sentence', () => {
    expect(bodies('“What did she do?” Then wait. Listen.', inCharacters(20))).toEqual([
      '“What did she do?”',
      'Then wait. Listen.',
    ]);
  });

  test('parts are as few as possible and alike in length', () => {
    const sentence = 'To jest zdanie numer jeden. ';
    const lengths = splitThread(sentence.repeat(12), inCharacters(280)).map((part) => part.used);
    expect(lengths).toEqual([167, 167]);
  });

  test('a sentence that does not fit is cut at a clause, and a clause at a space', () => {
    const clauses = 'Najpierw policz wiadomości, potem zapytaj zespół, a na końcu wybierz godziny.';
    expect(bodies(clauses, inCharacters(50))).toEqual([
      'Najpierw policz wiadomości, potem zapytaj zespół,',
      'a na końcu wybierz godziny.',
    ]);
    expect(bodies('jeden dwa trzy cztery', inCharacters(12))).toEqual(['jeden dwa', 'trzy cztery']);
  });

  test('a heading and a line with a colon stay with what follows', () => {
    const text =
      'Pierwszy akapit jest tu i ma dwa zdania. Oto drugie.\n\nTrzy pytania\n\nPierwsze pytanie jest dłuższe niż inne.';
    expect(bodies(text, inCharacters(70))).toEqual([
      'Pierwszy akapit jest tu i ma dwa zdania. Oto drugie.',
      'Trzy pytania\n\nPierwsze pytanie jest dłuższe niż inne.',
    ]);
    expect(bodies('Mam trzy rady. Oto one:\n– pierwsza rada\n– druga rada', inCharacters(40))).toEqual([
      'Mam trzy rady.',
      'Oto one:\n– pierwsza rada\n– druga rada',
    ]);
  });

  test('an item stays with the items under it', () => {
    expect(bodies('– pierwsza rada\n– druga rada\n  – pod nią jeszcze jedna', inCharacters(48))).toEqual([
      '– pierwsza rada',
      '– druga rada\n  – pod nią jeszcze jedna',
    ]);
  });

  test('an item of a list stays whole, even where another part more is needed', () => {
    const items = ['– Pierwsza rada. Wyjaśnienie do niej.', '2. Druga rada. I też wyjaśnienie.', '  ☐ Trzecia! A pod nią słowo.'];
    const text = `${items.join('\n')}\n\n  Drugi akapit trzeciej.\n\nZdanie po liście. Drugie zdanie.`;
    expect(bodies(text, inCharacters(55))).toEqual([
      items[0],
      items[1],
      '☐ Trzecia! A pod nią słowo.\n\n  Drugi akapit trzeciej.',
      'Zdanie po liście. Drugie zdanie.',
    ]);
  });

  test('an item that does not fit is cut where its sentences end, and sentences after it as before', () => {
    expect(bodies('– Pierwsza długa rada. Wyjaśnienie do niej.\n– Druga.\n\nKoniec. I kropka.', inCharacters(30))).toEqual([
      '– Pierwsza długa rada.',
      'Wyjaśnienie do niej.',
      '– Druga.\n\nKoniec. I kropka.',
    ]);
  });

  test('words held together by a no-break space are not parted', () => {
    expect(bodies('Było ich 5\u00A0000 razem', inCharacters(12))).toEqual(['Było ich', '5\u00A0000 razem']);
  });

  test('the number counts, also when there are ten parts and more', () => {
    const parts = splitThread('Zdanie o czymś. '.repeat(40), { ...inCharacters(40), numbering: true });
    expect(parts.length).toBeGreaterThan(9);
    expect(parts[0]?.text).toBe(`${parts[0]?.body} 1/${parts.length}`);
    expect(parts.at(-1)?.text).toMatch(new RegExp(` ${parts.length}/${parts.length}$`));
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(40);
  });

  test('the prefix of a series begins every part and counts', () => {
    const parts = splitThread('Pytaj o konkret. Słuchaj do końca. Zapisuj od razu.', {
      ...inCharacters(50),
      numbering: true,
      prefix: 'Wskazówka:',
    });
    expect(parts.map((part) => part.text)).toEqual([
      'Wskazówka: Pytaj o konkret. Słuchaj do końca. 1/2',
      'Wskazówka: Zapisuj od razu. 2/2',
    ]);
  });

  test('lines that hold only the separator cut, and a section that does not fit is split further', () => {
    const text = 'Raz.\n\n---\n\nDwa jest dłuższe. I ma dwa zdania.\r\n --- \r\nTrzy.';
    expect(bodies(text, { ...inCharacters(20), mode: 'separator' })).toEqual([
      'Raz.',
      'Dwa jest dłuższe.',
      'I ma dwa zdania.',
      'Trzy.',
    ]);
  });

  test('chosen places cut where they are', () => {
    expect(bodies('Raz dwa trzy.', { ...inCharacters(280), mode: 'manual', starts: [8, 4] })).toEqual(['Raz', 'dwa', 'trzy.']);
  });

  test('one post stays one post and says by how much it is too long', () => {
    expect(splitThread('a b'.repeat(100), { ...inCharacters(280), mode: 'one' })).toMatchObject([{ used: 300, over: 20 }]);
  });

  test('an address longer than a post stays whole and says so; a bare word is cut between letters', () => {
    const address = `https://example.com/${'a'.repeat(40)}`;
    expect(splitThread(`Zob. ${address} tam`, inCharacters(30))).toMatchObject([
      { over: 0 },
      { body: address, over: 30 },
      { over: 0 },
    ]);
    expect(bodies('👨‍👩‍👧'.repeat(5), { ...inCharacters(20), count: (text) => text.length })).toEqual([
      '👨‍👩‍👧👨‍👩‍👧',
      '👨‍👩‍👧👨‍👩‍👧',
      '👨‍👩‍👧',
    ]);
  });

  test('a prefix that leaves no room is reported, not obeyed for ever', () => {
    const parts = splitThread('Słowo i drugie.', { ...inCharacters(10), prefix: 'Bardzo długa seria:' });
    expect(parts.every((part) => part.over > 0)).toBe(true);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...['Zapytaj', 'o', 'jeden', 'tydzień.', 'Why?', 'tak,', 'np.', 'J.', '–', '„cytat”', 'a'.repeat(30), 'żółć;', 'Koniec!'],
    ...['https://example.com/a/b?c=d', 'example.pl', '@ewa_lis', '#Rekrutacja', '😀', '👨‍👩‍👧‍👦👍🏽', '🇵🇱', '12/7', '5\u00A0000'],
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ', '\r\n');
  const text = fc.array(fc.tuple(word, gap), { maxLength: 120 }).map((pairs) => pairs.flat().join(''));
  const channel = fc.constantFrom('x', 'mastodon', 'bluesky', 'threads') as fc.Arbitrary<
    'x' | 'mastodon' | 'bluesky' | 'threads'
  >;
  const prefix = fc.constantFrom('', 'Hiring tip:', 'Wskazówka rekrutacyjna:');

  test('no part is over its limit, nothing is lost, and no word, address, emoji, mention or hashtag is broken', () => {
    fc.assert(
      fc.property(
        text,
        channel,
        prefix,
        fc.boolean(),
        fc.integer({ min: 100, max: 300 }),
        (whole, id, series, numbering, limit) => {
          const { count } = measureFor(profileOf(id));
          const parts = splitThread(whole, { limit, count, numbering, prefix: series, mode: 'auto' });
          for (const part of parts) expect(count(part.text)).toBeLessThanOrEqual(limit);
          const tokens = (value: string) => value.split(/\s+/).filter((token) => token !== '');
          expect(parts.flatMap((part) => tokens(part.body))).toEqual(tokens(whole));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('a part begins in the middle of an item only when the item is longer than a part', () => {
    const words = fc.array(word, { minLength: 1, maxLength: 16 }).map((all) => all.join(' '));
    const item = fc.tuple(fc.constantFrom('– ', '1. ', '  – ', '☐ '), words).map((both) => both.join(''));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const parts = bodies(items.join('\n'), inCharacters(160));
        for (const whole of items.filter(({ length }) => length <= 160))
          expect(parts.some((part) => part.includes(whole.trim()))).toBe(true);
      }),
    );
  });

  test('parts keep the white space inside them as it was', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const body of bodies(whole, inCharacters(120))) expect(whole).toContain(body);
      }),
    );
  });

  test('no text of letters and marks goes over the limit or loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (whole) => {
        const { count } = measureFor(profileOf('bluesky'));
        const parts = splitThread(whole, { limit: 60, count, numbering: true, mode: 'auto' });
        expect(
          parts
            .map((part) => part.body)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(whole.replace(/\s/g, ''));
      }),
    );
  });
});
