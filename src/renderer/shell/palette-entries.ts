import { fold } from '../../domain/text/fold.ts';

/** Something the palette can find: an action or a draft. */
export interface PaletteEntry {
  id: string;
  kind: 'action' | 'draft';
  label: string;
  /** Said beside the label: its keys, or what it is. */
  aside: string;
  /** Other words by which it is found. */
  words?: string;
  run: () => void;
}

export interface Finding {
  entry: PaletteEntry;
  folded: string;
  /** Its other words, which count less than its name. */
  words: string;
}

export function foldEntries(entries: readonly PaletteEntry[]): Finding[] {
  return entries.map((entry) => ({ entry, folded: fold(entry.label), words: fold(entry.words ?? '') }));
}

/** What the palette shows at once. */
const most = 60;
/** Drafts shown before anything is typed: the last edited ones. */
const recent = 5;

/**
 * Entries that hold every typed word, whatever the case and the diacritics. Those that begin with what was typed come first,
 * then those in which every word begins one, last those that go by such words, too; before anything is typed, the last drafts and the actions.
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
    const rank = rankOf(finding, wanted, words);
    if (rank !== null) found.push({ finding, rank });
  }
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ finding }) => finding);
}

/** `null`: it is not meant. */
function rankOf({ folded, words: others }: Finding, wanted: string, words: readonly string[]): number | null {
  if (folded.startsWith(wanted)) return 0;
  const beginsIn = (text: string) => (word: string) => text.startsWith(word) || text.includes(` ${word}`);
  if (words.every(beginsIn(folded))) return 1;
  if (words.every((word) => folded.includes(word))) return 2;
  return words.every(beginsIn(`${folded} ${others}`)) ? 3 : null;
}
