import { characterReference, firstCharacter, flanking, isAsciiPunctuation, lastCharacter } from './characters.ts';
import type { InlineToken } from './inline-token.ts';
import { keptSpans } from './kept-spans.ts';
import { normalLabel } from './labels.ts';
import { firstOf, lastOf } from './mark-characters.ts';

/** `light` escapes what would otherwise be read as markup; `strict` escapes all that ever could be. */
export type Caution = 'light' | 'strict';

export interface EscapeRules {
  caution: Caution;
  inCell: boolean;
  labels: ReadonlySet<string>;
}

/** What is known of all the content that a text stands in. */
export interface EscapeScope extends EscapeRules {
  /** The mark characters whose literal use must be escaped. */
  pairing: ReadonlySet<string>;
}

type TextToken = Extract<InlineToken, { type: 'text' }>;

/** Prints tokens as one string, in which every literal character is read as itself. */
export function escapedTokens(tokens: InlineToken[], rules: EscapeRules, markText: (token: InlineToken) => string): string {
  const scope = { ...rules, pairing: pairingCharacters(tokens) };
  const parts = tokens.map((token, index) => {
    if (token.type !== 'text') return markText(token);
    return escapedText(token, lastOf(tokens[index - 1]), firstOf(tokens[index + 1]), scope);
  });
  return parts.join('');
}

/** A lone `*` or `_` is no mark; only where one could open and a later one close, or beside real marks, must they be escaped. */
function pairingCharacters(tokens: InlineToken[]): ReadonlySet<string> {
  const pairing = new Set<string>();
  for (const character of ['*', '_', '~']) if (canPair(tokens, character)) pairing.add(character);
  return pairing;
}

function canPair(tokens: InlineToken[], character: string): boolean {
  let opened = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'mark' && token.character === character) return true;
    if (token.type !== 'text') continue;
    for (const run of runsIn(token, character, lastOf(tokens[index - 1]), firstOf(tokens[index + 1]))) {
      if (run.closes && opened) return true;
      opened ||= run.opens;
    }
  }
  return false;
}

function runsIn(token: TextToken, character: string, before: string, after: string): { opens: boolean; closes: boolean }[] {
  if (!token.value.includes(character)) return [];
  const spans = token.inLink ? [] : keptSpans(token.value);
  return Array.from(token.value.matchAll(new RegExp(`\\${character}+`, 'g')))
    .filter((match) => !isInside(spans, match.index))
    .map((match) => {
      const end = match.index + match[0].length;
      const left = match.index === 0 ? before : lastCharacter(token.value.slice(0, match.index));
      return flanking(left, firstCharacter(token.value.slice(end)) || after, character);
    });
}

function isInside(spans: readonly [number, number][], offset: number): boolean {
  return spans.some(([start, end]) => start <= offset && offset < end);
}

function escapedText(token: TextToken, before: string, after: string, scope: EscapeScope): string {
  const spans = token.inLink || scope.caution === 'strict' ? [] : keptSpans(token.value);
  const text = token.value;
  let printed = '';
  let index = 0;
  for (const character of text) {
    const place = { text, index, before, after, inLink: token.inLink };
    const isFirst = index === 0;
    index += character.length;
    if ((isFirst && token.encodeFirst) || (index === text.length && token.encodeLast)) printed += characterReference(character);
    else if (isInside(spans, place.index)) printed += scope.inCell && character === '|' ? '\\|' : character;
    else printed += mustEscape(character, place, scope) ? `\\${character}` : character;
  }
  return printed;
}

interface Place {
  text: string;
  index: number;
  before: string;
  after: string;
  inLink: boolean;
}

function mustEscape(character: string, place: Place, scope: EscapeScope): boolean {
  const rule = rules[character];
  if (!rule) return false;
  return scope.caution === 'strict' ? (rule.strict?.(place) ?? true) : rule.light(place, scope);
}

interface Rule {
  light(place: Place, scope: EscapeScope): boolean;
  /** Without it every occurrence is escaped. */
  strict?(place: Place): boolean;
}

const rules: Record<string, Rule> = {
  '\\': { light: (place) => isAsciiPunctuation(nextOf(place)) || nextOf(place) === '\n' || nextOf(place) === '' },
  '`': { light: () => true },
  '*': { light: couldMark },
  _: { light: couldMark },
  '~': { light: couldMark },
  '<': { light: (place) => /^[A-Za-z/!?]/.test(nextOf(place)) },
  '&': {
    light: (place) =>
      /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/.test(place.text.slice(place.index, place.index + 40)),
  },
  '[': { light: (place, scope) => place.inLink || isLabel(place, scope) },
  ']': { light: (place) => place.inLink || nextOf(place) === '(' },
  '!': { light: (place) => place.index === place.text.length - 1 && place.after === '[' },
  '|': { light: (_, scope) => scope.inCell },
  ':': { light: never, strict: (place) => /^:\/\//.test(place.text.slice(place.index, place.index + 3)) },
  '.': { light: never, strict: (place) => /www$/i.test(place.text.slice(Math.max(0, place.index - 3), place.index)) },
  '@': { light: never },
};

function never(): boolean {
  return false;
}

function nextOf(place: Place): string {
  return firstCharacter(place.text.slice(place.index + 1)) || place.after;
}

/** A run of marks is judged whole; inside a word an underscore marks nothing. */
function couldMark(place: Place, scope: EscapeScope): boolean {
  const character = place.text.charAt(place.index);
  if (!scope.pairing.has(character)) return false;
  let [start, end] = [place.index, place.index + 1];
  while (start > 0 && place.text.charAt(start - 1) === character) start -= 1;
  while (place.text.charAt(end) === character) end += 1;
  const left = start === 0 ? place.before : lastCharacter(place.text.slice(0, start));
  const right = firstCharacter(place.text.slice(end)) || place.after;
  const seen = flanking(left, right, character);
  return seen.opens || seen.closes;
}

function isLabel(place: Place, scope: EscapeScope): boolean {
  if (scope.labels.size === 0) return false;
  const label = /^\[([^[\]]+)\]/.exec(place.text.slice(place.index, place.index + 1002))?.[1];
  return label !== undefined && scope.labels.has(normalLabel(label));
}
