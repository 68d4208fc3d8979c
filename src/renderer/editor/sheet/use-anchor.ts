import { type RefObject, useLayoutEffect } from 'react';

/** Where something floats, in pixels from the corner of the page it is in. */
export interface Anchor {
  left: number;
  top: number;
}

/** Places an element at a box of the text, inside the page, so that both scroll together. `measure` gives the box in the window. */
export function useAnchor(
  element: RefObject<HTMLElement | null>,
  measure: () => DOMRect | null,
  side: 'below' | 'above' | 'end',
  changes: unknown[],
): void {
  useLayoutEffect(() => {
    const floating = element.current;
    const page = floating?.closest('.sheet-page');
    const box = measure();
    if (!floating || !page || box === null) return;
    const frame = page.getBoundingClientRect();
    const size = floating.getBoundingClientRect();
    const { left, top } = placed(box, frame, size, side);
    floating.style.left = `${left}px`;
    floating.style.top = `${top}px`;
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what moves the box.
  }, changes);
}

const gap = 6;

function placed(box: DOMRect, frame: DOMRect, size: DOMRect, side: 'below' | 'above' | 'end'): Anchor {
  const widest = Math.max(0, frame.width - size.width);
  if (side === 'end') return { left: box.right - frame.left - size.width - gap, top: box.top - frame.top + gap };
  const left = Math.min(Math.max(0, box.left - frame.left), widest);
  const fitsBelow = box.bottom + gap + size.height < globalThis.innerHeight - 8;
  const below = box.bottom - frame.top + gap;
  const above = box.top - frame.top - size.height - gap;
  return { left, top: side === 'above' || !fitsBelow ? above : below };
}
