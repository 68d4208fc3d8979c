import type { Language } from '../../drafts/draft.ts';
import { fold } from '../../text/fold.ts';
import { packs } from '../languages/packs.ts';
import { isDigit, isEmoji, isLetter, isLower, isSpace, isUpper } from './characters.ts';

/** A sentence as UTF-16 offsets, `end` exclusive, without the spaces around it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a block into sentences in one pass over its characters (`Intl.Segmenter` is quadratic on long lines, splits after
 * abbreviations and differs between engines). A line break ends a sentence unless the line was only wrapped.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  const lowerStyle = writesWithoutCapitals(text);
  let start = 0;
  let at = 0;
  while (at < text.length) {
    if (!mayEnd(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { end, next } = boundaryAt(text, at, start, language, lowerStyle);
    if (end > 0) {
      push(text, start, end, spans);
      start = end;
    }
    at = next;
  }
  push(text, start, text.length, spans);
  return spans;
}

/** Nearly every character is a letter or a space, and is passed over without a closer look. */
const mayEnd = (code: number): boolean => code === 10 || isFullStop(code) || code > 0x203b;

/** Where the sentence ends at this character (0: it goes on), and where to look next: behind a run of stops or pictures. */
interface Boundary {
  end: number;
  next: number;
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end === start) return;
  const last = spans.at(-1);
  if (hasWords(text, start, end)) spans.push({ start, end });
  else if (last !== undefined && !text.slice(last.end, start).includes('\n')) last.end = end;
}

/** Pictures and rules alone are no sentence: on their own line they are left out, on another's they belong to it. */
function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (isLetter(code) || isDigit(code)) return true;
  }
  return false;
}

function boundaryAt(text: string, at: number, start: number, language: Language, lowerStyle: boolean): Boundary {
  const code = text.charCodeAt(at);
  if (code === 10) return { end: isWrapped(text, start, at) ? 0 : at + 1, next: at + 1 };
  if (isFullStop(code)) return stopAt(text, at, start, language, lowerStyle);
  if (code > 0x203b && isEmoji(text.codePointAt(at) ?? 0)) return emojiStop(text, at, start);
  return { end: 0, next: at + 1 };
}

const isFullStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** The longest line that a hard wrap leaves, and the shortest that looks like one. */
const shortestWrap = 60;

/** A break in mid-sentence: a long line without a final mark, and a small letter after it. */
function isWrapped(text: string, start: number, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (at - Math.max(lineStart, start) < shortestWrap) return false;
  const next = text.codePointAt(at + 1) ?? 10;
  return isLower(next) && !isStop(text.charCodeAt(at - 1));
}

const isStop = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 58 || code === 59;

const closers = '"\'”’»)]*_“';

/** The end of a run of stops with the quotation marks and brackets behind it, if the sentence ends there. */
function stopAt(text: string, at: number, start: number, language: Language, lowerStyle: boolean): Boundary {
  let end = at + 1;
  while (end < text.length && isFullStop(text.charCodeAt(end))) end += 1;
  const single = text.charCodeAt(at) === 46 && end === at + 1;
  const run = end;
  while (end < text.length && end - run < 4 && closers.includes(text.charAt(end))) end += 1;
  const closes =
    end < text.length && !isSpace(text.charCodeAt(end))
      ? emojiFollows(text, end)
      : endsHere(text, { at, end, start, single, quoted: end > run }, language, lowerStyle);
  return { end: closes ? end : 0, next: end };
}

const emojiFollows = (text: string, at: number): boolean => isEmoji(text.codePointAt(at) ?? 0);

interface Stop {
  at: number;
  end: number;
  start: number;
  single: boolean;
  quoted: boolean;
}

function endsHere(text: string, stop: Stop, language: Language, lowerStyle: boolean): boolean {
  const next = nextVisible(text, stop.end);
  if (next < 0) return true;
  const code = text.codePointAt(next) ?? 0;
  if (text.slice(stop.end, next).includes('\n')) return true;
  if (stop.single && isShortened(text, stop, code, language)) return false;
  if (isLower(code)) return lowerStyle && stop.end - stop.start > 3 && !stop.quoted;
  return !(isDigit(code) && stop.single && stop.end - stop.start < 3);
}

function nextVisible(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index < text.length ? index : -1;
}

const longestAbbreviation = 8;

/** Is the full stop at `stop.at` part of an abbreviation, an initial, an ordinal or a list number? */
function isShortened(text: string, stop: Stop, next: number, language: Language): boolean {
  const word = wordBefore(text, stop.at, stop.start);
  if (word === '' || word.length > longestAbbreviation) return false;
  if (isDigit(word.charCodeAt(word.length - 1))) return isOrdinal(text, word, stop, next);
  if (word.length === 1 && isUpper(word.charCodeAt(0)) && word !== 'I') return isUpper(next);
  const folded = fold(word);
  if (packs[language].closingAbbreviations.has(folded)) return !isUpper(next);
  return packs[language].leadingAbbreviations.has(folded);
}

function isOrdinal(text: string, word: string, stop: Stop, next: number): boolean {
  if (!/^\d{1,4}$/.test(word)) return false;
  const opens = stop.at - stop.start < longestOpening && text.slice(stop.start, stop.at).trim() === word;
  return opens || isLower(next) || isDigit(next);
}

/** Letters, digits and inner full stops right before `at`. */
function wordBefore(text: string, at: number, start: number): string {
  let index = at;
  while (index > start && at - index <= longestAbbreviation) {
    const code = text.charCodeAt(index - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 46) break;
    index -= 1;
  }
  return text.slice(index, at);
}

/** A run of emoji ends a sentence when words stand before it and a capital after it. */
function emojiStop(text: string, at: number, start: number): Boundary {
  let end = at;
  while (end < text.length && (isEmoji(text.codePointAt(end) ?? 0) || text.charCodeAt(end) === 0x200d)) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  const next = nextVisible(text, end);
  const opens = text.slice(start, Math.min(at, start + longestOpening)).trim() === '';
  if (opens || next <= end) return { end: 0, next: end };
  const code = text.codePointAt(next) ?? 0;
  return { end: isUpper(code) || code === 8222 || code === 8220 ? end : 0, next: end };
}

/** How far the beginning of a sentence is searched for a word. */
const longestOpening = 40;

const capitalAfterStop = /[.!?]\s+\p{Lu}/u;
const smallAfterStop = /[.!?]\s+\p{Ll}{2}/u;

/** Some people write posts without capitals; then a small letter may open a sentence. Judged by the first 2,000 characters. */
function writesWithoutCapitals(text: string): boolean {
  const head = text.slice(0, 2000);
  return smallAfterStop.test(head) && !capitalAfterStop.test(head);
}
