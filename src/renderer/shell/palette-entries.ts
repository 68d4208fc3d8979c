import { fold } from '../../domain/text/fold.ts';

/** Something the palette can find: an action or a draft. */
export interface PaletteEntry {
  id: string;
  kind: 'action' | 'draft';
  label: string;
  /** Said beside the label: its keys, or what it is. */
  aside: string;
  run: () => void;
}

export interface Finding {
  entry: PaletteEntry;
  folded: string;
}

export function foldEntries(entries: readonly PaletteEntry[]): Finding[] {
  return entries.map((entry) => ({ entry, folded: fold(entry.label) }));
}

/** What the palette shows at once. */
const most = 60;
/** Drafts shown before anything is typed: the last edited ones. */
const recent = 5;

/**
 * Entries that hold every typed word, whatever the case and the diacritics. Those that begin with what was typed come first,
 * then those in which every word begins one; before anything is typed, the last drafts and the actions.
 */
export function findEntries(
  { actions, drafts }: { actions: readonly Finding[]; drafts: readonly Finding[] },
  typed: string,
): Finding[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [...drafts.slice(0, recent), ...actions].slice(0, most);
  const words = wanted.split(/\s+/);
  const found: { finding: Finding; rank: number }[] = [];
  for (const finding of [...actions, ...drafts]) {
    if (words.every((word) => finding.folded.includes(word))) found.push({ finding, rank: rankOf(finding, wanted, words) });
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ finding }) => finding);
}

function rankOf({ folded }: Finding, wanted: string, words: readonly string[]): number {
  if (folded.startsWith(wanted)) return 0;
  const begins = (word: string) => folded.startsWith(word) || folded.includes(` ${word}`);
  return words.every(begins) ? 1 : 2;
}
