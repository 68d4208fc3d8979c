import { describe, expect, it } from 'vitest';
import { createEncoderModel } from '../../../../../src/domain/insight/encoder/encoder-model.ts';
import { exp } from '../../../../../src/domain/insight/encoder/softmax.ts';
import { createTokenizer } from '../../../../../src/domain/insight/encoder/tokenizer.ts';
import { windowsOf } from '../../../../../src/domain/insight/encoder/windows.ts';
import type { PlacedSentence } from '../../../../../src/domain/insight/sentence-model.ts';
import { modelFile, pieceList, recordedCases, scorer } from '../lens-for-tests.ts';

interface Recorded {
  lang: 'en' | 'pl';
  sentences: { text: string; begins: boolean; ids: number[] }[];
  windows: number[][];
  promotion: number[];
  useful: number[];
}
const recorded = recordedCases<Recorded>('answers.jsonl');

describe('the sentence model', () => {
  it('puts sentences together as the training did', () => {
    expect(recorded.length).toBeGreaterThan(10);
    for (const { sentences, windows } of recorded) {
      expect(windowsOf(sentences, modelFile.windows, pieceList).map(({ ids }) => ids)).toEqual(windows);
    }
  });

  it('gives about the answers that the training program recorded on its own runtime', async () => {
    const differences: number[] = [];
    const model = createEncoderModel({ file: modelFile, tokenizer: createTokenizer(pieceList), scorer });
    for (const { lang, sentences, promotion, useful } of recorded.slice(0, 6)) {
      const placed = sentences.map(
        ({ text, begins }): PlacedSentence => ({
          text,
          kind: 'paragraph',
          language: lang,
          opensBlock: begins,
          opensLine: begins,
        }),
      );
      const readings = await model.read(placed);
      for (const [index, reading] of readings.entries()) {
        const sum = (...labels: ('promotion' | 'dual' | 'humblebrag' | 'value' | 'credit' | 'question' | 'stance')[]) =>
          labels.reduce((total, label) => total + (reading?.label(label) ?? 0), 0);
        differences.push(
          Math.abs(sum('promotion', 'dual', 'humblebrag') - (promotion[index] ?? -1)),
          Math.abs(sum('dual', 'value', 'credit', 'question', 'stance') - (useful[index] ?? -1)),
        );
      }
    }
    // The native runtime multiplies bytes in another way than the WebAssembly one, which is the one that counts here.
    expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(0.02);
    expect(Math.max(...differences)).toBeLessThan(0.1);
  });

  it('raises e to a power as exactly as the computer does', () => {
    for (let x = -40; x <= 40; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    expect(exp(0)).toBe(1);
    expect(createTokenizer(pieceList).pieces('')).toEqual([]);
  });
});
