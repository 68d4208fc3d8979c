import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { itemsWithin, startsOf } from './windowing.ts';

export interface WindowedItem {
  index: number;
  /** Where it stands from the top of the list, in pixels. */
  start: number;
}

interface Windowing {
  /** The items to render: those in sight, some around them, and the kept one. */
  items: WindowedItem[];
  /** Height of the whole list in pixels. */
  height: number;
  /** A ref for every rendered item, which carries `data-key`; its height is measured and remembered. */
  measure: (element: HTMLElement | null) => void;
  /** Scrolls as little as is needed to show an item whole. */
  show: (index: number) => void;
}

interface WindowingOptions {
  scroller: RefObject<HTMLElement | null>;
  /** One key an item, the same for the same item. */
  keys: readonly string[];
  /** Height of an item that was never rendered. */
  estimate: (index: number) => number;
  /** An item that stays rendered wherever the list is scrolled, or -1. */
  kept: number;
}

/** Pixels above and below what is in sight that are rendered too. */
const around = 400;

/** Renders only what is in sight of a long list whose items differ in height. */
export function useWindowing({ scroller, keys, estimate, kept }: WindowingOptions): Windowing {
  const view = useView(scroller);
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const starts = useMemo(
    () => startsOf(keys.map((key, index) => measured.get(key) ?? estimate(index))),
    [keys, measured, estimate],
  );
  const measure = useMeasuring(scroller, keys, starts, setMeasured);
  const [first, last] = itemsWithin(starts, view.top - around, view.top + view.height + around);
  const items: WindowedItem[] = [];
  for (let index = first; index < last; index += 1) items.push({ index, start: starts[index] ?? 0 });
  if (kept >= 0 && kept < keys.length && (kept < first || kept >= last)) items.push({ index: kept, start: starts[kept] ?? 0 });
  const latest = useRef(starts);
  useLayoutEffect(() => {
    latest.current = starts;
  });
  const show = useCallback((index: number) => showItem(scroller.current, latest.current, index), [scroller]);
  return { items, height: starts.at(-1) ?? 0, measure, show };
}

function useView(scroller: RefObject<HTMLElement | null>): { top: number; height: number } {
  const [view, setView] = useState({ top: 0, height: 900 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const update = () => setView({ top: element.scrollTop, height: element.clientHeight });
    update();
    const resize = new ResizeObserver(update);
    resize.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      resize.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller]);
  return view;
}

function useMeasuring(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  starts: Float64Array,
  setMeasured: (change: (known: ReadonlyMap<string, number>) => ReadonlyMap<string, number>) => void,
): (element: HTMLElement | null) => void {
  const latest = useRef({ keys, starts });
  useLayoutEffect(() => {
    latest.current = { keys, starts };
  });
  const observer = useMemo(() => {
    return new ResizeObserver((entries) => {
      const heights = new Map<string, number>();
      for (const { target } of entries) {
        const { key } = (target as HTMLElement).dataset;
        if (key !== undefined && target.isConnected) heights.set(key, (target as HTMLElement).offsetHeight);
      }
      setMeasured((known) => {
        const changed = [...heights].filter(([key, height]) => known.get(key) !== height);
        if (changed.length === 0) return known;
        holdPlace(scroller.current, latest.current, changed);
        return new Map([...known, ...changed]);
      });
    });
  }, [scroller, setMeasured]);
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (element) => {
      if (element === null) return;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
}

/** What is above the sight may turn out taller or shorter than it was thought: what is in sight must not jump for that. */
function holdPlace(
  scroller: HTMLElement | null,
  { keys, starts }: { keys: readonly string[]; starts: Float64Array },
  changed: readonly (readonly [string, number])[],
): void {
  if (scroller === null || scroller.scrollTop === 0) return;
  let shift = 0;
  for (const [key, height] of changed) {
    const index = keys.indexOf(key);
    const [start, end] = [starts[index], starts[index + 1]];
    if (start !== undefined && end !== undefined && end <= scroller.scrollTop) shift += height - (end - start);
  }
  if (shift !== 0) scroller.scrollTop += shift;
}

function showItem(scroller: HTMLElement | null, starts: Float64Array, index: number): void {
  const [start, end] = [starts[index], starts[index + 1]];
  if (scroller === null || start === undefined || end === undefined) return;
  if (start < scroller.scrollTop) scroller.scrollTop = start;
  else if (end > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = end - scroller.clientHeight;
}
