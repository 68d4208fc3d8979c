import type { List, Nodes, Table } from 'mdast';
import { parseMarkdown } from './parse.ts';
import { houseStyle, type PrintStyle } from './print-style.ts';

type Found = { -readonly [Key in keyof PrintStyle]?: PrintStyle[Key] };

/** The choices that the writer of this block made, so that it keeps its look when it is printed anew; the first of each counts. */
export function styleOfSource(source: string): PrintStyle {
  const found: Found = {};
  read(parseMarkdown(source), source, found);
  return { ...houseStyle, ...found };
}

function read(node: Nodes, source: string, found: Found): void {
  const start = node.position?.start.offset ?? 0;
  const character = source.charAt(start);
  if (node.type === 'list') readList(node, source, found);
  else if (node.type === 'emphasis' && isMarkCharacter(character)) found.emphasis ??= character;
  else if (node.type === 'strong' && isMarkCharacter(character)) found.strong ??= character;
  else if (node.type === 'code' && (character === '`' || character === '~')) found.fence ??= character;
  else if (node.type === 'break') found.hardBreak ??= character === '\\' ? 'backslash' : 'spaces';
  else if (node.type === 'table') found.alignedColumns ??= isAligned(node, source);
  if ('children' in node) for (const child of node.children) read(child, source, found);
}

function isMarkCharacter(character: string): character is '*' | '_' {
  return character === '*' || character === '_';
}

const itemStart = /^(\d*)([-*+.)])( {0,4})(?! )/;

function readList(list: List, source: string, found: Found): void {
  const [first, second] = list.children.map((item) => itemStart.exec(source.slice(item.position?.start.offset ?? 0)));
  found.spread ??= list.spread === true;
  const marker = first?.[2];
  if (marker === '-' || marker === '*' || marker === '+') found.bullet ??= marker;
  if (marker === '.' || marker === ')') found.delimiter ??= marker;
  if (list.ordered && second) found.counting ??= first?.[1] !== second[1];
  if (first?.[3]) found.markerSpace ??= first[3].length;
}

function isAligned(table: Table, source: string): boolean {
  const rows = table.children.map((row) => source.slice(row.position?.start.offset, row.position?.end.offset).trimEnd());
  return new Set(rows.map((row) => Array.from(row).length)).size === 1;
}
