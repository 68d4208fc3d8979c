import { describe, expect, it } from 'vitest';
import { createReader } from '../../../../src/domain/insight/reader.ts';
import type { DraftSummaryReading, Hint } from '../../../../src/domain/insight/reading.ts';
import { shownHints, withKeptHints } from '../../../../src/renderer/insight/hint-list.ts';

const boast = (number: number) => `I am a recognised expert and a thought leader with ${number} years of experience.`;
const advice = (number: number) => `Ask the referee about ${number} weeks of work, because a summary hides everything.`;

function summaryOf(texts: readonly string[]): DraftSummaryReading {
  const blocks = texts.map((text, index) => ({ key: `b${index}`, kind: 'paragraph' as const, text }));
  return createReader().readDraft(blocks, {});
}

const numbers = Array.from({ length: 30 }, (_, index) => index + 2);
const { hints } = summaryOf([...numbers.map(boast), ...numbers.map(advice)]);
const count = (list: readonly Hint[], tone: Hint['tone']) => list.filter((hint) => hint.tone === tone).length;

describe('a long list of hints', () => {
  it('begins with twelve to reconsider and four to be glad of', () => {
    const shown = shownHints(hints, 0, () => false);
    expect([count(shown, 'watch'), count(shown, 'praise')]).toEqual([12, 4]);
    expect(shown[0]).toBe(hints[0]);
  });

  it('grows by as many with each press, until all stand there', () => {
    expect(
      count(
        shownHints(hints, 1, () => false),
        'watch',
      ),
    ).toBe(24);
    expect(shownHints(hints, 20, () => false)).toEqual(hints);
  });

  it('holds the hint at the caret however far down it is', () => {
    const last = hints.at(-1);
    expect(shownHints(hints, 0, (hint) => hint === last)).toContain(last);
  });
});

describe('a newer summary', () => {
  it('keeps the hints that are the same as the same objects, and takes the others as they are now', () => {
    const before = summaryOf([boast(3), boast(4)]);
    const after = summaryOf([boast(3), boast(5)]);
    const kept = withKeptHints(before, after);
    expect(kept).toEqual(after);
    expect(kept?.hints.filter((hint) => before.hints.includes(hint)).map((hint) => hint.text)).toEqual([boast(3)]);
  });
});
