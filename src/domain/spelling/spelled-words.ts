import { tokenize } from '../insight/text/tokens.ts';

/** A word to look up; offsets are UTF-16 in the text it stands in. */
export interface SpelledWord {
  /** As it is written, with straight apostrophes. */
  word: string;
  start: number;
  end: number;
  /** Whether it follows or precedes another word with a hyphen between: `e-` and `mail` of `e-mail`. */
  joined: boolean;
  /** The whole compound when it is joined, else the word. */
  whole: string;
  startsSentence: boolean;
}

/** Text that is no prose: `[start, end)` in the text of the block. */
export type Stretch = readonly [start: number, end: number];

/** Letters with what is part of a word in neither language: digits, signs of programs, letters of other alphabets. */
const noWord = /[\d_]|[^\p{Script=Latin}'’\u00ad]/u;
/** `iPhone`, `JavaScript`, `DOM`, `PDFs`: names and acronyms. */
const mixedCase = /\p{Ll}\p{Lu}|^\p{Lu}{2,}/u;
const joiners = /[./\\_=~+&|@#$%^<>{}[\]]/;

/**
 * The words of a block that have a spelling: without numbers, addresses, mentions, hashtags, names of files, acronyms, letters
 * of other alphabets and what stands in `quiet`.
 */
export function spelledWords(text: string, quiet: readonly Stretch[] = []): SpelledWord[] {
  const found: SpelledWord[] = [];
  let quietAt = 0;
  let startsSentence = true;
  for (const { kind, start, end } of tokenize(text)) {
    if (kind === 'mark') startsSentence = startsSentence || opensSentence(text, start);
    if (kind !== 'word') {
      if (kind !== 'mark') startsSentence = false;
      continue;
    }
    while ((quiet[quietAt]?.[1] ?? Number.POSITIVE_INFINITY) <= start) quietAt += 1;
    const isQuiet = (quiet[quietAt]?.[0] ?? Number.POSITIVE_INFINITY) < end;
    if (!isQuiet && isSpelled(text, start, end)) found.push(...pieces(text, start, end, startsSentence));
    startsSentence = false;
  }
  return found;
}

const sentenceSigns = '.!?…:;"“„«»(–—-•\n*';

/** After a full stop, a colon, a quotation mark or a dash a capital letter makes no name. */
function opensSentence(text: string, at: number): boolean {
  return sentenceSigns.includes(text.charAt(at));
}

function isSpelled(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (noWord.test(word) || mixedCase.test(word)) return false;
  return !isJoiner(text, start - 1, start - 2) && !isJoiner(text, end, end + 1) && !isJoinedToNumber(text, start, end);
}

/** A sign that joins letters to something that is no prose: `config.yaml`, `and/or` is read all the same. */
function isJoiner(text: string, at: number, beyond: number): boolean {
  const sign = text.charAt(at);
  if (!joiners.test(sign)) return false;
  return sign !== '.' || /[\p{L}\p{N}/\\~_-]/u.test(text.charAt(beyond));
}

/** `5-letni`, `PDF-em`: an ending after a hyphen. */
function isJoinedToNumber(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '-') return /[\p{N}\p{Lu}]/u.test(text.charAt(start - 2));
  return text.charAt(end) === '-' && /\p{N}/u.test(text.charAt(end + 1));
}

function pieces(text: string, start: number, end: number, startsSentence: boolean): SpelledWord[] {
  const word = text
    .slice(start, end)
    .replace(/’/g, "'")
    .replace(/\u00ad/g, '');
  const from = compoundStart(text, start);
  const to = compoundEnd(text, end);
  const whole = from === start && to === end ? word : text.slice(from, to).replace(/’/g, "'");
  return [{ word, start, end, joined: whole !== word, whole, startsSentence }];
}

const longestCompound = 60;
const isCompoundPart = (sign: string): boolean => /[\p{L}\p{N}'’-]/u.test(sign);

function compoundStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < longestCompound && isCompoundPart(text.charAt(at - 1))) at -= 1;
  return at;
}

function compoundEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < longestCompound && isCompoundPart(text.charAt(at))) at += 1;
  return at;
}
