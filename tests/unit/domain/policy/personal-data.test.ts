import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCard, isIban, isPesel } from '../../../../src/domain/policy/personal/check-digits.ts';
import { findPersonalData } from '../../../../src/domain/policy/personal/find-personal-data.ts';

const lines = readFileSync(join(import.meta.dirname, '../../../fixtures/policy/personal-data.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [kind: string, marked: string]);

const withData = lines.filter(([kind]) => kind !== '-');
const without = lines.filter(([kind]) => kind === '-');

function isFound([kind, marked]: [string, string]): boolean {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const found = findPersonalData(marked.replace('[[', '').replace(']]', ''));
  return found.length === 1 && found[0]?.kind === kind && found[0].start === start && found[0].end === end;
}

describe('the scan for personal data', () => {
  it('finds at least 95 of 100 places, each with its bounds and kind', () => {
    const missed = withData.filter((line) => !isFound(line)).map(([, text]) => text);
    expect(missed.length / withData.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
  it('takes at most 2 of 100 sentences with orders, dates, prices and counts for personal data', () => {
    const alarms = without.map(([, text]) => text).filter((text) => findPersonalData(text).length > 0);
    expect(alarms.length / without.length, alarms.join('\n')).toBeLessThanOrEqual(0.02);
  });
  it('believes PESEL, account and card numbers only by their check digits', () => {
    for (const [isRight, right] of [
      [isPesel, '44051401359'],
      [isIban, 'PL61109010140000071219812874'],
      [isCard, '4111111111111111'],
    ] as const) {
      expect(isRight(right)).toBe(true);
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = right.slice(0, -1) + digit;
        expect(isRight(changed)).toBe(changed === right);
      }
    }
  });
  it('knows that nobody was born on 31 February', () => {
    expect(isPesel('44023101350')).toBe(false);
  });
  it('gives ordered places inside the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      '+48 ',
      '601',
      ' ',
      '-',
      '@',
      'a',
      '.',
      'pl',
      'PL61',
      '(',
      'ul. ',
      'Długa ',
      '5',
      '\n',
      '00-950 ',
      '4111',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const match of findPersonalData(text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
