import type { SentenceLabel } from '../../domain/insight/labels.ts';
import type { BlockReading, SentenceReading } from '../../domain/insight/reading.ts';
import { linePieces } from './line-pieces.ts';

/** The ways a sentence can be marked; each is one highlight that `marks.css` paints. */
const marks = ['lens-promotion', 'lens-dual', 'lens-value', 'lens-question', 'lens-stance'] as const;
type Mark = (typeof marks)[number];

const markOfLabel: Record<SentenceLabel, Mark | null> = {
  promotion: 'lens-promotion',
  humblebrag: 'lens-promotion',
  dual: 'lens-dual',
  value: 'lens-value',
  credit: 'lens-value',
  question: 'lens-question',
  stance: 'lens-stance',
  neutral: null,
};

/** Gives the DOM range of a piece of a block, as `EditorHandle.range` does. */
export type RangeOf = (key: string, start: number, end: number) => Range | null;

/** Paints sentences over the text without touching the document: ranges in CSS highlights that follow edits by themselves. */
export interface MarkLayer {
  /** Paints a block anew from its reading; `isMarked` leaves sentences out. */
  paint(reading: BlockReading, isMarked: (sentence: SentenceReading) => boolean): void;
  erase(key: string): void;
  clear(): void;
}

/** A layer over the text that `rangeOf` reaches. There is one at a time: highlights belong to the page. */
export function createMarkLayer(rangeOf: RangeOf): MarkLayer {
  const painted = new Map<string, { range: Range; mark: Mark }[]>();
  for (const mark of marks) CSS.highlights.set(mark, new Highlight());

  function erase(key: string): void {
    for (const { range, mark } of painted.get(key) ?? []) CSS.highlights.get(mark)?.delete(range);
    painted.delete(key);
  }

  return {
    erase,
    paint(reading, isMarked) {
      erase(reading.key);
      const ranges: { range: Range; mark: Mark }[] = [];
      for (const sentence of reading.sentences) {
        const mark = markOfLabel[sentence.label];
        const range = mark !== null && isMarked(sentence) ? rangeOf(reading.key, sentence.start, sentence.end) : null;
        if (mark === null || range === null) continue;
        for (const piece of linePieces(range)) {
          CSS.highlights.get(mark)?.add(piece);
          ranges.push({ range: piece, mark });
        }
      }
      if (ranges.length > 0) painted.set(reading.key, ranges);
    },
    clear() {
      for (const mark of marks) CSS.highlights.delete(mark);
      painted.clear();
    },
  };
}
