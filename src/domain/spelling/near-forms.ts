import type { Language } from '../drafts/draft.ts';
import type { Automaton } from '../insight/dictionary/cfsa2.ts';
import { type Rank, rankAt } from './dictionary.ts';
import { type Confusion, confusionsOf, editCosts, substitutionCost } from './edit-costs.ts';

/** A form that a written one may have been meant to be, and how far it is from it. */
export interface NearForm {
  form: string;
  cost: number;
  rank: Rank;
}

const separatorByte = 59;
const longestForm = 60;

/**
 * The forms in the automaton that lie within `limit` of a word, by a weighted edit distance (with swapped letters and the
 * confusions of the language), in one walk that turns back where nothing near can follow.
 */
export function nearForms(automaton: Automaton, word: string, language: Language, limit: number): NearForm[] {
  const search = new NearSearch(automaton, [...word], confusionsOf[language], limit);
  search.walk(automaton.root, 0, 0, 0);
  return search.found;
}

const codesOf = (text: string): number[] => [...text].map((letter) => letter.codePointAt(0) ?? 0);

interface CodedConfusion {
  typed: readonly number[];
  meant: readonly number[];
  cost: number;
}

/**
 * One search. `rows[depth * width + at]` is the cost of having typed the first `at` letters for the first `depth` letters of the
 * path; only a band around the diagonal can be within the limit, so only it is computed.
 */
class NearSearch {
  readonly found: NearForm[] = [];
  readonly #automaton: Automaton;
  readonly #limit: number;
  readonly #firstWritten: number;
  /** The letters as small ones. */
  readonly #typed: number[];
  readonly #width: number;
  readonly #band: number;
  readonly #rows: Float32Array;
  readonly #least = new Float32Array(longestForm + 1);
  readonly #path = new Int32Array(longestForm + 1);
  readonly #small = new Int32Array(longestForm + 1);
  /** By the last letter of what was meant. */
  readonly #confusions = new Map<number, CodedConfusion[]>();

