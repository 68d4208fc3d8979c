import type { Ruler } from './ruler.ts';
import type { Break, Piece } from './thread-pieces.ts';

/** The best way to lay the first pieces out: how many parts, how uneven, and where the last part begins. */
interface Layout {
  parts: number;
  cost: number;
  from: number;
}

/** What it costs to end a part at a place, as a share of one part's room: readers prefer whole thoughts. */
const breakCosts: Record<Break, number> = {
  paragraph: 0,
  line: 0.01,
  sentence: 0.02,
  'in-item': 0.15,
  clause: 0.2,
  'lead-in': 0.6,
  space: 0.6,
  inside: 1,
};

/**
 * Packs pieces into the fewest parts that fit `room`, and among those into the most even ones that end at good places (a shortest
 * path over the pieces). A piece that is itself too long gets a part of its own.
 */
export function balance(text: string, pieces: Piece[], measure: Ruler, room: number): string[] {
  const lengths = pieces.map((piece) => measure(piece.start, piece.end));
  const gaps = pieces.map((piece, index) => measure(piece.end, pieces[index + 1]?.start ?? piece.end));
  const layouts: Layout[] = [{ parts: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) layouts.push(bestLayout(end));
  return partsOf(text, pieces, layouts);

  function bestLayout(end: number): Layout {
    const endCost = breakCosts[pieces[end - 1]?.after ?? 'paragraph'];
    let best: Layout | null = null;
    let used = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      used += (lengths[from] ?? 0) + (from === end - 1 ? 0 : (gaps[from] ?? 0));
      const before = layouts[from];
      if (before === undefined || (used > room && from < end - 1)) break;
      const layout = { parts: before.parts + 1, cost: before.cost + endCost + unevenness(used, room), from };
      if (best === null || layout.parts < best.parts || (layout.parts === best.parts && layout.cost < best.cost)) best = layout;
    }
    return best ?? { parts: 1, cost: 0, from: 0 };
  }
}

/** The square of the empty share: for a given number of parts its sum is least when all are alike. */
function unevenness(used: number, room: number): number {
  return (Math.max(0, room - used) / Math.max(1, room)) ** 2;
}

function partsOf(text: string, pieces: Piece[], layouts: Layout[]): string[] {
  const parts: string[] = [];
  for (let end = pieces.length; end > 0; ) {
    const from = layouts[end]?.from ?? 0;
    parts.push(text.slice(pieces[from]?.start ?? 0, pieces[end - 1]?.end ?? text.length));
    end = from;
  }
  return parts.reverse();
}
