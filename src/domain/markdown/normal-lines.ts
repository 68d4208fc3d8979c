import type { Piece } from './marks.ts';

/**
 * Takes away what Markdown drops at the edges of lines: spaces and tabs around a line end, empty lines, and line ends beside a
 * hard break. With `whole` the start and the end of the row are edges too, and a break there goes.
 */
export function trimmedLines(pieces: readonly Piece[], whole: boolean): Piece[] {
  const row: Piece[] = [];
  let atLineStart = whole;
  for (const piece of pieces) {
    if (piece.leaf.type === 'break') {
      trimEnd(row, /[ \t\n]+$/);
      row.push(piece);
      atLineStart = true;
    } else if (piece.leaf.type !== 'text') {
      row.push(piece);
      atLineStart = false;
    } else {
      if (piece.leaf.value.startsWith('\n')) trimEnd(row, /[ \t]+$/);
      const value = trimmedText(piece.leaf.value, atLineStart);
      if (value !== '') row.push({ leaf: { type: 'text', value }, marks: piece.marks });
      atLineStart = value === '' ? atLineStart : value.endsWith('\n');
    }
  }
  return whole ? withoutEndBreaks(row) : withoutEdgeLineEnds(row);
}

function trimmedText(value: string, atLineStart: boolean): string {
  const lines = value.replace(/[ \t]*\n[ \t\n]*/g, '\n');
  return atLineStart ? lines.replace(/^[ \t\n]+/, '') : lines;
}

function trimEnd(row: Piece[], space: RegExp): void {
  for (let last = row.at(-1); last?.leaf.type === 'text'; last = row.at(-1)) {
    row.pop();
    const value = last.leaf.value.replace(space, '');
    if (value !== '') {
      row.push({ leaf: { type: 'text', value }, marks: last.marks });
      return;
    }
  }
}

function withoutEndBreaks(row: Piece[]): Piece[] {
  trimEnd(row, /[ \t\n]+$/);
  while (row.at(-1)?.leaf.type === 'break') {
    row.pop();
    trimEnd(row, /[ \t\n]+$/);
  }
  return row;
}

function withoutEdgeLineEnds(row: Piece[]): Piece[] {
  return row.flatMap((piece, index) => {
    const edge = index === 0 || index === row.length - 1;
    if (!edge) return [piece];
    if (piece.leaf.type === 'break') return [{ leaf: { type: 'text', value: ' ' }, marks: piece.marks }];
    if (piece.leaf.type !== 'text') return [piece];
    const started = index === 0 ? piece.leaf.value.replace(/^\n/, ' ') : piece.leaf.value;
    const value = index === row.length - 1 ? started.replace(/\n$/, ' ') : started;
    return [{ leaf: { type: 'text', value }, marks: piece.marks }];
  });
}
