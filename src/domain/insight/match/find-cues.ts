import type { Token } from '../text/tokens.ts';
import type { Conjunction, Pattern } from './pattern.ts';
import type { Word } from './vocabulary.ts';

/** A cue found in a sentence; `first` and `last` are token indexes, both inclusive. */
export interface FoundCue {
  cue: number;
  first: number;
  last: number;
}

/** Finds every cue of a vocabulary in a sentence, each at most once, by place. */
export type CueFinder = (tokens: readonly Token[], words: readonly Word[]) => FoundCue[];

/** Written with plain loops, since it runs for every word. Most patterns are refused by what is missing behind their first word. */
export function createCueFinder(atomCount: number): CueFinder {
  const lastPlaces = createLastPlaces(atomCount);
  return (tokens, words) => {
    const found: FoundCue[] = [];
    const opening = firstWord(tokens);
    const closing = lastWord(tokens);
    lastPlaces.note(words);
    for (let first = 0; first < words.length; first += 1) {
      for (const { cue, pattern } of words[first]?.anchors ?? []) {
        if ((pattern.opens && first !== opening) || !lastPlaces.haveAll(pattern.needs, first) || isFound(found, cue)) continue;
        const last = matchFrom(pattern, words, 0, first);
        if (last >= 0 && (!pattern.closes || last === closing)) found.push({ cue, first, last });
      }
    }
    return found;
  };
}

/** Where each atom stands last in the sentence at hand. */
interface LastPlaces {
  note(words: readonly Word[]): void;
  /** Does each group of `needs` have an atom behind `place`? */
  haveAll(needs: readonly number[], place: number): boolean;
}

const highestBase = 1_000_000_000;

/** Places are counted on from sentence to sentence, so that nothing has to be wiped in between. */
function createLastPlaces(atomCount: number): LastPlaces {
  const places = new Int32Array(atomCount);
  let base = 1;
  let next = 1;
  return {
    note(words) {
      if (next > highestBase) {
        places.fill(0);
        next = 1;
      }
      base = next;
      for (const { atoms } of words) {
        for (const atom of atoms) places[atom] = next;
        next += 1;
      }
    },
    haveAll(needs, place) {
      let has = false;
      for (const atom of needs) {
        if (atom >= 0) has ||= (places[atom] ?? 0) > base + place;
        else if (!has) return false;
        else has = false;
      }
      return true;
    },
  };
}

function isFound(found: readonly FoundCue[], cue: number): boolean {
  for (const one of found) if (one.cue === cue) return true;
  return false;
}

/** The first token that is a word, a number or a tag: bullets, quotation marks and emoji stand before it. */
export function firstWord(tokens: readonly Token[]): number {
  let index = tokens.findIndex(({ kind }) => kind !== 'mark' && kind !== 'emoji');
  const isListNumber = tokens[index]?.kind === 'number' && tokens[index + 1]?.kind === 'mark';
  if (isListNumber && tokens[index + 2]?.kind === 'word' && tokens.length > index + 2) index += 2;
  return index;
}

function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ kind }) => kind !== 'mark' && kind !== 'emoji');
}

/** The index of the last token that `pattern` takes from `place` on, beginning at `at`, or -1. */
function matchFrom(pattern: Pattern, words: readonly Word[], place: number, at: number): number {
  const wanted = pattern.places[place];
  if (wanted === undefined) return at - 1;
  if (wanted.gap > 0) return matchGap(pattern, words, place, at, wanted.gap);
  const word = words[at];
  if (word !== undefined && fitsOne(wanted.alternatives, word.atoms)) {
    const last = matchFrom(pattern, words, place + 1, at + 1);
    if (last >= 0) return last;
  }
  return wanted.optional ? matchFrom(pattern, words, place + 1, at) : -1;
}

function matchGap(pattern: Pattern, words: readonly Word[], place: number, at: number, gap: number): number {
  for (let skipped = 0; skipped <= gap && at + skipped <= words.length; skipped += 1) {
    const last = matchFrom(pattern, words, place + 1, at + skipped);
    if (last >= 0) return last;
  }
  return -1;
}

function fitsOne(alternatives: readonly Conjunction[], atoms: readonly number[]): boolean {
  for (const { all, none } of alternatives) if (hasAll(atoms, all) && !hasSome(atoms, none)) return true;
  return false;
}

function hasAll(atoms: readonly number[], wanted: readonly number[]): boolean {
  for (const atom of wanted) if (!atoms.includes(atom)) return false;
  return true;
}

function hasSome(atoms: readonly number[], unwanted: readonly number[]): boolean {
  for (const atom of unwanted) if (atoms.includes(atom)) return true;
  return false;
}
