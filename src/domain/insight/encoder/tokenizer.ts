import { createPieceTrie } from './piece-trie.ts';

/** A piece of a text as the model knows it: its number, and where it stands in the text (UTF-16 offsets, `end` exclusive). */
export interface Piece {
  id: number;
  start: number;
  end: number;
  /** Whether a word begins with it. */
  opensWord: boolean;
}

/** What a tokenizer is made of, as `resources/lens/pieces.json` holds it. */
export interface PieceList {
  /** Word pieces; the first four are special and stand in no text. */
  pieces: readonly string[];
  /** Their log probabilities. */
  scores: readonly number[];
  bos: number;
  eos: number;
  /** The piece for a character that has none, and its score. */
  unk: number;
  unkScore: number;
  /** By character: what is read in its place, perhaps nothing. Others stand for themselves. */
  normal: Readonly<Record<string, string>>;
}

/** Cuts text into word pieces; the same text always gives the same pieces. */
export interface Tokenizer {
  /** The pieces that stand at the beginning and the end of what is read together. */
  bos: number;
  eos: number;
  pieces(text: string): Piece[];
}

/** The mark of SentencePiece for a space, and so for the beginning of a word. */
const space = '\u2581';
const spaceUnit = space.charCodeAt(0);

/** How many special pieces there are. */
const specials = 4;

/** More of a text is not read, in UTF-16 units; a sentence of a person is a tenth of it. */
const longestText = 2000;

/**
 * The unigram tokenizer of SentencePiece: of all ways to cut a text into known pieces the likeliest (Viterbi). Each place is
 * followed no further than the longest piece, so the time grows with the text. Of equally likely ways the one whose last
 * piece begins first is taken.
 */
export function createTokenizer(list: PieceList): Tokenizer {
  const { scores, unk, unkScore } = list;
  const trie = createPieceTrie(list.pieces.map((piece, index) => (index < specials ? '' : piece)));
  const normal = new Map(Object.entries(list.normal));

  /** The number of the last piece, and where it begins, of the likeliest way to each place. */
  function likeliest(units: string): { last: Int32Array; from: Int32Array } {
    const best = new Float64Array(units.length + 1).fill(Number.NEGATIVE_INFINITY);
    const last = new Int32Array(units.length + 1);
    const from = new Int32Array(units.length + 1);
    best[0] = 0;
    const offer = (at: number, end: number, piece: number, score: number) => {
      const sum = (best[at] ?? 0) + score;
      if (sum <= (best[end] ?? 0)) return;
      best[end] = sum;
      last[end] = piece;
      from[end] = at;
    };
    for (let at = 0; at < units.length; at += 1) {
      if (best[at] === Number.NEGATIVE_INFINITY) continue;
      for (let node = trie.next(0, units.charCodeAt(at)), end = at + 1; node >= 0; end += 1) {
        const piece = trie.pieceAt(node);
        if (piece >= 0) offer(at, end, piece, scores[piece] ?? 0);
        node = end < units.length ? trie.next(node, units.charCodeAt(end)) : -1;
      }
      offer(at, at + ((units.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), unk, unkScore);
    }
    return { last, from };
  }

  return {
    bos: list.bos,
    eos: list.eos,
    pieces(text) {
      const { units, origins } = normalized(beginningOf(text), normal);
      const { last, from } = likeliest(units);
      const found: Piece[] = [];
      for (let end = units.length; end > 0; end = from[end] ?? 0) {
        const begin = from[end] ?? 0;
        const opensWord = units.charCodeAt(begin) === spaceUnit;
        const first = opensWord && end > begin + 1 ? begin + 1 : begin;
        found.push({ id: last[end] ?? unk, start: origins[first] ?? 0, end: origins[end] ?? text.length, opensWord });
      }
      return found.reverse();
    },
  };
}

function beginningOf(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return (text.codePointAt(longestText - 1) ?? 0) > 0xffff ? cut.slice(0, -1) : cut;
}

/** The text as the model reads it, and for each of its places the place in the text as written. */
interface Normalized {
  units: string;
  origins: number[];
}

/** Characters as they are read, spaces between words as one mark each, and a mark before the first word. */
function normalized(text: string, normal: ReadonlyMap<string, string>): Normalized {
  const parts: string[] = [];
  const origins: number[] = [];
  /** Where a space stood that no word has followed yet. */
  let pending = 0;
  let isPending = true;
  const add = (units: string, origin: number) => {
    parts.push(units);
    for (let index = 0; index < units.length; index += 1) origins.push(origin);
  };
  let at = 0;
  for (const character of text) {
    for (const read of normal.get(character) ?? character) {
      if (read === ' ') {
        if (!isPending) pending = at;
        isPending = true;
        continue;
      }
      if (isPending) add(space, parts.length === 0 ? at : pending);
      isPending = false;
      add(read, at);
    }
    at += character.length;
  }
  origins.push(text.length);
  return { units: parts.join(''), origins };
}
