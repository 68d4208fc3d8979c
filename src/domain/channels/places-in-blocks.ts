/** A place in one of several texts: which one, and a UTF-16 offset into it. */
export interface PlaceInBlock {
  block: number;
  offset: number;
}

/**
 * Finds places of a laid out text in the blocks that it was made of, both in reading order: the words of the blocks are followed
 * through the text, and what was added or left out there (a title, bullets, addresses written out, private comments) is passed
 * over. A place between two words is the beginning of the second; `null` after the last word. Linear in both.
 */
export function placesInBlocks(text: string, blocks: readonly string[], offsets: readonly number[]): (PlaceInBlock | null)[] {
  const places: (PlaceInBlock | null)[] = offsets.map(() => null);
  const order = [...offsets.keys()].sort((one, other) => (offsets[one] ?? 0) - (offsets[other] ?? 0));
  const pairs = pairedWords(wordsOf(text, 0), blocks.flatMap(wordsOf));
  let pair = pairs.next();
  for (const index of order) {
    const offset = offsets[index] ?? 0;
    while (!pair.done && pair.value.there.end <= offset) pair = pairs.next();
    if (pair.done) break;
    const { there, here } = pair.value;
    places[index] = { block: here.block, offset: here.start + Math.max(0, offset - there.start) };
  }
  return places;
}

interface Word {
  word: string;
  block: number;
  start: number;
  end: number;
}

interface Pair {
  there: Word;
  here: Word;
}

/** Punctuation is left out: quotation marks and bullets are added where only plain text arrives. */
function wordsOf(text: string, block: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{P}]/gu)].map((match) => ({
    word: match[0],
    block,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words that are the same on both sides, in order; no further ones are looked for than are asked for. */
function* pairedWords(there: readonly Word[], here: readonly Word[]): Generator<Pair, undefined> {
  let [left, right] = [0, 0];
  for (;;) {
    const [one, other] = [there[left], here[right]];
    if (one === undefined || other === undefined) return;
    if (one.word === other.word) {
      yield { there: one, here: other };
      left += 1;
      right += 1;
      continue;
    }
    const jump = nearestJump(there, here, left, right);
    if (jump === null) right = nextBlock(here, right);
    else [left, right] = [left + jump.left, right + jump.right];
  }
}

/** How far the words on both sides may drift apart before a whole block is passed over. */
const reach = 80;

/** So many words in a row must then be the same, or, after a short way, one long word. */
const sameInRow = 3;
const shortWay = 8;
const longWord = 5;

/** The shortest way over words that only one side has. */
function nearestJump(
  there: readonly Word[],
  here: readonly Word[],
  left: number,
  right: number,
): { left: number; right: number } | null {
  for (let sum = 1; sum <= reach; sum += 1) {
    for (let more = 0; more <= sum; more += 1) {
      const jump = { left: more, right: sum - more };
      if (isSame(there, here, left + jump.left, right + jump.right, sum <= shortWay)) return jump;
    }
  }
  return null;
}

function isSame(there: readonly Word[], here: readonly Word[], left: number, right: number, isNear: boolean): boolean {
  if (here[right] === undefined || there[left] === undefined) return false;
  if (isNear && here[right].word === there[left].word && here[right].word.length >= longWord) return true;
  for (let row = 0; row < sameInRow; row += 1) {
    const [one, other] = [there[left + row]?.word, here[right + row]?.word];
    if (one !== other) return false;
    if (one === undefined) return true;
  }
  return true;
}

function nextBlock(here: readonly Word[], from: number): number {
  const block = here[from]?.block;
  let next = from;
  while (next < here.length && here[next]?.block === block) next += 1;
  return next;
}
