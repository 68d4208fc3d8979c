import type { DraftKind, Language } from '../drafts/draft.ts';
import { splitSentences } from '../insight/text/sentences.ts';

/** A place in a block of the draft; offsets are UTF-16. */
export interface SharedPlace {
  block: string;
  start: number;
  end: number;
  words: string;
}

/** Whether a piece can travel by itself: what each part needs, and the place that says so. */
export interface Shareability {
  /** The place that points outside the piece, `null` when it makes sense on its own. */
  leansOn: SharedPlace | null;
  hasOneIdea: boolean;
  /** The line that somebody else could quote, `null` when there is none. */
  quotable: SharedPlace | null;
}

export interface SharedDraft {
  kind: DraftKind;
  /** What the piece says in one sentence, by its writer; may be empty. */
  thesis: string;
  blocks: readonly { key: string; kind: string; text: string }[];
  language: Language;
}

/** No more of a draft is looked at: a line that stands further down travels with nobody. */
const longestRead = 20_000;

/** Looks at whether a piece stands by itself, holds one idea and has a line to quote. It counts and compares, and judges no taste. */
export function shareabilityOf({ kind, thesis, blocks, language }: SharedDraft): Shareability {
  const sentences = sentencesIn(blocks, language);
  const words = sentences.reduce((sum, { words: each }) => sum + wordCount(each), 0);
  return {
    leansOn: kind === 'reply' || kind === 'share' ? null : leaningPlace(sentences, language),
    hasOneIdea: thesis.trim() !== '' || words <= shortEnough,
    quotable: quotableLine(sentences, language),
  };
}

/** About ten sentences: a piece this short has no room for two ideas, a longer one says its idea in the thesis field. */
const shortEnough = 120;

interface Sentence extends SharedPlace {
  isProse: boolean;
}

function sentencesIn(blocks: SharedDraft['blocks'], language: Language): Sentence[] {
  const found: Sentence[] = [];
  let read = 0;
  for (const { key, kind, text } of blocks) {
    if (kind === 'code' || kind === 'other' || read > longestRead) continue;
    read += text.length;
    for (const { start, end } of splitSentences(text, language)) {
      const words = text.slice(start, end);
      if (words.trim() !== '') found.push({ block: key, start, end, words, isProse: kind !== 'heading' });
    }
  }
  return found;
}

const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** A first word that needs what was said before, and words that send the reader elsewhere. */
const leaningStart: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(this(?! (blog )?(post|article|piece|page|guide|list)(?!\p{L}))|that|these|those|it|they|he|she|so|therefore|but|and|also|however|because of (this|that)|as i (said|wrote))(?![\p{L}’'-])/iu,
  pl: /^\W*(to|ten|ta|te|tamten|on|ona|oni|one|dlatego|więc|ale|też|również|jednak|jak (pisałem|pisałam|mówiłem|mówiłam|wspominałem|wspominałam))(?![\p{L}’'-])/iu,
};
const elsewhere =
  /(?<!\p{L})(link in (the )?(comments?|bio)|in my (last|previous) post|see (above|below)|as (mentioned|discussed) (above|before|earlier)|yesterday['’]s post|link w (komentarzu|komentarzach|bio)|w poprzednim (wpisie|poście)|wczorajsz(y|ym|ego) (wpis|wpisie|wpisu|post|poście|posta)|jak wyżej|patrz (wyżej|niżej))(?!\p{L})/iu;

/** English “it” may begin a sentence about the weather; Polish “to” often means “it is”. Both only count at the very start. */
function leaningPlace(sentences: readonly Sentence[], language: Language): SharedPlace | null {
  const [first] = sentences.filter(({ isProse }) => isProse);
  if (first !== undefined && leaningStart[language].test(first.words)) return placeOf(first);
  const other = sentences.find(({ words }) => elsewhere.test(words));
  return other === undefined ? null : placeOf(other);
}

const placeOf = ({ block, start, end, words }: Sentence): SharedPlace => ({ block, start, end, words: words.trim() });

/** A line that fits everywhere with the name of whoever said it, and leaves room for a remark. */
const longestQuote = 140;
const fewestWords = 5;
/** In Polish the verb says who speaks. A noun that ends alike, as “problemy”, only costs a line that could be quoted. */
const firstPerson: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(i|i['’](m|ve|d|ll)|my|me|mine|we|we['’](re|ve|d|ll)|our|us)(?!\p{L})/iu,
  pl: /(?<!\p{L})(ja|mnie|mój|moja|moje|moją|mojego|mojej|mi|my|nas|nam|nasz\p{L}*|jestem|jesteśmy|mam|będę|chcę|mogę|myślę|lubię|wiem|\p{L}+([łl][ea]m|[lł][iy]śmy|uję|[eiau]my))(?!\p{L})/iu,
};
const figureOrContrast = /\d|(?<!\p{L})(not|never|before|instead|than|nie|nigdy|zanim|zamiast|niż)(?!\p{L})/iu;

/** Of the sentences that stand by themselves the one that says most: a figure or a contrast first, then the shortest. */
function quotableLine(sentences: readonly Sentence[], language: Language): SharedPlace | null {
  const fit = sentences.filter(({ words, isProse }) => isProse && isQuotable(words.trim(), language));
  const [best] = fit.toSorted((one, other) => rank(one.words) - rank(other.words) || one.words.length - other.words.length);
  return best === undefined ? null : placeOf(best);
}

const rank = (words: string): number => (figureOrContrast.test(words) ? 0 : 1);

function isQuotable(words: string, language: Language): boolean {
  if (words.length > longestQuote || wordCount(words) < fewestWords || !/[.!…]["”]?$/u.test(words)) return false;
  return (
    !firstPerson[language].test(words) &&
    !leaningStart[language].test(words) &&
    !elsewhere.test(words) &&
    !/https?:|www\.|@/i.test(words)
  );
}
