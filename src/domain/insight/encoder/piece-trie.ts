/** Word pieces by their letters: from a node one goes on letter by letter; -1 is where no piece leads. */
export interface PieceTrie {
  /** The node behind `unit` (a UTF-16 code unit), from `node`; 0 is the root. */
  next(node: number, unit: number): number;
  /** The piece that ends at a node, or -1. */
  pieceAt(node: number): number;
}

/** A stretch of the sorted pieces that share their beginning, and the node for it. */
interface Stretch {
  from: number;
  to: number;
  depth: number;
  node: number;
}

/**
 * Lays the pieces out in flat arrays: the children of a node stand side by side in the order of their letters, so that a
 * step is a search by halving. Takes time and room in proportion to the letters of all pieces.
 */
export function createPieceTrie(pieces: readonly string[]): PieceTrie {
  const order = pieces.map((_, index) => index).filter((index) => pieces[index] !== '');
  order.sort((one, other) => compare(pieces[one] ?? '', pieces[other] ?? ''));
  const size = pieces.reduce((sum, piece) => sum + piece.length, 1);
  const units = new Uint16Array(size);
  const firstChild = new Int32Array(size + 1);
  const pieceOf = new Int32Array(size).fill(-1);
  const queue: Stretch[] = [{ from: 0, to: order.length, depth: 0, node: 0 }];
  let count = 1;
  for (const { from, to, depth, node } of queue) {
    firstChild[node] = count;
    let start = from;
    if (start < to && (pieces[order[start] ?? 0] ?? '').length === depth) {
      pieceOf[node] = order[start] ?? -1;
      start += 1;
    }
    while (start < to) {
      const unit = (pieces[order[start] ?? 0] ?? '').charCodeAt(depth);
      let end = start + 1;
      while (end < to && (pieces[order[end] ?? 0] ?? '').charCodeAt(depth) === unit) end += 1;
      units[count] = unit;
      queue.push({ from: start, to: end, depth: depth + 1, node: count });
      count += 1;
      start = end;
    }
  }
  firstChild[count] = count;
  return {
    pieceAt: (node) => pieceOf[node] ?? -1,
    next(node, unit) {
      let low = firstChild[node] ?? 0;
      let high = (firstChild[node + 1] ?? 0) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = units[middle] ?? 0;
        if (found === unit) return middle;
        if (found < unit) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
