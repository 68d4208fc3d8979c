import { diffIndices } from 'node-diff3';

/** A stretch of two sequences: equal on both sides, or what stands on the right in place of what stands on the left. */
export interface Stretch {
  same: boolean;
  /** `[start, end)` in the left sequence. */
  left: readonly [start: number, end: number];
  right: readonly [start: number, end: number];
}

/**
 * Two sequences as stretches in order. What is equal at both ends is set aside first, so that a small change in a long sequence
 * costs little.
 */
export function stretchesOf(left: readonly string[], right: readonly string[]): Stretch[] {
  const head = commonStart(left, right);
  const tail = commonEnd(left, right, head);
  const inside = diffIndices(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  const stretches: Stretch[] = [];
  let at: [number, number] = [0, 0];
  const add = (same: boolean, leftEnd: number, rightEnd: number) => {
    if (leftEnd > at[0] || rightEnd > at[1]) stretches.push({ same, left: [at[0], leftEnd], right: [at[1], rightEnd] });
    at = [leftEnd, rightEnd];
  };
  for (const { buffer1, buffer2 } of inside) {
    add(true, head + buffer1[0], head + buffer2[0]);
    add(false, head + buffer1[0] + buffer1[1], head + buffer2[0] + buffer2[1]);
  }
  add(true, left.length, right.length);
  return stretches;
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
