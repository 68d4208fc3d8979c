import { fold, foldWithOffsets } from '../../../domain/text/fold.ts';
import type { TextBlock } from '../access/text-access.ts';

/** A found place: `[start, end)` in the text of a block. */
export interface FoundPlace {
  key: string;
  start: number;
  end: number;
}

interface FoldedBlock {
  text: string;
  folded: string;
  /** Only made when something is found. */
  offsets: Uint32Array | null;
}

/** Finds folded words (`zolw` finds `żółw`) in blocks; a block that did not change is not folded again. */
export function createPlaceFinder(): (blocks: TextBlock[], query: string) => FoundPlace[] {
  let known = new Map<string, FoldedBlock>();
  return (blocks, query) => {
    const wanted = fold(query);
    const next = new Map<string, FoldedBlock>();
    const places: FoundPlace[] = [];
    for (const block of blocks) {
      const before = known.get(block.key);
      const folded = before?.text === block.text ? before : { text: block.text, folded: fold(block.text), offsets: null };
      next.set(block.key, folded);
      if (wanted !== '') addPlaces(places, block.key, folded, wanted);
    }
    known = next;
    return places;
  };
}

function addPlaces(places: FoundPlace[], key: string, block: FoldedBlock, wanted: string): void {
  let at = block.folded.indexOf(wanted);
  while (at !== -1) {
    block.offsets ??= foldWithOffsets(block.text).offsets;
    const start = block.offsets[at] ?? 0;
    const end = block.offsets[at + wanted.length] ?? block.text.length;
    places.push({ key, start, end: endOfCharacter(block, at + wanted.length, end) });
    at = block.folded.indexOf(wanted, at + wanted.length);
  }
}

/** A letter written as several characters (a letter and its mark) is found whole. */
function endOfCharacter(block: FoldedBlock, foldedEnd: number, end: number): number {
  if (foldedEnd >= block.folded.length) return block.text.length;
  let place = end;
  while (place > 0 && /\p{M}/u.test(block.text.charAt(place)) && place < block.text.length) place += 1;
  return place;
}
