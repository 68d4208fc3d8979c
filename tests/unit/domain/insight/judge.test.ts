import { describe, expect, it } from 'vitest';
import type { DraftPurpose } from '../../../../src/domain/drafts/draft.ts';
import { bentBound, personalBounds, type SaidAnswer } from '../../../../src/domain/insight/bounds.ts';
import { judge } from '../../../../src/domain/insight/judge.ts';
import type { SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import type { BlockKind } from '../../../../src/domain/insight/reading.ts';
import { createSentenceExplainer } from '../../../../src/domain/insight/sentence-facts.ts';
import type { ModelReading } from '../../../../src/domain/insight/sentence-model.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const explain = createSentenceExplainer(() => polishDictionary);
const learned = { plain: 0.8, balanced: 0.5, everything: 0.2, useful: 0.5 };
const bounds = personalBounds({ en: learned, pl: learned }, 'balanced', []);

/** What a model may say of a sentence: the chances of some labels, the rest neutral, and how sure it is of a family. */
function said(chances: Partial<Record<SentenceLabel, number>>, share = 0.9): ModelReading {
  return {
    label: (label) => chances[label] ?? 0,
    family: (among) => ({ family: among[0] ?? 'density', share }),
    words: () => [],
  };
}

interface Circumstances {
  kind?: BlockKind;
  purpose?: DraftPurpose | null;
  share?: number;
  by?: typeof bounds;
}

function judged(text: string, chances: Partial<Record<SentenceLabel, number>>, how: Circumstances = {}) {
  const { kind = 'paragraph', purpose = null, share = 0.9, by = bounds } = how;
  const facts = explain('en', text);
  return judge({ language: 'en', kind, facts, model: said(chances, share) }, { bounds: by, familyBound: 0.4, purpose });
}

/** The words of no cue, so that the chances are those that the model gives. */
const boast = 'Our award hangs in the hall.';

describe('the judge', () => {
  it('takes promotion, credit beside promotion and boasts in disguise together, and names the likeliest', () => {
    expect(judged(boast, { promotion: 0.3, dual: 0.1, humblebrag: 0.2 }).label).toBe('promotion');
    expect(judged(boast, { promotion: 0.1, dual: 0.5 }).label).toBe('dual');
    expect(judged(boast, { promotion: 0.2, humblebrag: 0.4 }).label).toBe('humblebrag');
    expect(judged(boast, { promotion: 0.4, value: 0.3 }).label).toBe('neutral');
    expect(judged(boast, { value: 0.4, stance: 0.2 }).label).toBe('value');
  });

  it('sets each score so that a half is where it counts', () => {
    expect(judged(boast, { promotion: 0.5 }).promotion).toBe(0.5);
    expect(judged(boast, { promotion: 0.25 }).promotion).toBe(0.25);
    expect(judged(boast, { promotion: 1 }).promotion).toBe(1);
  });

  it('does not hold other people’s words against the writer', () => {
    expect(judged(boast, { promotion: 0.99 }, { kind: 'quote' }).label).toBe('neutral');
    expect(judged(`“${boast}”`, { promotion: 0.99 }).label).toBe('neutral');
    expect(judged('He says that he is the best coach in town.', { promotion: 0.99 }).label).toBe('neutral');
  });

  it('reads a claim with its figures before and after as evidence and not as name-dropping', () => {
    const { label, family, cues } = judged('We helped Acme cut invoices from 9.', { promotion: 0.9 });
    expect([label, family]).toEqual(['dual', 'evidence']);
    expect(cues.map(({ wording }) => wording).join(' ')).toContain('from 9');
  });

  it('marks nothing for which it has no honest reason', () => {
    expect(judged('The canteen has been painted.', { promotion: 0.9 }, { share: 0.2 }).label).toBe('neutral');
    expect(judged('The canteen has been painted.', { promotion: 0.9 }, { share: 0.6 }).label).toBe('promotion');
    expect(judged(boast, { promotion: 0.9 }, { share: 0.2 })).toMatchObject({ label: 'promotion', family: 'achievement' });
  });

  it('asks for more certainty where a purpose speaks of oneself by nature', () => {
    const chances = { promotion: 0.6 };
    expect(judged(boast, chances).label).toBe('promotion');
    for (const purpose of ['job-search', 'launch', 'thanks', 'condolence', 'quoting'] as const) {
      expect(judged(boast, chances, { purpose }).label, purpose).toBe('neutral');
      expect(judged(boast, { promotion: 0.99 }, { purpose }).label, purpose).toBe('promotion');
    }
    expect(judged(`Thank you all, ${boast}`, { promotion: 0.99 }, { purpose: 'thanks' }).label).toBe('dual');
  });

  it('marks more or less as the writer wants it', () => {
    const by = (strictness: 'plain' | 'balanced' | 'everything') => personalBounds({ en: learned, pl: learned }, strictness, []);
    const labels = (['plain', 'balanced', 'everything'] as const).map((strictness) =>
      [0.9, 0.6, 0.3].filter((promotion) => judged(boast, { promotion }, { by: by(strictness) }).label === 'promotion'),
    );
    expect(labels).toEqual([[0.9], [0.9, 0.6], [0.9, 0.6, 0.3]]);
  });
});

describe('what a person says of sentences', () => {
  const answers = (said: SaidAnswer['said'], ...probabilities: number[]): SaidAnswer[] =>
    probabilities.map((probability) => ({ language: 'en', probability, said }));

  it('raises the bound when they deny what it marks, and lowers it when they confirm what it does not', () => {
    expect(bentBound(0.5, [])).toBe(0.5);
    expect(bentBound(0.5, answers('none', 0.52, 0.54, 0.55))).toBeCloseTo(0.55, 3);
    expect(bentBound(0.5, answers('boast', 0.46, 0.45, 0.47))).toBeCloseTo(0.45, 3);
  });

  it('does not follow a single answer far, and never further than a quarter', () => {
    expect(bentBound(0.5, answers('none', 0.7))).toBe(0.5);
    expect(bentBound(0.5, answers('none', ...Array.from({ length: 50 }, () => 0.9)))).toBe(0.5);
  });

  it('counts what was only left alone half', () => {
    expect(bentBound(0.5, answers('left', 0.55))).toBe(0.5);
    expect(bentBound(0.5, answers('left', 0.53, 0.54, 0.55))).toBeGreaterThan(0.5);
  });

  it('moves the bound of the language that it was said in, and of no other', () => {
    const personal = personalBounds({ en: learned, pl: learned }, 'balanced', answers('none', 0.52, 0.54, 0.55));
    expect(personal.promotion.en).toBeGreaterThan(0.5);
    expect(personal.promotion.pl).toBe(0.5);
  });
});
