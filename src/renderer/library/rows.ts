import type { DraftSummary, SearchHit } from '../../contract/drafts.ts';
import type { DraftGroup, GroupKey } from './list-order.ts';

export type Ranges = readonly (readonly [number, number])[];

/** One line of the list: what a group has in common, or a draft with the found words. */
export type Row =
  | { kind: 'heading'; key: string; group: GroupKey; count: number }
  | { kind: 'draft'; key: string; draft: DraftSummary; title: Ranges; snippet: string; found: Ranges };

const none: Ranges = [];

/** Groups as rows; one group without a name has no heading. */
export function rowsOfGroups(groups: readonly DraftGroup[]): Row[] {
  return groups.flatMap(({ key, drafts }): Row[] => {
    const rows = drafts.map(rowOfDraft);
    return key.kind === 'none'
      ? rows
      : [{ kind: 'heading', key: JSON.stringify(key), group: key, count: drafts.length }, ...rows];
  });
}

function rowOfDraft(draft: DraftSummary): Row {
  return { kind: 'draft', key: draft.path, draft, title: none, snippet: draft.snippet, found: none };
}

export function rowsOfHits(hits: readonly SearchHit[]): Row[] {
  return hits.map(({ draft, title, snippet, found }) => ({ kind: 'draft', key: draft.path, draft, title, snippet, found }));
}

/** The draft that stands `step` drafts further in the rows; from nowhere, the first or the last. `null` at the ends. */
export function neighbour(rows: readonly Row[], path: string | null, step: 1 | -1): DraftSummary | null {
  const drafts = rows.flatMap((row) => (row.kind === 'draft' ? [row.draft] : []));
  const at = drafts.findIndex((draft) => draft.path === path);
  if (at === -1) return (step === 1 ? drafts[0] : drafts.at(-1)) ?? null;
  return drafts[at + step] ?? null;
}
