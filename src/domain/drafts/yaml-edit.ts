import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { FrontMatterError, frontMatterProblems, usedOtherwise } from './front-matter-error.ts';
import { editedBlockList, editedFlowList, valueOfItem } from './yaml-list-edit.ts';
import type { ScalarStyle } from './yaml-scalar.ts';
import { inlineYaml, itemLines, type YamlList, type YamlValue } from './yaml-value.ts';

/** One place of a front matter to change; a `value` of `null` takes the key out. */
export interface YamlChange {
  /** A key of the top level, or a key under another one. */
  path: readonly [string] | readonly [string, string];
  value: YamlValue | null;
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes one key of a YAML text and leaves every character that is not that key's value alone. The text must be known to parse.
 * Throws a `FrontMatterError` where the file uses the key in a way that leaves no room for the change.
 */
export function editYaml(content: string, change: YamlChange, eol: string): string {
  const document = parseDocument(content, { keepSourceTokens: true, logLevel: 'silent', uniqueKeys: false });
  const splice = spliceFor(content, document, change, eol);
  return splice ? content.slice(0, splice.start) + splice.text + content.slice(splice.end) : content;
}

function spliceFor(content: string, document: Document, change: YamlChange, eol: string): Splice | null {
  const [key, inner] = change.path;
  const map = isMap(document.contents) ? document.contents : null;
  if (inner === undefined) return spliceInMap(content, map, key, change.value, eol);
  const outer = map ? pairOf(map, key) : undefined;
  if (isMap(outer?.value)) return spliceInMap(content, outer.value, inner, change.value, eol);
  if (change.value === null) return null;
  const lines = `${eol}  ${entryLines(inner, change.value, '  ', eol)}`;
  if (!outer) return appended(content, map, `${key}:${lines}`, eol);
  if (!isEmpty(outer)) throw new FrontMatterError(usedOtherwise(key));
  const end = lineEnd(content, colonOf(outer) + 1);
  return { start: end, end, text: lines.slice(0, -eol.length) };
}

function spliceInMap(content: string, map: YAMLMap | null, key: string, value: YamlValue | null, eol: string): Splice | null {
  const pair = map ? pairOf(map, key) : undefined;
  if (map && pair) return value === null ? withoutPair(content, map, pair) : withValue(content, map, pair, value, eol);
  if (value === null) return null;
  return map?.flow
    ? appendedInFlow(map, key, value)
    : appended(content, map, entryLines(key, value, columnOf(content, map), eol), eol);
}

/** The lines of a new key, without the indentation of the first. */
function entryLines(key: string, value: YamlValue, indent: string, eol: string): string {
  if (value.type !== 'list' || value.items.every((item) => item.lines().length === 1))
    return `${key}: ${inlineYaml(value)}${eol}`;
  return `${key}:${eol}${value.items.map((item) => itemLines(item, `${indent}  `, eol)).join('')}`;
}

function appended(content: string, map: YAMLMap | null, lines: string, eol: string): Splice {
  const last = map?.items.at(-1);
  const nested = map !== null && last !== undefined && columnOf(content, map) !== '';
  const at = nested ? afterPair(content, last) : content.length;
  const broken = at > 0 && content.charAt(at - 1) !== '\n' ? eol : '';
  return { start: at, end: at, text: `${broken}${columnOf(content, map)}${lines}` };
}

function appendedInFlow(map: YAMLMap, key: string, value: YamlValue): Splice {
  const last = map.items.at(-1);
  const at = last ? endOfValue(last) : startOf(map) + 1;
  return { start: at, end: at, text: `${last ? ', ' : ''}${key}: ${inlineYaml(value, 'plain', 'flow')}` };
}

function withoutPair(content: string, map: YAMLMap, pair: Pair): Splice {
  if (!map.flow) return { start: lineStart(content, startOf(pair.key)), end: afterPair(content, pair), text: '' };
  const index = map.items.indexOf(pair);
  const before = map.items[index - 1];
  const after = map.items[index + 1];
  if (before) return { start: endOfValue(before), end: endOfValue(pair), text: '' };
  return { start: startOf(pair.key), end: after ? startOf(after.key) : endOfValue(pair), text: '' };
}

function withValue(content: string, map: YAMLMap, pair: Pair, value: YamlValue, eol: string): Splice {
  const node = pair.value;
  const colon = colonOf(pair);
  if (value.type === 'list' && isMap(node)) throw new FrontMatterError(usedOtherwise(String((pair.key as Scalar).value)));
  if (value.type === 'list' && isSeq(node) && staysList(node, value)) {
    return node.flow ? editedFlowList(content, node, value) : editedBlockList(content, node, value, eol);
  }
  const place = map.flow ? 'flow' : 'block';
  const text = inlineYaml(value, styleOf(node), place);
  if (isEmpty(pair) && (node as Scalar | null)?.source !== 'null' && !(node as Scalar | null)?.source) {
    return { start: colon + 1, end: colon + 1, text: ` ${text}` };
  }
  if (isAlias(node) || (isScalar(node) && !node.type?.startsWith('BLOCK')))
    return { start: startOf(node), end: endOfValue(pair), text };
  return { start: colon + 1, end: trimmedEnd(content, endOfValue(pair)), text: ` ${text}` };
}

/** A block list without an entry would be no list any more. */
function staysList(list: YAMLSeq, wanted: YamlList): boolean {
  return wanted.items.length > 0 || list.items.some((item) => !wanted.owns(valueOfItem(item)));
}

function styleOf(node: unknown): ScalarStyle {
  if (isScalar(node) && node.type === 'QUOTE_SINGLE') return 'single';
  return isScalar(node) && node.type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function isEmpty(pair: Pair): boolean {
  return pair.value === null || (isScalar(pair.value) && pair.value.value === null);
}

function colonOf(pair: Pair): number {
  const token = (pair.srcToken as { sep?: { type: string; offset: number }[] } | undefined)?.sep?.find(
    (part) => part.type === 'map-value-ind',
  );
  if (!token) throw new FrontMatterError(frontMatterProblems.noRoom);
  return token.offset;
}

function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] }).range?.[0] ?? 0;
}

function endOfValue(pair: Pair): number {
  return (pair.value as { range?: [number, number, number] } | null)?.range?.[1] ?? colonOf(pair) + 1;
}

/** The start of the line after a pair, with the comment on its last line; blank lines and comments after it stay. */
function afterPair(content: string, pair: Pair): number {
  const end = lineEnd(content, trimmedEnd(content, endOfValue(pair)));
  const newline = content.indexOf('\n', end);
  return newline === -1 ? content.length : newline + 1;
}

function trimmedEnd(content: string, end: number): number {
  return content.slice(0, end).trimEnd().length;
}

function lineStart(content: string, offset: number): number {
  return content.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(content: string, offset: number): number {
  const newline = content.indexOf('\n', offset);
  if (newline === -1) return content.length;
  return content.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

function columnOf(content: string, map: YAMLMap | null): string {
  const first = map?.items[0];
  if (!first) return '';
  const start = startOf(first.key);
  const indent = content.slice(lineStart(content, start), start);
  return /^ *$/.test(indent) ? indent : '';
}
