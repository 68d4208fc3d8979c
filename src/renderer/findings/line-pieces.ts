import { firstIndex } from '../../domain/text/first-index.ts';

/** Words of one text that stand on one line; `bottom` is where the line ends on the page, in pixels. */
interface Piece {
  text: Text;
  start: number;
  end: number;
  bottom: number;
}

/** Letters of one line may reach down to slightly different heights, as code within a line does. In pixels. */
const sameLine = 4;

/**
 * The lines of a range, without the spaces at which they break: the browser keeps these spaces and would draw a line under
 * them, beyond the words. A range on one line is given back as it is. To be asked when the text is laid out.
 */
export function linePieces(range: Range): Range[] {
  const rects = range.getClientRects();
  const [first, last] = [rects[0], rects[rects.length - 1]];
  if (first === undefined || last === undefined || last.bottom - first.bottom < sameLine) return [range];
  const pieces = textsIn(range).flatMap((part) => piecesOf(part, last.bottom));
  return lines(pieces).map((line, index, all) => rangeOf(line, index < all.length - 1));
}

interface Part {
  text: Text;
  start: number;
  end: number;
}

function textsIn(range: Range): Part[] {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const parts: Part[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (start < end) parts.push({ text: node, start, end });
  }
  return parts;
}

/** Asking where a word stands is the dear part, so the first word of the next line is found by halving. */
function piecesOf({ text, start, end }: Part, lastBottom: number): Piece[] {
  const words = wordStarts(text.data, start, end);
  const pieces: Piece[] = [];
  for (let from = start, word = 0; from < end; word += 1) {
    const bottom = bottomOf(text, from);
    if (lastBottom - bottom < sameLine) word = words.length;
    else word = firstIndex(word, words.length, (at) => bottomOf(text, words[at] ?? 0) - bottom >= sameLine);
    const next = words[word] ?? end;
    pieces.push({ text, start: from, end: next, bottom });
    from = next;
  }
  return pieces;
}

function wordStarts(data: string, start: number, end: number): number[] {
  return [...data.slice(start, end).matchAll(/(?<=\s)\S/gu)].map(({ index }) => start + index);
}

function bottomOf(text: Text, offset: number): number {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  return range.getBoundingClientRect().bottom;
}

/** Pieces of different texts on one line belong together. */
function lines(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const line = found.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].bottom - piece.bottom) < sameLine) line.push(piece);
    else found.push([piece]);
  }
  return found;
}

function rangeOf(line: readonly Piece[], breaks: boolean): Range {
  const range = document.createRange();
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined) return range;
  const words = last.text.data.slice(last.start, last.end);
  range.setStart(first.text, first.start);
  range.setEnd(last.text, breaks ? last.start + words.trimEnd().length : last.end);
  return range;
}
