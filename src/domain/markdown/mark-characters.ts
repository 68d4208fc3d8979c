import { classOf, firstCharacter, flanking, lastCharacter } from './characters.ts';
import { type InlineToken, type MarkToken, markText } from './inline-token.ts';
import type { PrintStyle } from './print-style.ts';

/** Chooses `*` or `_` for every mark, so that marks side by side stay apart, and asks for references where a mark would be missed. */
export function chooseMarks(tokens: InlineToken[], style: PrintStyle): void {
  tokens.forEach((token, index) => {
    if (token.type === 'mark' && token.opens) choose(tokens, index, token, style);
  });
  // A reference that one mark asks for changes what the mark on its other side stands beside.
  for (let round = 0; round < 2; round += 1) for (const index of tokens.keys()) makeSeen(tokens, index);
}

function choose(tokens: InlineToken[], index: number, token: MarkToken, style: PrintStyle): void {
  const before = tokens[index - 1];
  token.character = token.mark === 'delete' ? '~' : preferred(tokens, index, token, style);
  if (before?.type === 'mark' && before.character === token.character) {
    const parts = before.opens ? before.mark === token.mark : true;
    if (parts && token.mark !== 'delete') token.character = token.character === '*' ? '_' : '*';
  }
  if (token.partner) token.partner.character = token.character;
}

/** Underscores do not mark a part of a word. */
function preferred(tokens: InlineToken[], index: number, token: MarkToken, style: PrintStyle): string {
  const wanted = token.mark === 'strong' ? style.strong : style.emphasis;
  if (wanted === '*' || !token.partner) return wanted;
  const end = tokens.indexOf(token.partner);
  const inWord = classOf(lastOf(tokens[index - 1])) === 'letter' || classOf(firstOf(tokens[end + 1])) === 'letter';
  return inWord ? '*' : '_';
}

/** Looks at the whole run of marks of one character, as the reader does. */
function makeSeen(tokens: InlineToken[], index: number): void {
  const token = tokens[index];
  if (token?.type !== 'mark') return;
  const [start, end] = runAround(tokens, index, token.character);
  const [before, after] = [tokens[start - 1], tokens[end + 1]];
  const seen = flanking(lastOf(before), firstOf(after), token.character);
  if (token.opens && !seen.opens && before?.type === 'text') before.encodeLast = true;
  if (!token.opens && !seen.closes && after?.type === 'text') after.encodeFirst = true;
}

function runAround(tokens: InlineToken[], index: number, character: string): [number, number] {
  const inRun = (at: number): boolean => {
    const token = tokens[at];
    return token?.type === 'mark' && token.character === character;
  };
  let [start, end] = [index, index];
  while (inRun(start - 1)) start -= 1;
  while (inRun(end + 1)) end += 1;
  return [start, end];
}

export function firstOf(token: InlineToken | undefined): string {
  if (!token) return '';
  if (token.type === 'text' && (token.encodeFirst || (token.encodeLast && isOneCharacter(token.value)))) return '&';
  return firstCharacter(token.type === 'mark' ? markText(token) : token.value);
}

export function lastOf(token: InlineToken | undefined): string {
  if (!token) return '';
  if (token.type === 'text' && (token.encodeLast || (token.encodeFirst && isOneCharacter(token.value)))) return ';';
  return lastCharacter(token.type === 'mark' ? markText(token) : token.value);
}

function isOneCharacter(text: string): boolean {
  return text !== '' && firstCharacter(text).length === text.length;
}
