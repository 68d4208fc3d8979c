import type { Token } from '../text/tokens.ts';
import type { Conjunction, Pattern } from './pattern.ts';
import type { Word } from './vocabulary.ts';

/** A cue found in a sentence; `first` and `last` are token indexes, both inclusive. */
export interface FoundCue {
  cue: number;
  first: number;
  last: number;
}

/** Every cue of the vocabulary in a sentence, each at most once, by place. */
export function findCues(tokens: readonly Token[], words: readonly Word[]): FoundCue[] {
  const found: FoundCue[] = [];
  const seen = new Set<number>();
  const opening = firstWord(tokens);
  const closing = lastWord(tokens);
  for (const [first, word] of words.entries()) {
    for (const { cue, pattern } of word.anchors) {
      if (seen.has(cue) || (pattern.opens && first !== opening)) continue;
      const last = matchFrom(pattern, words, 0, first);
      if (last < 0 || (pattern.closes && last !== closing)) continue;
      seen.add(cue);
      found.push({ cue, first, last });
    }
  }
  return found;
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
  if (word !== undefined && wanted.alternatives.some((alternative) => fits(alternative, word))) {
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

function fits(alternative: Conjunction, word: Word): boolean {
  return (
    alternative.all.every((atom) => word.atoms.includes(atom)) && !alternative.none.some((atom) => word.atoms.includes(atom))
  );
}
