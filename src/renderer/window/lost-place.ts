import { canHaveFocus, firstStop, isStop, stopsIn } from './focus-zone.ts';

/** One of the elements around what had the focus, with those of its kind beside it, such as the other lines of a list. */
interface Level {
  element: Element;
  beside: readonly Element[];
  /** Which of the stops inside had the focus. */
  place: number;
}

/** Where something stood that had the focus: its levels from the inside out, within its zone or dialog. */
export type LostPlace = readonly Level[];

/** Must be asked while the element is still there. */
export function placeOf(element: HTMLElement): LostPlace {
  const levels: Level[] = [];
  for (let at: Element | null = element; at !== null && !at.matches('body, main'); at = at.parentElement) {
    const beside = besides(at);
    levels.push({ element: at, beside, place: beside.length === 0 ? 0 : stopsIn(at).indexOf(element) });
    if (at.matches('[data-zone], dialog')) break;
  }
  return levels;
}

/** Those of its kind after it, then those before it, the nearest first. */
function besides(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  const at = all.indexOf(element);
  const isAlike = (other: Element) => other.tagName === element.tagName && other.className === element.className;
  return [...all.slice(at + 1), ...all.slice(0, at).reverse()].filter(isAlike);
}

/** Whether what had the focus can still have it: then a person took it away, by a press on empty ground. */
export function isLost([innermost]: LostPlace): boolean {
  return innermost === undefined || !canHaveFocus(innermost.element);
}

/**
 * The stop nearest to where the focus was: itself when it is there again, the same one in what stands beside, or the first in the
 * smallest part that is left.
 */
export function nearestStop(lost: LostPlace): HTMLElement | null {
  const left = lost.findIndex(({ element }) => canHaveFocus(element));
  const itself = lost[0]?.element;
  if (left === 0 && itself instanceof HTMLElement) return itself;
  const gone = lost.at(left - 1);
  const beside = gone?.beside.find(canHaveFocus);
  if (gone !== undefined && beside !== undefined) return sameStop(beside, gone.place);
  if (left === -1) return null;
  for (const { element } of lost.slice(left)) {
    const stop = firstStop(element);
    if (stop !== null) return stop;
  }
  return null;
}

/** A stop itself, or the one at this place inside. */
function sameStop(beside: Element, place: number): HTMLElement | null {
  const inside = stopsIn(beside);
  return inside[place] ?? inside.at(-1) ?? (beside instanceof HTMLElement && isStop(beside) ? beside : null);
}
