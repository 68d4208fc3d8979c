import { diffIndices } from 'node-diff3';
import { anchorsOf } from './anchors.ts';

/** A stretch of two sequences: equal on both sides, or what stands on the right in place of what stands on the left. */
export interface Stretch {
  same: boolean;
  /** `[start, end)` in the left sequence. */
  left: readonly [start: number, end: number];
  right: readonly [start: number, end: number];
}

/** Longer sequences than these, one times the other, are cut at units that both have: to compare all with all would take long. */
const mostCompared = 250_000;
/** What is still longer after so many cuts is one change. */
const mostCuts = 3;

/**
 * Two sequences as stretches in order. What is equal at both ends is set aside first, so that a small change in a long sequence
 * costs little. About linear.
 */
export function stretchesOf(left: readonly string[], right: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at: Place = [0, 0];
  const add = (same: boolean, end: Place) => {
    if (end[0] > at[0] || end[1] > at[1]) stretches.push({ same, left: [at[0], end[0]], right: [at[1], end[1]] });
    at = end;
  };
  for (const { start, end } of changesOf(left, right)) {
    add(true, start);
    add(false, end);
  }
  add(true, [left.length, right.length]);
  return stretches;
}

/** A place in both sequences. */
type Place = readonly [left: number, right: number];

interface Change {
  start: Place;
  end: Place;
}

function changesOf(left: readonly string[], right: readonly string[], cuts = 0): Change[] {
  const head = commonStart(left, right);
  const tail = commonEnd(left, right, head);
  const [ours, theirs] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
  const isLong = ours.length * theirs.length > mostCompared;
  return moved(isLong ? cutChanges(ours, theirs, cuts) : closeChanges(ours, theirs), [head, head]);
}

function closeChanges(left: readonly string[], right: readonly string[]): Change[] {
  return diffIndices([...left], [...right]).map(({ buffer1: [ours, gone], buffer2: [theirs, come] }) => ({
    start: [ours, theirs],
    end: [ours + gone, theirs + come],
  }));
}

function cutChanges(left: readonly string[], right: readonly string[], cuts: number): Change[] {
  const whole: Place = [left.length, right.length];
  const anchors = cuts < mostCuts ? anchorsOf(left, right) : [];
  if (anchors.length === 0) return [{ start: [0, 0], end: whole }];
  let from: Place = [0, 0];
  return [...anchors, whole].flatMap((to) => {
    const between = changesOf(left.slice(from[0], to[0]), right.slice(from[1], to[1]), cuts + 1);
    const changes = moved(between, from);
    from = [to[0] + 1, to[1] + 1];
    return changes;
  });
}

function moved(changes: readonly Change[], [left, right]: Place): Change[] {
  const by = ([one, other]: Place): Place => [one + left, other + right];
  return changes.map(({ start, end }) => ({ start: by(start), end: by(end) }));
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left[length] === right[length]) length += 1;
  return length;
}

function commonEnd(left: readonly string[], right: readonly string[], head: number): number {
  const limit = Math.min(left.length, right.length) - head;
  let length = 0;
  while (length < limit && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1;
  return length;
}
