import type { SentenceLabel } from '../../domain/insight/labels.ts';
import type { BlockReading, SentenceReading } from '../../domain/insight/reading.ts';
import { linePieces } from './line-pieces.ts';
import { createMarginLines, type MarginLines, type MarginRange } from './margin-lines.ts';

/** Underlined is only what should be reconsidered; `marks.css` paints it. */
const underline = 'lens-promotion';

/** What serves the reader, and credit beside one's own news, stands as a line in the margin. */
const lookOfLabel: Partial<Record<SentenceLabel, string>> = {
  dual: 'dual',
  value: 'value',
  credit: 'value',
  question: 'question',
  stance: 'stance',
};

/** Gives the DOM range of a piece of a block, as `TextAccess.range` does. */
export type RangeOf = (key: string, start: number, end: number) => Range | null;

/** Paints sentences over the text without touching the document: ranges in a CSS highlight, and lines in the margin. */
export interface MarkLayer {
  /** Paints a block anew from its reading; `isMarked` leaves sentences out. A heading is never marked. */
  paint(reading: BlockReading, isMarked: (sentence: SentenceReading) => boolean): void;
  erase(key: string): void;
  clear(): void;
}

/** A layer over the text that `rangeOf` reaches. There is one at a time: highlights belong to the page. */
export function createMarkLayer(rangeOf: RangeOf): MarkLayer {
  const painted = new Map<string, Range[]>();
  let margin: MarginLines | null = null;
  CSS.highlights.set(underline, new Highlight());

  function erase(key: string): void {
    for (const range of painted.get(key) ?? []) CSS.highlights.get(underline)?.delete(range);
    painted.delete(key);
    margin?.erase(key);
  }

  function drawInMargin(key: string, ranges: readonly MarginRange[]): void {
    const [first] = ranges;
    if (first === undefined) return;
    const text = first.range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
    if (text == null) return;
    margin ??= createMarginLines(text);
    margin.draw(key, ranges);
  }

  return {
    erase,
    paint(reading, isMarked) {
      erase(reading.key);
      if (reading.kind === 'heading') return;
      const underlined: Range[] = [];
      const inMargin: MarginRange[] = [];
      for (const sentence of reading.sentences) {
        if (sentence.label === 'neutral' || !isMarked(sentence)) continue;
        const range = rangeOf(reading.key, sentence.start, sentence.end);
        if (range === null) continue;
        const look = lookOfLabel[sentence.label];
        if (look === undefined) underlined.push(...linePieces(range));
        else inMargin.push({ range, look });
      }
      for (const piece of underlined) CSS.highlights.get(underline)?.add(piece);
      if (underlined.length > 0) painted.set(reading.key, underlined);
      drawInMargin(reading.key, inMargin);
    },
    clear() {
      CSS.highlights.delete(underline);
      painted.clear();
      margin?.clear();
      margin = null;
    },
  };
}
