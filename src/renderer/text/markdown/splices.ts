import type { TextChange } from '../../../contract/drafts.ts';
import { commonBeginning, commonEnding } from '../../../domain/text/common-ends.ts';
import type { Piece, Pieces } from './pieces.ts';

/** The changes that turn one body into the other, in ascending order; blocks that are the same on both sides are not looked into. */
export function splices(from: Pieces, to: Pieces): TextChange[] {
  const changes = new Changes();
  changes.replace(from.lead, to.lead);
  const places = new Map(from.blocks.map((piece, index) => [piece.key, index]));
  let next = 0;
  let added = '';
  for (const piece of to.blocks) {
    const place = places.get(piece.key);
    if (place === undefined || place < next) {
      added += piece.text + piece.gap;
      continue;
    }
    changes.replace(textBetween(from.blocks, next, place), added);
    added = '';
    replacePiece(changes, from.blocks[place] as Piece, piece);
    next = place + 1;
  }
  changes.replace(textBetween(from.blocks, next, from.blocks.length), added);
  return changes.all;
}

function replacePiece(changes: Changes, from: Piece, to: Piece): void {
  if (from.text === to.text && from.gap === to.gap) changes.keep(from.text.length + from.gap.length);
  else changes.replace(from.text + from.gap, to.text + to.gap);
}

function textBetween(blocks: Piece[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) text += `${blocks[index]?.text}${blocks[index]?.gap}`;
  return text;
}

class Changes {
  readonly all: TextChange[] = [];
  #offset = 0;

  keep(length: number): void {
    this.#offset += length;
  }

  /** Takes the common start and end of both texts out of the change; never parts a surrogate pair. */
  replace(from: string, to: string): void {
    const start = this.#offset;
    this.#offset += from.length;
    if (from === to) return;
    const head = commonStart(from, to);
    const tail = commonEnd(from, to, head);
    const change = { start: start + head, end: start + from.length - tail, text: to.slice(head, to.length - tail) };
    const last = this.all.at(-1);
    if (last !== undefined && last.end === change.start) {
      last.end = change.end;
      last.text += change.text;
    } else this.all.push(change);
  }
}

function commonStart(left: string, right: string): number {
  const length = commonBeginning(left, right);
  return length > 0 && isHighSurrogate(left.charCodeAt(length - 1)) ? length - 1 : length;
}

function commonEnd(left: string, right: string, head: number): number {
  const length = commonEnding(left, right, head);
  return length > 0 && isLowSurrogate(left.charCodeAt(left.length - length)) ? length - 1 : length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
