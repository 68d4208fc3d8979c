/** How far apart two writings of the same words may run before they meet again: marks, escapes, indentation, a name for a character. */
const reach = 24;
/** So many equal characters are no chance. */
const sure = 3;

/**
 * The change from `before` to `now` made in `source`, another writing of what `before` says: everything outside the change keeps
 * the characters of the source. Gives the possible places for the change, best first; none where the writings cannot be laid
 * beside each other. The result must still be read to know that it says what `now` does.
 */
export function carriedChange(source: string, before: string, now: string): string[] {
  const places = laidBeside(source, before);
  if (places === null) return [];
  const head = commonStart(before, now);
  const tail = commonEnd(before, now, head);
  const end = before.length - tail;
  const added = now.slice(head, now.length - tail);
  const starts = [afterPlace(places, head - 1), placeAt(places, head, source.length)];
  const ends = [afterPlace(places, end - 1), placeAt(places, end, source.length)];
  const pairs =
    head === end
      ? starts.map((start) => [start, start] as const)
      : [[starts[1], ends[0]] as const, [starts[0], ends[1]] as const];
  const texts = pairs.flatMap(([from, to]) =>
    from === null || from === undefined || to === null || to === undefined || to < from
      ? []
      : [source.slice(0, from) + added + source.slice(to)],
  );
  return [...new Set(texts)];
}

/** For each character of `before` its place in `source`, -1 where it has none; `null` where the two never meet again. */
function laidBeside(source: string, before: string): Int32Array | null {
  const places = new Int32Array(before.length).fill(-1);
  let [at, to] = [0, 0];
  while (at < source.length && to < before.length) {
    if (source.charCodeAt(at) === before.charCodeAt(to)) {
      places[to] = at;
      at += 1;
      to += 1;
      continue;
    }
    const gap = nextMeeting(source, at, before, to);
    if (gap === null) return null;
    at += gap[0];
    to += gap[1];
  }
  return places;
}

function nextMeeting(source: string, at: number, before: string, to: number): [number, number] | null {
  for (let sum = 1; sum <= 2 * reach; sum += 1) {
    for (let skip = Math.max(0, sum - reach); skip <= Math.min(sum, reach); skip += 1) {
      if (meets(source, at + skip, before, to + sum - skip)) return [skip, sum - skip];
    }
  }
  return null;
}

function meets(source: string, at: number, before: string, to: number): boolean {
  const words = before.slice(to, to + sure);
  if (words.length === sure) return source.startsWith(words, at);
  return source.slice(at) === words;
}

function afterPlace(places: Int32Array, index: number): number | null {
  if (index < 0) return 0;
  const place = places[index] ?? -1;
  return place === -1 ? null : place + 1;
}

function placeAt(places: Int32Array, index: number, length: number): number | null {
  if (index >= places.length) return length;
  const place = places[index] ?? -1;
  return place === -1 ? null : place;
}

export function commonStart(left: ArrayLike<unknown>, right: ArrayLike<unknown>): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left[length] === right[length]) length += 1;
  return length;
}

export function commonEnd(left: ArrayLike<unknown>, right: ArrayLike<unknown>, head: number): number {
  const limit = Math.min(left.length, right.length) - head;
  let length = 0;
  while (length < limit && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1;
  return length;
}
