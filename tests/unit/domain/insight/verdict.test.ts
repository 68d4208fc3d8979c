import { describe, expect, it } from 'vitest';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import { isReadSpecially } from '../../../../src/domain/insight/purposes.ts';
import { type Chances, verdictOf } from '../../../../src/domain/insight/verdict.ts';

function sentences(...labels: SentenceLabel[]): Chances[] {
  return labels.map((label) => ({
    chances: {
      promotion: isPromotionLabel(label) ? 1 : 0,
      useful: isUsefulLabel(label) ? 1 : 0,
      dual: label === 'dual' ? 1 : 0,
      question: label === 'question' ? 1 : 0,
    },
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

  it('of one or two sentences is not given: they are too short to tell', () => {
    expect(verdictOf(sentences('promotion', 'promotion'))).toMatchObject({ verdict: 'neutral', verdictSentence: 'short' });
    expect(verdictOf(sentences('value'))).toMatchObject({ verdict: 'neutral', verdictSentence: 'short' });
  });

  it('follows what the sentences probably are, not on which side of a bound each lies', () => {
    const doubtful = Array.from({ length: 4 }, () => ({ chances: { promotion: 0.45, useful: 0.05, dual: 0, question: 0 } }));
    expect(verdictOf(doubtful)).toMatchObject({ promotion: 0.45, verdict: 'neutral', verdictSentence: 'partly-promotion' });
    const likely = doubtful.map(() => ({ chances: { promotion: 0.6, useful: 0.05, dual: 0, question: 0 } }));
    expect(verdictOf(likely).verdict).toBe('promotion');
  });

  it('takes a rule that was measured to be better, but not for purposes with a rule of their own', () => {
    const draft = sentences('promotion', 'neutral', 'neutral', 'neutral');
    expect(verdictOf(draft, null, { promotion: 0.2 }).verdict).toBe('promotion');
    expect(verdictOf(draft, 'launch', { promotion: 0.2 }).verdict).toBe('neutral');
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
