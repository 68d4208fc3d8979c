import type { KeyboardEvent } from 'react';

/** Lets the up and down arrows, Home and End move the focus among the elements that match, inside the element that listens. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>, selector: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at === -1) return;
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
  const target = targets[event.key];
  const next = target === undefined ? undefined : stops[target];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
