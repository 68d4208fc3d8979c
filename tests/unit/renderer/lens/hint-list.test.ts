import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../src/domain/findings/finding.ts';
import type { DraftSummaryReading, LensFinding } from '../../../../src/domain/insight/reading.ts';
import { shownHints, withKeptHints } from '../../../../src/renderer/lens/hint-list.ts';
import { readerWith, scorerFor } from '../../domain/insight/lens-for-tests.ts';

const boast = (number: number) => `I am a recognised expert and a thought leader with ${number} years of experience.`;

const summaryOf = (texts: readonly string[]): Promise<DraftSummaryReading> =>
  readerWith(scorerFor('promotion')).readDraft(
    texts.map((text, index) => ({ key: `b${index}`, kind: 'paragraph' as const, text })),
  );

const { findings } = await summaryOf([boast(1)]);
const [example] = findings;
if (example === undefined) throw new Error('nothing was found');
/** By turns one to reconsider and one to be glad of, in the order of a text. */
const hints = Array.from({ length: 60 }, (_, at): LensFinding => {
  const severity: Severity = at % 2 === 0 ? 'reconsider' : 'praise';
  return { ...example, range: { block: `b${at}`, start: 0, end: 1 }, severity };
});
const none = () => false;

describe('a long list of hints', () => {
  it('begins with twelve to reconsider, in the order of the text, and folds praise', () => {
    const shown = shownHints(hints, { presses: 0, praise: false }, none);
    expect(shown).toEqual(hints.filter(({ severity }) => severity === 'reconsider').slice(0, 12));
  });

  it('shows praise where it stands in the text when it is unfolded', () => {
    expect(shownHints(hints, { presses: 0, praise: true }, none)).toEqual(hints.slice(0, 12));
  });

  it('grows by twelve with each press, until all stand there', () => {
    expect(shownHints(hints, { presses: 1, praise: false }, none)).toHaveLength(24);
    expect(shownHints(hints, { presses: 20, praise: true }, none)).toEqual(hints);
  });

  it('holds the hint at the caret however far down it is, folded or not', () => {
    const last = hints.at(-1);
    expect(shownHints(hints, { presses: 0, praise: false }, (hint) => hint === last)).toContain(last);
  });
});

describe('a newer summary', () => {
  it('keeps the hints that are the same as the same objects, and takes the others as they are now', async () => {
    const before = await summaryOf([boast(3), boast(4)]);
    const after = await summaryOf([boast(3), boast(5)]);
    const kept = withKeptHints(before, after);
    expect(kept).toEqual(after);
    expect(kept?.findings.filter((hint) => before.findings.includes(hint)).map((hint) => hint.text)).toEqual([boast(3)]);
  });
});
