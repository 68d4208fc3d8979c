import { isDigit, isEmoji, isLetter, isSpace } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'link' | 'mention' | 'hashtag';

/** A piece of a sentence; offsets are those of the text it was cut from. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

/** Cuts `text[start, end)` into words, numbers, marks, emoji, links, mentions and hashtags in one pass. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    if (isSpace(code) || (code === 45 && joinsWord(text, at, start, end))) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, end, code);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** A hyphen inside a compound, which is read as its words: `award-winning`. */
function joinsWord(text: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isWordPart(text.charCodeAt(at - 1)) && isWordPart(text.charCodeAt(at + 1));
}

const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code);

function tokenAt(text: string, at: number, end: number, code: number): Token {
  if (isLetter(code)) return wordOrLink(text, at, end);
  if (isDigit(code)) return { kind: 'number', start: at, end: numberEnd(text, at, end) };
  if (code === 64 || code === 35) return tagged(text, at, end, code);
  if (isEmoji(code)) return { kind: 'emoji', start: at, end: runEnd(text, at, end, isEmoji) };
  return { kind: 'mark', start: at, end: Math.min(end, at + (code > 0xffff ? 2 : 1)) };
}

/** `@name` and `#tag`; a lone sign is a mark. */
function tagged(text: string, at: number, end: number, code: number): Token {
  const stop = runEnd(text, at + 1, end, (next) => isLetter(next) || isDigit(next) || next === 95);
  if (stop === at + 1) return { kind: 'mark', start: at, end: stop };
  return { kind: code === 64 ? 'mention' : 'hashtag', start: at, end: stop };
}

function wordOrLink(text: string, at: number, end: number): Token {
  if (startsLink(text, at)) return { kind: 'link', start: at, end: runEnd(text, at, end, (code) => !isSpace(code)) };
  const stop = wordEnd(text, at, end);
  const joint = text.charCodeAt(stop);
  if (joint === 46 || joint === 64) {
    const linkEnd = addressEnd(text, stop, end);
    if (linkEnd > stop) return { kind: 'link', start: at, end: linkEnd };
  }
  return { kind: 'word', start: at, end: stop };
}

function startsLink(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  if (first === 104) return text.startsWith('http://', at) || text.startsWith('https://', at);
  return first === 119 && text.startsWith('www.', at);
}

/** A word runs over letters, digits, underscores and apostrophes between letters. */
function wordEnd(text: string, at: number, end: number): number {
  let index = at;
  while (index < end) {
    const code = text.codePointAt(index) ?? 0;
    if (isLetter(code) || isDigit(code) || code === 95) index += code > 0xffff ? 2 : 1;
    else if (isApostrophe(code) && index + 1 < end && isLetter(text.codePointAt(index + 1) ?? 0)) index += 1;
    else break;
  }
  return Math.min(index, end);
}

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const topLevels = 'com|pl|org|net|io|in|dev|ly|co|me|eu|app|ai|gov|edu|info|uk|de|so|be|gg|page|blog|shop|to|link|ee|news'.split(
  '|',
);
const knownTopLevels: ReadonlySet<string> = new Set(topLevels);
const longestAddress = 300;

/** The end of `.example.com/path` or `@example.com` after a word, or `at` when this is not an address. */
function addressEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestAddress);
  const stop = runEnd(text, at, limit, (code) => isLetter(code) || isDigit(code) || code === 46 || code === 45 || code === 64);
  const host = text.slice(at, stop).replace(/[.-]+$/, '');
  const top = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (!host.includes('.') || !knownTopLevels.has(top)) return at;
  if (text.charCodeAt(at + host.length) !== 47) return at + host.length;
  return runEnd(text, at + host.length, end, (code) => !isSpace(code));
}

/** Digits with separators inside (`1,200`, `2.5`, `9:40`) and one letter or sign of size behind (`30k`, `15+`). */
function numberEnd(text: string, at: number, end: number): number {
  let index = at;
  while (index < end) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) index += 1;
    else if (isNumberJoint(code) && index + 1 < end && isDigit(text.charCodeAt(index + 1))) index += 1;
    else break;
  }
  return runEnd(text, index, Math.min(end, index + 12), (code) => isLetter(code) || code === 43);
}

const isNumberJoint = (code: number): boolean => code === 44 || code === 46 || code === 58;

function runEnd(text: string, at: number, end: number, belongs: (code: number) => boolean): number {
  let index = at;
  while (index < end) {
    const code = text.codePointAt(index) ?? 0;
    if (!belongs(code)) break;
    index += code > 0xffff ? 2 : 1;
  }
  return Math.min(index, end);
}
