import type { DraftSummaryReading, LensFinding } from '../../domain/insight/reading.ts';

/** So many hints stand in the list at first, and come with each press of "more": a long list is not read. */
const page = 12;

/** What stands in the list after so many presses of "more", in the order of the text. Praise is folded into a count until it is unfolded; `isKept` names what stands there in any case. */
export function shownHints(
  hints: readonly LensFinding[],
  unfolded: { presses: number; praise: boolean },
  isKept: (hint: LensFinding) => boolean,
): LensFinding[] {
  let passed = 0;
  return hints.filter((hint) => {
    if (isKept(hint)) return true;
    if (hint.severity === 'praise' && !unfolded.praise) return false;
    passed += 1;
    return passed <= page * (unfolded.presses + 1);
  });
}

/** A newer summary with the hints that stayed the same as the very same objects, so that their cards need not be drawn anew. */
export function withKeptHints(before: DraftSummaryReading | null, after: DraftSummaryReading | null): DraftSummaryReading | null {
  if (before === null || after === null) return after;
  const known = new Map(before.findings.map((hint) => [JSON.stringify(hint), hint]));
  return { ...after, findings: after.findings.map((hint) => known.get(JSON.stringify(hint)) ?? hint) };
}
