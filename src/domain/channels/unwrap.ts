import type { Nodes, Paragraph, Root } from 'mdast';

/** Lines of programs that wrap end between these widths; longer ones are whole paragraphs, shorter ones verses. */
const narrowest = 40;
const widest = 130;
/** Two lines alone look wrapped only from this width on. */
const sureWidth = 60;

/**
 * The paragraphs of a text whose lines were broken by a program at a fixed width: every line is so full that the next word did not
 * fit. Their line ends mean nothing and become spaces; line ends that a person set, as in a list of short lines, stay.
 */
export function wrappedParagraphs(root: Root, source: string): ReadonlySet<Paragraph> {
  const lines = source.split('\n');
  const candidates = paragraphsIn(root).flatMap((paragraph) => candidateOf(paragraph, lines) ?? []);
  const proven = candidates.filter(({ words }) => words.length > 2 && isFull(words));
  const width = Math.max(0, ...proven.map(({ words }) => widthOf(words)));
  const pairs = candidates.filter(({ words }) => words.length === 2 && isFullPair(words, width));
  return new Set([...proven, ...pairs].map(({ paragraph }) => paragraph));
}

interface Candidate {
  paragraph: Paragraph;
  words: string[];
}

function paragraphsIn(node: Nodes): Paragraph[] {
  const found: Paragraph[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'paragraph') found.push(next);
    else if ('children' in next) open.push(...next.children);
  }
  return found;
}

function candidateOf(paragraph: Paragraph, lines: readonly string[]): Candidate | null {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined || end.line === start.line) return null;
  const words = lines.slice(start.line - 1, end.line).map((line) => line.trimEnd());
  return words.some((line) => line.length > widest || /\\$/.test(line)) ? null : { paragraph, words };
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

function isFull(lines: readonly string[], width = widthOf(lines)): boolean {
  return (
    width >= narrowest &&
    lines.every((line, index) => index === lines.length - 1 || !hasRoom(line, lines[index + 1] ?? '', width))
  );
}

function isFullPair(lines: readonly string[], width: number): boolean {
  const [first = ''] = lines;
  return width === 0 ? first.length >= sureWidth && isFull(lines) : isFull(lines, Math.max(width, widthOf(lines)));
}

function hasRoom(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next.replace(/^\s*>\s?/, ''))?.[0] ?? '';
  return line.length + 1 + word.length <= width;
}
