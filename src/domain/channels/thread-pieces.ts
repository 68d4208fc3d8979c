import { graphemesOf } from './graphemes.ts';

/** How good a place is for ending a part, the best first. */
export type Break = 'paragraph' | 'line' | 'sentence' | 'lead-in' | 'clause' | 'space' | 'inside';

/** A stretch of text that stays whole, in UTF-16 offsets, and what stands after it. */
export interface Piece {
  start: number;
  end: number;
  after: Break;
}

/**
 * Cuts a text into pieces that fit `room`: sentences; of a sentence that does not fit, clauses; of a clause, words. Every cut is
 * at white space where a line may break, so a word, an address, an emoji, a mention and a hashtag stay whole. Only a bare word
 * longer than the room is cut inside, between characters as a reader sees them.
 */
export function piecesOf(text: string, measure: (text: string) => number, room: number): Piece[] {
  const words = wordsOf(text);
  return join(words, wholeThoughts).flatMap((sentence) => {
    if (fits(sentence)) return [sentence];
    return join(within(words, sentence), [...wholeThoughts, 'clause']).flatMap((clause) => {
      if (fits(clause)) return [clause];
      return within(words, clause).flatMap((word) => (fits(word) ? [word] : cutWord(text, word, measure, room)));
    });
  });

  function fits(piece: Piece): boolean {
    return measure(text.slice(piece.start, piece.end)) <= room;
  }
}

/** Where sentences, lines and paragraphs begin, as UTF-16 offsets: the places at which a person may cut. */
export function sentenceStarts(text: string): number[] {
  return join(wordsOf(text), wholeThoughts).map(({ start }) => start);
}

const wholeThoughts: Break[] = ['paragraph', 'line', 'sentence', 'lead-in'];

/** Runs without a space at which a line may break; a no-break space holds its neighbours together. */
function wordsOf(text: string): Piece[] {
  const words = [...text.matchAll(/[^\s\u00A0\u202F\u2060]*[^\s](?:[\u00A0\u202F\u2060]*[^\s\u00A0\u202F\u2060]+)*/g)];
  return words.map((word, index) => {
    const end = word.index + word[0].length;
    const next = words[index + 1];
    const after = breakAfter(word[0], text.slice(end, next?.index ?? text.length), next?.[0]);
    const leadsIn = (after === 'paragraph' || after === 'line') && next !== undefined && isLeadIn(text, end, next.index);
    return { start: word.index, end, after: leadsIn ? 'lead-in' : after };
  });
}

/**
 * A heading, a line that announces what follows (“Three questions that work”, “Remember:”) and an item with items under it belong
 * to what comes after them.
 */
function isLeadIn(text: string, end: number, next: number): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end);
  if (line.endsWith(':') || indentation(text, next) > indentation(text, start + line.search(/\S/))) return true;
  const opensParagraph = start === 0 || /\n\s*\n$/.test(text.slice(Math.max(0, start - 8), start));
  return opensParagraph && line.length <= 90 && !/[.!?…,;)\]"”’»]$|^\s*(?:[–—•☐☑]|\d+[.)])|^[#@]|:\/\//u.test(line);
}

/** How far the line of this place is indented, when the place begins it. */
function indentation(text: string, place: number): number {
  return place - (text.lastIndexOf('\n', place - 1) + 1);
}

function breakAfter(word: string, gap: string, next: string | undefined): Break {
  if (/\n[^\S\n]*\r?\n/.test(gap) || next === undefined) return 'paragraph';
  if (gap.includes('\n')) return 'line';
  if (endsSentence(word, next)) return 'sentence';
  return /[,;:–—…)]["”’»]?$/.test(word) || /^[–—]$/.test(word) ? 'clause' : 'space';
}

/** Abbreviations that end in a full stop in the middle of a sentence. */
const abbreviations = new Set(
  (
    'dr mr mrs ms prof st vs etc e.g i.e no fig inc ltd jr sr approx dept est ' +
    'np m.in itd itp tzw tzn tj im ul al pl os prof hab inż mgr lek gen płk św ks zob por str nr ok godz min wyd red r w pt cd'
  ).split(' '),
);

function endsSentence(word: string, next: string): boolean {
  const end = /^(?<stem>.*?)(?<mark>[.!?…]+)[)\]"”’»]*$/su.exec(word);
  if (end === null || /^\p{Ll}/u.test(next)) return false;
  const stem = (end.groups?.stem ?? '').replace(/^[("„“‘«[]+/, '');
  return end.groups?.mark !== '.' || !(abbreviations.has(stem.toLowerCase()) || /^\p{Lu}$/u.test(stem) || /^\d{1,2}$/.test(stem));
}

/** Joins neighbours until one of these breaks. */
function join(words: Piece[], breaks: Break[]): Piece[] {
  const joined: Piece[] = [];
  let start: number | null = null;
  for (const word of words) {
    start ??= word.start;
    if (!breaks.includes(word.after)) continue;
    joined.push({ start, end: word.end, after: word.after });
    start = null;
  }
  const last = words.at(-1);
  if (start !== null && last !== undefined) joined.push({ start, end: last.end, after: last.after });
  return joined;
}

function within(words: Piece[], whole: Piece): Piece[] {
  return words.filter((word) => word.start >= whole.start && word.end <= whole.end);
}

/** An address, mention or hashtag is never cut, even when it alone is too long: its part is then over the limit and says so. */
function cutWord(text: string, word: Piece, measure: (text: string) => number, room: number): Piece[] {
  const whole = text.slice(word.start, word.end);
  if (room <= 0 || /[@#＠＃]\p{L}|:\/\/|\p{L}\.\p{L}/u.test(whole)) return [word];
  const cut: Piece[] = [];
  let start = word.start;
  let end = word.start;
  for (const grapheme of graphemesOf(whole)) {
    if (end > start && measure(text.slice(start, end + grapheme.length)) > room) {
      cut.push({ start, end, after: 'inside' });
      start = end;
    }
    end += grapheme.length;
  }
  return [...cut, { start, end, after: word.after }];
}
