import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRuleFinder } from '../../../../src/domain/policy/find-rules.ts';
import type { PolicyRule, RuleKind } from '../../../../src/domain/policy/rule.ts';

const rule = (kind: RuleKind, text: string): PolicyRule => ({ kind, text, note: '' });
const found = (text: string, ...rules: PolicyRule[]) =>
  createRuleFinder(rules)
    .find(text)
    .map((match) => text.slice(match.start, match.end));

describe('the rules of an employer', () => {
  it('are matched in English plurals and possessives', () => {
    const rules = [rule('word', 'merger'), rule('client', 'Acme'), rule('word', 'subsidiary')];
    expect(found('Mergers, Acme’s merger and two subsidiaries.', ...rules)).toEqual([
      'Mergers',
      'Acme’s',
      'merger',
      'subsidiaries',
    ]);
  });
  it('tell a name from the word that is spelt like it', () => {
    expect(found('An apple at Apple.', rule('client', 'Apple'))).toEqual(['Apple']);
    expect(found('Żaba i żabka, a Żabka na rogu.', rule('client', 'Żabka'))).toEqual(['Żabka']);
  });
  it('know a name in an address, a mention and a hashtag, joined too', () => {
    expect(found('Pisze @orlen na orlen.pl, #CyfrowyPolsat.', rule('client', 'Orlen'), rule('client', 'Cyfrowy Polsat'))).toEqual(
      ['orlen', 'CyfrowyPolsat'],
    );
    expect(found('See www.orlen.com', rule('client', 'Orlen'))).toEqual(['orlen']);
  });
  it('find a person by the full name and by the surname', () => {
    expect(found('Z Anną Nowak, potem u Nowakowej i Nowak.', rule('person', 'Anna Nowak'))).toEqual(['Anną Nowak', 'Nowak']);
    expect(found('Anna wróciła.', rule('person', 'Anna Nowak'))).toEqual([]);
  });
  it('are found in text that is typed without Polish letters', () => {
    expect(found('Rozmowa o Zabce i z Zabka.', rule('client', 'Żabka'))).toEqual(['Zabce', 'Zabka']);
  });
  it('take the longest name where two begin together', () => {
    expect(found('Alior Bank i Alior.', rule('client', 'Alior'), rule('client', 'Alior Bank'))).toEqual(['Alior Bank', 'Alior']);
  });
  it('do not reach over the end of a sentence or paragraph', () => {
    expect(found('Lubię Alior. Bank jest zamknięty.\n\nAlior\n\nBank', rule('client', 'Alior Bank'))).toEqual([]);
  });
  it('give ordered places inside any text', () => {
    const piece = fc.constantFrom('Orlen', 'u', "'", '-', ' ', 'ZUS', '@', '.', 'Alior', 'Bank', '\n', 'ą');
    const finder = createRuleFinder([rule('client', 'Orlen'), rule('client', 'ZUS'), rule('client', 'Alior Bank')]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const match of finder.find(text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
