import { describe, expect, it } from 'vitest';
import type { SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import { isReadSpecially } from '../../../../src/domain/insight/purposes.ts';
import type { SentenceReading } from '../../../../src/domain/insight/reading.ts';
import { verdictOf } from '../../../../src/domain/insight/verdict.ts';

function sentences(...labels: SentenceLabel[]): SentenceReading[] {
  return labels.map((label) => ({
    start: 0,
    end: 1,
    label,
    promotion: 0.7,
    value: 0.6,
    family: null,
    cues: [],
    dismissalKey: '',
  }));
}

describe('the verdict on a draft', () => {
  it('is promotion when more than half promotes and little is useful', () => {
    expect(verdictOf(sentences('promotion', 'humblebrag', 'promotion', 'neutral')).verdict).toBe('promotion');
  });

  it('is mixed when both have a quarter; credit beside a boast counts on both sides', () => {
    expect(verdictOf(sentences('promotion', 'promotion', 'value', 'neutral')).verdict).toBe('mixed');
    expect(verdictOf(sentences('dual', 'neutral', 'neutral')).verdict).toBe('mixed');
  });

  it('is value when two fifths are useful and hardly anything promotes', () => {
    expect(verdictOf(sentences('value', 'credit', 'question', 'neutral')).verdict).toBe('value');
  });

  it('is neutral otherwise', () => {
    expect(verdictOf(sentences('promotion', 'neutral', 'neutral', 'neutral')).verdict).toBe('neutral');
  });

  it('says which way a draft between the bounds leans', () => {
    const inWords = (...labels: SentenceLabel[]) => verdictOf(sentences(...labels)).verdictSentence;
    expect(inWords('promotion', 'value', 'value', 'value', 'neutral')).toBe('mostly-useful');
    expect(inWords('promotion', 'neutral', 'neutral')).toBe('partly-promotion');
    expect(inWords('neutral', 'neutral', 'neutral')).toBe('neutral');
  });

  it('of one or two sentences is that of the strongest one', () => {
    expect(verdictOf(sentences('promotion', 'neutral')).verdict).toBe('promotion');
    expect(verdictOf(sentences('value'))).toMatchObject({ verdict: 'value', verdictSentence: 'value' });
    expect(verdictOf(sentences('neutral'))).toMatchObject({ verdict: 'neutral', verdictSentence: 'short' });
  });

  it('is milder for a job search and a launch', () => {
    const draft = sentences('promotion', 'promotion', 'neutral');
    expect(verdictOf(draft).verdict).toBe('promotion');
    expect(verdictOf(draft, 'job-search').verdict).toBe('neutral');
    expect(verdictOf(draft, 'launch').verdict).toBe('neutral');
  });

  it('of thanks and condolences does not hold good news beside thanks against the writer', () => {
    const thanks = sentences('dual', 'dual', 'dual', 'neutral');
    expect(verdictOf(thanks).verdict).toBe('mixed');
    for (const purpose of ['thanks', 'condolence'] as const) {
      expect(verdictOf(thanks, purpose).verdict).not.toMatch(/promotion|mixed/);
      expect(verdictOf(sentences('dual'), purpose).verdict).not.toBe('promotion');
      expect(verdictOf(sentences('promotion', 'promotion', 'neutral'), purpose).verdict).toBe('neutral');
    }
  });

  it('is still promotion when a purpose is only a cloak for it', () => {
    const advertisement = sentences('promotion', 'promotion', 'promotion', 'promotion', 'dual');
    for (const purpose of ['job-search', 'launch', 'thanks', 'condolence', 'quoting'] as const) {
      expect(verdictOf(advertisement, purpose).verdict, purpose).toBe('promotion');
    }
  });

  it('is the usual one for every other purpose', () => {
    const draft = sentences('promotion', 'promotion', 'neutral');
    for (const purpose of ['brand', 'expertise', 'fluency', 'learning'] as const) {
      expect(verdictOf(draft, purpose)).toEqual(verdictOf(draft));
      expect(isReadSpecially(purpose)).toBe(false);
    }
  });

  it('comes with shares that add up to one, or to nothing for an empty draft', () => {
    const sum = (labels: SentenceLabel[]): number =>
      Object.values(verdictOf(sentences(...labels)).shares).reduce((total, share) => total + share, 0);
    expect(sum(['dual', 'promotion', 'value', 'question', 'neutral', 'stance'])).toBeCloseTo(1);
    expect(sum([])).toBe(0);
    expect(verdictOf([]).verdictSentence).toBe('empty');
  });
});
