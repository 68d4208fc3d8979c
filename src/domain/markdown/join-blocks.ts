import type { RootContent } from 'mdast';
import { type BodyBlocks, splitBlocks } from './blocks.ts';
import { type LineEnding, printBlock } from './print.ts';
import { houseStyle, type PrintStyle } from './print-style.ts';

/** The body of these blocks. */
export function joinedBody(body: BodyBlocks): string {
  return body.lead + body.blocks.map((block) => block.source + block.gap).join('');
}

/** The blocks with one of them replaced by other Markdown of the same kind; every other character stays. */
export function replaceBlock(body: BodyBlocks, index: number, source: string): BodyBlocks {
  return { lead: body.lead, blocks: body.blocks.map((block, at) => (at === index ? { ...block, source } : block)) };
}

/**
 * What to put between two blocks so that each is read as it stands alone: `wanted` (a blank line, unless the file has its own
 * way) where it will do, otherwise what it takes. An unclosed fence or comment before is closed; an empty comment parts two
 * lists with the same marker.
 */
export function gapBetween(before: string, after: string, eol: LineEnding, wanted: string = eol + eol): string {
  if (wanted === eol + eol && isPlainStart(before) && /^\S/.test(after)) return wanted;
  const gaps = [
    wanted,
    eol + eol,
    ...closings(before).map((closing) => eol + closing + eol + eol),
    `${eol}${eol}<!-- -->${eol}${eol}`,
  ];
  return gaps.find((gap) => staysApart(before, gap, after)) ?? eol + eol;
}

/** A paragraph or heading that begins with a word ends at a blank line, whatever comes after. */
function isPlainStart(before: string): boolean {
  return /^[\p{L}#*_]/u.test(before) && !/^[*_](?:\s|$)/.test(before);
}

function closings(before: string): string[] {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(before)?.[1];
  if (fence) return [fence];
  return before.trimStart().startsWith('<') ? ['-->', '?>', ']]>', '>', '</script>', '</pre>', '</style>', '</textarea>'] : [];
}

function staysApart(before: string, gap: string, after: string): boolean {
  const sources = splitBlocks(before + gap + after).blocks.map((block) => block.source);
  const alone = splitBlocks(after).blocks.map((block) => block.source);
  const rest = sources.slice(-alone.length);
  return (
    sources.length > alone.length && rest.every((source, index) => source === alone[index]) && isWhole(before, sources[0] ?? '')
  );
}

/** What was before keeps its text; only an unclosed block may have grown by its closing. */
function isWhole(before: string, source: string): boolean {
  const first = splitBlocks(before).blocks[0]?.source ?? '';
  return source === first || (source.startsWith(first) && closings(before).length > 0);
}

/**
 * Prints a block to stand after another one (`null`: at the start of the body) and gives the gap to put between them. A list
 * after a list takes another marker; a rule at the very start is not `---`, which would open a front matter.
 */
export function printAfter(
  before: string | null,
  node: RootContent,
  eol: LineEnding,
  style: PrintStyle = houseStyle,
): { gap: string; source: string } {
  if (before === null) return { gap: '', source: node.type === 'thematicBreak' ? '***' : printBlock(node, eol, style) };
  const avoidMarker = node.type === 'list' ? markerOf(before) : '';
  const source = printBlock(node, eol, { ...style, avoidMarker });
  return { gap: gapBetween(before, source, eol), source };
}

function markerOf(source: string): string {
  return /^ {0,3}(?:\d{1,9})?([-*+.)])(?:\s|$)/.exec(source)?.[1] ?? '';
}
