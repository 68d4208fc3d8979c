import type { Nodes } from 'mdast';

type Point = NonNullable<Nodes['position']>['start'];

/** Moves nodes that were read from a part of a text to where that part stands; the part begins at the start of a line. */
export function moveNodes(nodes: readonly Nodes[], by: { offset: number; line: number }): void {
  if (by.offset === 0 && by.line === 0) return;
  for (const node of nodes) {
    if (node.position) {
      movePoint(node.position.start, by);
      movePoint(node.position.end, by);
    }
    if ('children' in node) moveNodes(node.children, by);
  }
}

function movePoint(point: Point, by: { offset: number; line: number }): void {
  point.line += by.line;
  if (point.offset !== undefined) point.offset += by.offset;
}

/** How many lines a text ends. */
export function lineEndsIn(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count += 1;
  }
  return count;
}

/** The place after a text that starts at `point`. */
export function pointAfter(text: string, point: Point): Point {
  const lines = lineEndsIn(text);
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return {
    line: point.line + lines,
    column: lines === 0 ? point.column + text.length : text.length - lastLine + 1,
    offset: (point.offset ?? 0) + text.length,
  };
}
