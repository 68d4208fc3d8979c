import type { Severity } from '../../domain/findings/finding.ts';
import { linePieces } from './line-pieces.ts';
import type { RangeOf } from './marks.ts';

/** A place to mark; praise is left to whoever draws in the margin. */
export interface MarkedPlace {
  start: number;
  end: number;
  severity: Severity;
}

const marks = { reconsider: 'finding-reconsider', notice: 'finding-notice' } as const;
type Mark = (typeof marks)[keyof typeof marks];

/** Paints what was found over the text without touching the document, as `createMarkLayer` does for sentences. */
export interface FindingLayer {
  /** Paints a block anew. */
  paint(key: string, places: readonly MarkedPlace[]): void;
  erase(key: string): void;
  clear(): void;
}

/** The layer of findings over the text that `rangeOf` reaches. There is one at a time: highlights belong to the page. */
export function createFindingLayer(rangeOf: RangeOf): FindingLayer {
  const painted = new Map<string, { range: Range; mark: Mark }[]>();
  for (const mark of Object.values(marks)) CSS.highlights.set(mark, new Highlight());

  function erase(key: string): void {
    for (const { range, mark } of painted.get(key) ?? []) CSS.highlights.get(mark)?.delete(range);
    painted.delete(key);
  }

  return {
    erase,
    paint(key, places) {
      erase(key);
      const ranges = places.flatMap(({ start, end, severity }) => {
        const range = severity === 'praise' ? null : rangeOf(key, start, end);
        if (severity === 'praise' || range === null) return [];
        return linePieces(range).map((piece) => ({ range: piece, mark: marks[severity] }));
      });
      for (const { range, mark } of ranges) CSS.highlights.get(mark)?.add(range);
      if (ranges.length > 0) painted.set(key, ranges);
    },
    clear() {
      for (const mark of Object.values(marks)) CSS.highlights.delete(mark);
      painted.clear();
    },
  };
}
