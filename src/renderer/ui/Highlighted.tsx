import type { ReactNode } from 'react';

interface HighlightedProps {
  text: string;
  /** `[start, end)` in UTF-16 offsets, ascending. */
  ranges: readonly (readonly [number, number])[];
}

/** A text with some of its words marked. */
export function Highlighted({ text, ranges }: HighlightedProps) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start < from || end > text.length) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
