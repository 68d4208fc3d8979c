/** How many UTF-16 units two texts begin with alike. */
export function commonBeginning(left: string, right: string): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

/** How many UTF-16 units two texts end with alike, without their first `head` units. */
export function commonEnding(left: string, right: string, head: number): number {
  const limit = Math.min(left.length, right.length) - head;
  let length = 0;
  while (length < limit && left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)) length += 1;
  return length;
}
