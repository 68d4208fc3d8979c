import type { Language } from '../drafts/draft.ts';
import { type BaseOf, tellingWords } from './terms.ts';

/** A view that a person holds, with its reason and the day on which it was written down. */
export interface Stance {
  id: string;
  text: string;
  reason: string;
  date: string;
}

/** A sentence that speaks of what a stance speaks of. `opposes`: one of the two denies what the other says. */
export interface StanceMatch {
  stance: Stance;
  start: number;
  end: number;
  opposes: boolean;
}

/** Which part of a stance's telling words a sentence must hold to be on the same matter, and how much of the sentence they must be. */
const leastShared = 0.6;
const leastOfSentence = 0.5;
const fewestShared = 2;
const denial =
  /(?<!\p{L})(nie|nigdy|żaden|żadna|żadne|bez|wcale|przestań|not|no|never|without|cannot|can['’]t|don['’]t|doesn['’]t|isn['’]t|aren['’]t|won['’]t|stop|nobody)(?!\p{L})/giu;

/**
 * Sentences of a draft that repeat or oppose a stance, by the words they share and by whether exactly one of the two is denied.
 * It is a question to the writer, not a judgement: people change their minds, and irony denies nothing.
 */
export function matchStances(
  text: string,
  sentences: readonly { start: number; end: number }[],
  stances: readonly Stance[],
  language: Language,
  baseOf: BaseOf,
): StanceMatch[] {
  const known = stances.map((stance) => ({ stance, words: basesOf(stance.text, language, baseOf), denies: denies(stance.text) }));
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = basesOf(sentence, language, baseOf);
    return known
      .filter((each) => isSameMatter(each.words, words))
      .map(({ stance, denies: isDenied }) => ({ stance, start, end, opposes: denies(sentence) !== isDenied }));
  });
}

function isSameMatter(stance: ReadonlySet<string>, sentence: ReadonlySet<string>): boolean {
  const shared = [...stance].filter((word) => sentence.has(word)).length;
  return shared >= fewestShared && shared / stance.size >= leastShared && shared / sentence.size >= leastOfSentence;
}

const basesOf = (text: string, language: Language, baseOf: BaseOf): ReadonlySet<string> =>
  new Set(tellingWords(text, language, baseOf).map((word) => baseOf(word, language).key));

/** Two denials in a sentence are taken for one: in Polish they are one. */
const denies = (text: string): boolean => text.search(denial) >= 0;
