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
    if (!floating || !page) return;
    const put = () => {
      const box = measure();
      if (box === null) return;
      const visibleTop = page.closest('.sheet-scroll')?.getBoundingClientRect().top ?? 0;
      const { left, top } = placed(box, page.getBoundingClientRect(), floating.getBoundingClientRect(), side, visibleTop);
      floating.style.left = `${left}px`;
      floating.style.top = `${top}px`;
    };
    put();
    // What comes late above the text moves it, and what floats would stand on it.
    const watcher = new ResizeObserver(put);
    for (const part of page.children) watcher.observe(part);
    return () => watcher.disconnect();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what moves the box.
  }, changes);
}

const gap = 6;

/** What fits neither below nor above stands below, where the page can be scrolled to its end. */
function placed(box: DOMRect, frame: DOMRect, size: DOMRect, side: 'below' | 'above' | 'end', visibleTop: number): Anchor {
  const widest = Math.max(0, frame.width - size.width);
  if (side === 'end') return { left: box.right - frame.left - size.width - gap, top: box.top - frame.top + gap };
  const left = Math.min(Math.max(0, box.left - frame.left), widest);
  const fitsBelow = box.bottom + gap + size.height < globalThis.innerHeight - 8;
  const fitsAbove = box.top - gap - size.height > visibleTop;
  const below = box.bottom - frame.top + gap;
  const above = box.top - frame.top - size.height - gap;
  return { left, top: side === 'above' || (!fitsBelow && fitsAbove) ? above : below };
}
