import type { DraftSummaryReading, Hint } from '../../domain/insight/reading.ts';

/** So many hints of each kind stand in the list at first, and come with each press of "more": a long list is not read. */
const page: Record<Hint['tone'], number> = { watch: 12, praise: 4 };

/** The hints that stand in the list after so many presses of "more"; `isKept` names those that stand there in any case. */
export function shownHints(hints: readonly Hint[], presses: number, isKept: (hint: Hint) => boolean): Hint[] {
  const passed: Record<Hint['tone'], number> = { watch: 0, praise: 0 };
  return hints.filter((hint) => {
    passed[hint.tone] += 1;
    return passed[hint.tone] <= page[hint.tone] * (presses + 1) || isKept(hint);
  });
}

/** A newer summary with the hints that stayed the same as the very same objects, so that their cards need not be drawn anew. */
export function withKeptHints(before: DraftSummaryReading | null, after: DraftSummaryReading | null): DraftSummaryReading | null {
  if (before === null || after === null) return after;
  const known = new Map(before.hints.map((hint) => [JSON.stringify(hint), hint]));
  return { ...after, hints: after.hints.map((hint) => known.get(JSON.stringify(hint)) ?? hint) };
}
