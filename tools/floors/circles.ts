import type { Import } from './imports.ts';

/** A way through files that comes back to where it began: each imports the next, and the last imports the first. */
export type Circle = readonly string[];

/** One circle, a shortest one, for each knot of files that import each other. Imports of types alone count as well. */
export function circlesAmong(imports: readonly Import[]): Circle[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  return knots(next).map((knot) => shortestCircle(knot, next));
}

/** Groups of files in which each can be reached from each other one (Tarjan's algorithm), and files that import themselves. */
function knots(next: ReadonlyMap<string, readonly string[]>): Set<string>[] {
  const seen = new Map<string, { order: number; lowest: number }>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const closed: Set<string>[] = [];
  const visit = (file: string): { order: number; lowest: number } => {
    const here = { order: seen.size, lowest: seen.size };
    seen.set(file, here);
    path.push(file);
    onPath.add(file);
    for (const target of next.get(file) ?? []) {
      const known = seen.get(target);
      if (known === undefined) here.lowest = Math.min(here.lowest, visit(target).lowest);
      else if (onPath.has(target)) here.lowest = Math.min(here.lowest, known.order);
    }
    if (here.lowest === here.order) closed.push(takeFrom(path, onPath, file));
    return here;
  };
  for (const file of next.keys()) if (!seen.has(file)) visit(file);
  return closed.filter((knot) => knot.size > 1 || [...knot].some((file) => next.get(file)?.includes(file)));
}

function takeFrom(path: string[], onPath: Set<string>, last: string): Set<string> {
  const taken = new Set(path.splice(path.lastIndexOf(last)));
  for (const file of taken) onPath.delete(file);
  return taken;
}

function shortestCircle(knot: ReadonlySet<string>, next: ReadonlyMap<string, readonly string[]>): Circle {
  const circles = [...knot].sort().map((start) => wayBack(start, knot, next));
  return circles.reduce((best, circle) => (circle.length < best.length ? circle : best));
}

/** The shortest way from a file of a knot back to it. */
function wayBack(start: string, knot: ReadonlySet<string>, next: ReadonlyMap<string, readonly string[]>): string[] {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const file of waiting) {
    for (const target of next.get(file) ?? []) {
      if (target === start) return wayTo(file, cameFrom);
      if (!knot.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, file);
      waiting.push(target);
    }
  }
  throw new Error(`${start} is in no circle.`);
}

function wayTo(file: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(file);
  return before === undefined ? [file] : [...wayTo(before, cameFrom), file];
}