  constructor(automaton: Automaton, written: readonly string[], confusions: readonly Confusion[], limit: number) {
    this.#automaton = automaton;
    this.#limit = limit;
    this.#firstWritten = written[0]?.codePointAt(0) ?? 0;
    this.#typed = codesOf(written.join('').toLowerCase());
    this.#width = this.#typed.length + 1;
    this.#band = Math.floor(limit / editCosts.doubled) + 1;
    this.#rows = new Float32Array((longestForm + 1) * this.#width).fill(9);
    this.#prepare(confusions);
    this.#rows[0] = 0;
    for (let at = 1; at < this.#width; at += 1) this.#rows[at] = this.#cost(0, at - 1) + this.#extraCost(at - 1);
  }

  #prepare(confusions: readonly Confusion[]): void {
    const word = String.fromCodePoint(...this.#typed);
    for (const { one, other, cost } of confusions) {
      if (other === '' || !word.includes(one)) continue;
      const meant = codesOf(other);
      const last = meant.at(-1) ?? 0;
      this.#confusions.set(last, [...(this.#confusions.get(last) ?? []), { typed: codesOf(one), meant, cost }]);
    }
  }

  /** `code` and `left` are the letter that has been read in part and how many of its bytes are missing. */
  walk(node: number, depth: number, code: number, left: number): void {
    const automaton = this.#automaton;
    for (let arc = automaton.first(node); arc !== 0; arc = automaton.next(arc)) {
      const label = automaton.label(arc);
      const target = automaton.target(arc);
      if (left > 1) this.walk(target, depth, (code << 6) | (label & 63), left - 1);
      else if (left === 1) this.#enter(target, depth, (code << 6) | (label & 63));
      else if (label === separatorByte) this.#take(target, depth);
      else if (label < 0x80) this.#enter(target, depth, label);
      else if (label < 0xe0) this.walk(target, depth, label & 31, 1);
      else this.walk(target, depth, label & 15, 2);
    }
  }

  #enter(target: number, depth: number, letter: number): void {
    if (target === 0 || depth >= longestForm || depth >= this.#width - 1 + this.#band) return;
    this.#path[depth] = letter;
    this.#small[depth] = smallLetter(letter);
    const least = this.#fillRow(depth + 1);
    this.#least[depth + 1] = least;
    // Swapped letters and confusions reach back over a row.
    if (Math.min(least, this.#least[depth] ?? 0) <= this.#limit) this.walk(target, depth + 1, 0, 0);
  }

  #cost(depth: number, at: number): number {
    return this.#rows[depth * this.#width + at] ?? 9;
  }

  /** The costs of the path with its newest letter; gives the least of them. */
  #fillRow(depth: number): number {
    const row = depth * this.#width;
    const letter = this.#small[depth - 1] ?? 0;
    const from = Math.max(0, depth - this.#band);
    const to = Math.min(this.#width - 1, depth + this.#band);
    const missing = this.#missingCost(depth);
    if (from > 0) this.#rows[row + from - 1] = 9;
    if (to + 1 < this.#width) this.#rows[row + to + 1] = 9;
    for (let at = from; at <= to; at += 1) {
      let cost = this.#cost(depth - 1, at) + missing + (at === 0 ? editCosts.first : 0);
      if (at > 0) {
        cost = Math.min(cost, this.#cost(depth - 1, at - 1) + this.#letterCost(at, letter, depth));
        cost = Math.min(cost, this.#cost(depth, at - 1) + this.#extraCost(at - 1), this.#swapCost(at, letter, depth));
      }
      this.#rows[row + at] = cost;
    }
    for (const confusion of this.#confusions.get(letter) ?? []) this.#confuse(confusion, depth, from, to);
    let least = 9;
    for (let at = from; at <= to; at += 1) least = Math.min(least, this.#cost(depth, at));
    return least;
  }

  #letterCost(at: number, meant: number, depth: number): number {
    const typed = this.#typed[at - 1] ?? 0;
    const cost = typed === meant ? 0 : knownSubstitution(typed, meant);
    if (at !== 1 || depth !== 1) return cost;
    if (cost > editCosts.diacritic) return cost + editCosts.first;
    return cost === 0 && this.#path[0] !== this.#firstWritten ? editCosts.capital : cost;
  }

  #swapCost(at: number, letter: number, depth: number): number {
    if (depth < 2 || at < 2 || letter !== this.#typed[at - 2] || letter === this.#typed[at - 1]) return 9;
    if (this.#typed[at - 1] !== this.#small[depth - 2]) return 9;
    return this.#cost(depth - 2, at - 2) + editCosts.swapped;
  }

  /** The writer left out the newest letter of the path. */
  #missingCost(depth: number): number {
    return depth > 1 && this.#small[depth - 1] === this.#small[depth - 2] ? editCosts.doubled : editCosts.missing;
  }

  #extraCost(at: number): number {
    return at > 0 && this.#typed[at] === this.#typed[at - 1] ? editCosts.doubled : editCosts.extra;
  }

  #confuse({ typed, meant, cost }: CodedConfusion, depth: number, from: number, to: number): void {
    if (!endsWith(this.#small, depth, meant)) return;
    for (let at = Math.max(from, typed.length); at <= to; at += 1) {
      const confused = this.#cost(depth - meant.length, at - typed.length) + cost;
      if (confused < this.#cost(depth, at) && endsWith(this.#typed, at, typed)) this.#rows[depth * this.#width + at] = confused;
    }
  }

  #take(node: number, depth: number): void {
    const cost = this.#cost(depth, this.#width - 1);
    if (Math.abs(depth - this.#width + 1) > this.#band || cost > this.#limit) return;
    const form = String.fromCodePoint(...this.#path.subarray(0, depth));
    this.found.push({ form, cost, rank: rankAt(this.#automaton, node) });
  }
}

function endsWith(letters: ArrayLike<number>, end: number, wanted: readonly number[]): boolean {
  if (end < wanted.length) return false;
  for (let back = 1; back <= wanted.length; back += 1) {
    if (letters[end - back] !== wanted[wanted.length - back]) return false;
  }
  return true;
}

const smallLetters = new Map<number, number>();

function smallLetter(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const known = smallLetters.get(code);
  if (known !== undefined) return known;
  const small = String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code;
  smallLetters.set(code, small);
  return small;
}

/** What was computed once for two letters; words are written in few of them, and a hostile text may not make it grow. */
const substitutions = new Map<number, number>();
const mostSubstitutions = 20_000;

function knownSubstitution(typed: number, meant: number): number {
  const key = typed * 0x20_0000 + meant;
  const known = substitutions.get(key);
  if (known !== undefined) return known;
  const cost = substitutionCost(String.fromCodePoint(typed), String.fromCodePoint(meant));
  if (substitutions.size < mostSubstitutions) substitutions.set(key, cost);
  return cost;
}
