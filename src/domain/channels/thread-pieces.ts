import { graphemesOf } from './graphemes.ts';
import type { Ruler } from './ruler.ts';
import { isGlue, isSpace } from './white-space.ts';

/** How good a place is for ending a part, the best first; `in-item` is an end of a sentence or line in the middle of a list's item. */
export type Break = 'paragraph' | 'line' | 'sentence' | 'lead-in' | 'in-item' | 'clause' | 'space' | 'inside';

/** A stretch of text that stays whole, in UTF-16 offsets, and what stands after it. */
export interface Piece {
  start: number;
  end: number;
  after: Break;
}

/**
 * Cuts a text into pieces that fit `room`: sentences and items of lists; of an item that does not fit, sentences; of a sentence,
 * clauses; of a clause, words. Every cut is at white space where a line may break, so a word, an address, an emoji, a mention and a hashtag stay whole. Only a bare word
 * longer than the room is cut inside, between characters as a reader sees them.
 */
export function piecesOf(
  text: string,
  words: readonly Piece[],
  measure: Ruler,
  count: (text: string) => number,
  room: number,
): Piece[] {
  let next = 0;
  return join(words, wholeThoughts).flatMap((thought) => {
    const own = wordsIn(thought);
    return fits(thought) ? [thought] : smaller(own, smallerAndSmaller);
  });

  function smaller(own: readonly Piece[], [breaks, ...rest]: readonly Break[][]): Piece[] {
    if (breaks === undefined) return own.flatMap((word) => (fits(word) ? [word] : cutWord(text, word, count, room)));
    return join(own, breaks).flatMap((part) => (fits(part) ? [part] : smaller(within(own, part), rest)));
  }

  function fits(piece: Piece): boolean {
    return measure(piece.start, piece.end) <= room;
  }

  function wordsIn({ end }: Piece): readonly Piece[] {
    const first = next;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    return words.slice(first, next);
  }
}

/** Where sentences, lines and paragraphs begin, as UTF-16 offsets: the places at which a person may cut. */
export function sentenceStarts(text: string): number[] {
  return join(wordsOf(text), sentenceEnds).map(({ start }) => start);
}

const wholeThoughts: Break[] = ['paragraph', 'line', 'sentence', 'lead-in'];
const sentenceEnds: Break[] = [...wholeThoughts, 'in-item'];
const smallerAndSmaller: Break[][] = [sentenceEnds, [...sentenceEnds, 'clause']];

/** Runs without a space at which a line may break; a no-break space holds its neighbours together. */
export function wordsOf(text: string): Piece[] {
  const stretches = stretchesOf(text);
  const items = itemsOf(text);
  return stretches.map(({ start, end }, index) => {
    const next = stretches[index + 1];
    if (next === undefined) return { start, end, after: 'paragraph' };
    const after = breakBetween(text, start, end, next);
    return { start, end, after: wholeThoughts.includes(after) && items.goesOn(end, next.start) ? 'in-item' : after };
  });
}

/** An item of a list as `plainBlocks` lays it out; its further lines are indented deeper than its mark. */
const itemLine = /([ \t]*)(?:[–☐☑]|\d+\.)[ \t]/y;

/** Walks through a text; told of gaps between words in their order, it answers whether the item of a list goes on behind them. */
function itemsOf(text: string): { goesOn(gap: number, next: number): boolean } {
  let indent = itemIndent(0);
  return {
    goesOn(gap, next) {
      const line = text.slice(gap, next).lastIndexOf('\n') + 1;
      if (line === 0) return indent !== null;
      const begun = itemIndent(gap + line);
      if (begun === null && indent !== null && next - gap - line > indent) return true;
      indent = begun;
      return false;
    },
  };

  function itemIndent(start: number): number | null {
    itemLine.lastIndex = start;
    return itemLine.exec(text)?.[1]?.length ?? null;
  }
}

function stretchesOf(text: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    const end = endOfStretch(text, at);
    stretches.push({ start: at, end });
    at = end;
  }
  return stretches;
}

function endOfStretch(text: string, start: number): number {
  for (let at = start; ; ) {
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    let next = at;
    while (next < text.length && isGlue(text.charCodeAt(next))) next += 1;
    if (next === at || next === text.length || isSpace(text.charCodeAt(next))) return at;
    at = next;
  }
}

/** Most words end in a letter before a single space, where there is nothing to find out. */
function breakBetween(text: string, start: number, end: number, next: { start: number; end: number }): Break {
  if (next.start - end === 1 && text.charCodeAt(end) === 32 && isPlainEnd(text.charCodeAt(end - 1))) return 'space';
  const after = breakAfter(text.slice(start, end), text.slice(end, next.start), text.slice(next.start, next.end));
  const leadsIn = (after === 'paragraph' || after === 'line') && isLeadIn(text, end, next.start);
  return leadsIn ? 'lead-in' : after;
}

/** Letters and digits of everyday Latin scripts, after which no sentence or clause ends. */
function isPlainEnd(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && unit <= 0x24f;
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

function breakAfter(word: string, gap: string, next: string): Break {
  if (/\n[^\S\n]*\r?\n/.test(gap)) return 'paragraph';
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
function join(words: readonly Piece[], breaks: Break[]): Piece[] {
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

function within(words: readonly Piece[], whole: Piece): Piece[] {
  return words.filter((word) => word.start >= whole.start && word.end <= whole.end);
}

/** An address, mention or hashtag is never cut, even when it alone is too long: its part is then over the limit and says so. */
function cutWord(text: string, word: Piece, count: (text: string) => number, room: number): Piece[] {
  const whole = text.slice(word.start, word.end);
  if (room <= 0 || /[@#＠＃]\p{L}|:\/\/|\p{L}\.\p{L}/u.test(whole)) return [word];
  const cut: Piece[] = [];
  let start = word.start;
  let end = word.start;
  for (const grapheme of graphemesOf(whole)) {
    if (end > start && count(text.slice(start, end + grapheme.length)) > room) {
      cut.push({ start, end, after: 'inside' });
      start = end;
    }
    end += grapheme.length;
  }
  return [...cut, { start, end, after: word.after }];
}
