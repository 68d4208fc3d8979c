/** How sentences are put together, as `resources/lens/lens.json` says. */
export interface WindowRule {
  /** A sentence that would make a window longer than this begins the next one, in pieces. */
  most: number;
  /** From this length a window may end after a sentence: behind one in so many, by the sum of its pieces. */
  least: number;
  one_in: number;
  /** Of a longer sentence the rest is not read. */
  sentence: number;
  /** So many windows on either side count as the surroundings of a sentence. */
  around: number;
}

/** A sentence in pieces; `begins` when a block or a line begins with it. */
export interface SentencePieces {
  ids: readonly number[];
  begins: boolean;
}

/** Sentences that are read together. `spans` names for each sentence, by its place in the list, where its pieces stand in `ids`. */
export interface Window {
  ids: number[];
  spans: { sentence: number; start: number; end: number }[];
}

/**
 * Puts sentences together by what they say and not by where they stand, so that an edit moves only the borders near it and
 * the same text always has the same windows. Sentences without pieces stand in none.
 */
export function windowsOf(
  sentences: readonly SentencePieces[],
  rule: Omit<WindowRule, 'around'>,
  marks: { bos: number; eos: number },
): Window[] {
  const windows: Window[] = [];
  let window: Window | null = null;
  const close = () => {
    if (window === null) return;
    window.ids.push(marks.eos);
    windows.push(window);
    window = null;
  };
  const open = (): Window => ({ ids: [marks.bos], spans: [] });
  for (const [index, { ids, begins }] of sentences.entries()) {
    if (ids.length === 0) continue;
    if (window !== null && size(window) + (begins ? 1 : 0) + ids.length > rule.most) close();
    const current: Window = window ?? open();
    if (begins && current.spans.length > 0) current.ids.push(marks.eos);
    const start = current.ids.length;
    for (const id of ids) current.ids.push(id);
    current.spans.push({ sentence: index, start, end: current.ids.length });
    window = current;
    if (size(current) >= rule.least && sumOf(ids) % rule.one_in === 0) close();
  }
  close();
  return windows;
}

const size = (window: Window): number => window.ids.length;

/** A sum (FNV-1a) that is as good as chance. */
function sumOf(ids: readonly number[]): number {
  let sum = 0x811c9dc5;
  for (const id of ids) sum = Math.imul(sum ^ id, 0x01000193) >>> 0;
  return sum;
}
