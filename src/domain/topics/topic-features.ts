import { fold } from '../text/fold.ts';

const word = /\p{L}[\p{L}\p{N}]*/gu;
/** A beginning of this many letters stands for a stem: it joins the case forms of a Polish word and the forms of an English one. */
const stemLengths = [4, 6];

/** One word of a text: as written, and what it is known by. */
export interface WordFeatures {
  written: string;
  features: string[];
}

/** The words of a text with what each is known by: itself folded, and its beginnings. One-letter words say nothing. */
export function topicFeatures(text: string): WordFeatures[] {
  const words: WordFeatures[] = [];
  for (const [written] of text.matchAll(word)) {
    const folded = fold(written);
    if (folded.length < 2) continue;
    const stems = stemLengths.filter((length) => folded.length > length).map((length) => `${folded.slice(0, length)}…`);
    words.push({ written, features: [folded, ...stems] });
  }
  return words;
}
