import { fold } from '../text/fold.ts';
import { functionWords } from './function-words.ts';
import type { LemmaOf } from './lemmas.ts';

const word = /\p{L}[\p{L}\p{N}]*/gu;
/** A beginning of this many letters stands for a stem: it joins the forms of words that have no known base form. */
const stemLengths = [4, 6];

/** One word of a text: as written, what all of its forms have in common, and what it is known by. */
export interface WordFeatures {
  written: string;
  base: string;
  features: string[];
}

/**
 * The words of a text with what each is known by: its base form folded (itself where none is known), and the beginnings of
 * the form. One-letter words and those that stand in every text say nothing.
 */
export function topicFeatures(text: string, lemmaOf: LemmaOf): WordFeatures[] {
  const words: WordFeatures[] = [];
  for (const [written] of text.matchAll(word)) {
    const folded = fold(written);
    if (folded.length < 2) continue;
    const lemma = lemmaOf(written);
    if (functionWords.has(folded) || (lemma !== null && functionWords.has(lemma))) continue;
    const stems = stemLengths.filter((length) => folded.length > length).map((length) => `${folded.slice(0, length)}…`);
    words.push({ written, base: lemma ?? roughBase(folded), features: [lemma ?? folded, ...stems] });
  }
  return words;
}

/** Joins `call` and `calls`, `interview` and `interviewing`: enough not to name a word twice. */
function roughBase(folded: string): string {
  return folded.replace(/(?<=...)(?:s|ed|ing)$/, '').replace(/(?<=...)e$/, '');
}
