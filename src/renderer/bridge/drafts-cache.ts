import type { DraftSummary } from '../../contract/drafts.ts';
import { firstIndex } from '../../domain/text/first-index.ts';

/** Drafts with the last edited one first; two edited at the same time stand by path, so that the order never flickers. */
export function compareEdited(one: DraftSummary, other: DraftSummary): number {
  return other.modified - one.modified || (one.path < other.path ? -1 : 1);
}

/** The known drafts after asking for `paths`: those found stand anew, the others of `paths` are gone. Keeps the order by edit. */
export function withAskedDrafts(
  known: readonly DraftSummary[],
  paths: ReadonlySet<string>,
  found: readonly DraftSummary[],
): DraftSummary[] {
  const drafts = known.filter((draft) => !paths.has(draft.path));
  for (const draft of found) {
    if (paths.has(draft.path)) drafts.splice(placeFor(drafts, draft), 0, draft);
  }
  return drafts;
}

function placeFor(drafts: readonly DraftSummary[], draft: DraftSummary): number {
  return firstIndex(0, drafts.length, (index) => {
    const there = drafts[index];
    return there === undefined || compareEdited(there, draft) >= 0;
  });
}
