import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { tiedOneLetterWords, typesetFor } from '../../../../src/domain/text/typed-typography.ts';

/** Types a text sign by sign, as a person does. */
function typed(keys: string, language: Language): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const found = typesetFor(text, language);
    if (found !== null) text = text.slice(0, text.length - found.typed.length) + found.set;
  }
  return text;
}

describe('typography as one types', () => {
  it('sets Polish quotation marks, with others inside them', () => {
    expect(typed('Napisał: "Czytam "Lalkę" od rana" i wyszedł.', 'pl')).toBe('Napisał: „Czytam «Lalkę» od rana” i wyszedł.');
  });

  it('sets English quotation marks and apostrophes', () => {
    expect(typed('"It\'s done," she said. (She was "sure".)', 'en')).toBe('“It’s done,” she said. (She was “sure”.)');
    expect(typed("the writers' room, a 'maybe'", 'en')).toBe('the writers’ room, a ‘maybe’');
  });

  it('leaves a mark of inches, for it closes nothing', () => {
    expect(typed('a screen of 14" or 15"', 'en')).toBe('a screen of 14" or 15"');
  });

  it('sets dashes between words and the ellipsis', () => {
    expect(typed('Cisza - a potem... nic.', 'pl')).toBe('Cisza – a potem… nic.');
    expect(typed('one -- two --- three; four--five', 'en')).toBe('one – two — three; four—five');
  });

  it('leaves what begins a list, a rule, an option and a range of numbers', () => {
    for (const text of ['- item', '---', 'npm run build --watch', '2024-05-06', 'pages 5-10'])
      expect(typed(text, 'en')).toBe(text);
  });

  it('leaves shortcodes, code, comments, tags and addresses as they are typed', () => {
    const passages = [
      '{{< figure src="a" -- alt=\'b\' ... >}}',
      '{{% note -- "it\'s" %}}',
      '{% include a.html -- title="b" %}',
      '{: .lead -- title="b" }',
      '`npm run build -- --watch "it\'s" ...`',
      '``a ` -- b``',
      '<!-- one -- two--three "four" ... -->',
      '%%one -- two%%',
      '<img alt="a -- b" title=\'c\'>',
      '[[A -- B]]',
      '[x](a--b.md)',
      "https://example.com/a--b...c'd",
      'www.example.com/a--b',
      'ewa@example.com--b',
    ];
    for (const passage of passages)
      for (const language of ['en', 'pl'] as const) {
        expect(typed(`See ${passage}`, language)).toBe(`See ${passage}`);
        expect(typed(`"${passage}" -- so...`, language)).toBe(`${language === 'pl' ? '„' : '“'}${passage}” – so…`);
      }
  });

  it('sets what stands behind a sign that opens nothing', () => {
    expect(typed('2 < 3 -- yes {ok} -- 5 % -- $5', 'en')).toBe('2 < 3 – yes {ok} – 5 % – $5');
  });
});

describe('Polish words of one letter', () => {
  it('do not end a line in print', () => {
    expect(tiedOneLetterWords('Pies i kot w domu, a z nimi o świcie')).toBe(
      'Pies i\u00a0kot w\u00a0domu, a\u00a0z\u00a0nimi o\u00a0świcie',
    );
    expect(tiedOneLetterWords('Plan A’ i e-i b')).toBe('Plan A’ i\u00a0e-i b');
  });
});
