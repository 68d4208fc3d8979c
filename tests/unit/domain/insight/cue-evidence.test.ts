import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { withCueEvidence } from '../../../../src/domain/insight/cue-evidence.ts';
import { createSentenceExplainer } from '../../../../src/domain/insight/sentence-facts.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const explain = createSentenceExplainer(() => polishDictionary);
const raised = (chance: number, text: string, language: Language = 'en') => withCueEvidence(chance, explain(language, text));

const offer = 'Sign up for my newsletter, the link is in my bio.';

describe('what the words of cues add to what the model says', () => {
  it('makes a boast likelier, the more so the less sure the model is', () => {
    expect(raised(0.5, offer)).toBeGreaterThan(0.75);
    expect(raised(0.1, offer)).toBeLessThan(raised(0.5, offer));
    expect(raised(0.9, offer)).toBeGreaterThan(0.9);
    expect(raised(1, offer)).toBe(1);
    expect(raised(0, offer)).toBe(0);
  });

  it('is nothing where no cue of a boast stands', () => {
    for (const text of ['It rained yesterday.', 'Ask the referee to describe one week of work.', 'Thanks to Ewa Lis.']) {
      expect(raised(0.3, text), text).toBeCloseTo(0.3, 12);
    }
  });

  it('never makes a boast less likely', () => {
    for (const chance of [0, 1e-9, 0.2, 0.5, 0.999_999, 1]) {
      expect(raised(chance, offer)).toBeGreaterThanOrEqual(chance);
      expect(raised(chance, offer)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['en', 'Not to brag, but I closed my third deal in a row this week.'],
    ['en', "I don't like to brag, but the whole hall stood up."],
    ['pl', 'Nie żebym się chwaliła, ale wygrałam trzeci przetarg z rzędu.'],
    ['pl', 'Nie lubię się chwalić, ale cała sala wstała.'],
  ] as const)('%s: “%s” is a boast whatever the model says', (language, text) => {
    expect(raised(0.01, text, language)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['en', 'He likes to brag.'],
    ['pl', 'Warto chwalić, ale z umiarem.'],
    ['pl', 'Nie chwal dnia przed zachodem.'],
  ] as const)('%s: “%s” only speaks of boasting', (language, text) => {
    expect(raised(0.01, text, language)).toBeLessThan(0.2);
  });
});
