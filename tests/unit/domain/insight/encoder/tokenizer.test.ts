import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenizer } from '../../../../../src/domain/insight/encoder/tokenizer.ts';
import { pieceList, recordedCases } from '../lens-for-tests.ts';

const tokenizer = createTokenizer(pieceList);
const idsOf = (text: string): number[] => tokenizer.pieces(text).map(({ id }) => id);

describe('the tokenizer of the lens', () => {
  it('cuts every recorded text as the program did with which the model was trained', () => {
    const recorded = recordedCases<{ text: string; ids: number[] }>('tokenizer.jsonl');
    expect(recorded.length).toBeGreaterThan(100);
    for (const { text, ids } of recorded) expect({ text, ids: idsOf(text) }).toEqual({ text, ids });
  });

  it('covers a text from first to last word without gaps but spaces, and never overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of tokenizer.pieces(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = start;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the words it names where they stand', () => {
    const text = 'Założyłam  firmę w Łodzi.';
    const words = tokenizer.pieces(text).map(({ start, end }) => text.slice(start, end));
    expect(words.join('')).toBe('Założyłamfirmęw Łodzi.'.replace(' ', ''));
  });

  it('reads no more than the first two thousand characters of a sentence', () => {
    expect(idsOf('a'.repeat(100_000))).toEqual(idsOf('a'.repeat(2000)));
  });
});
