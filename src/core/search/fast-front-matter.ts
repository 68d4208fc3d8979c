import type { FrontMatterEntries, FrontMatterValue } from '../../domain/drafts/front-matter-value.ts';

/**
 * Reads the plain front matter that nearly every draft has, line by line: `key: words`, quoted words without escapes, lists of
 * plain words, and maps of these one level down. Gives `null` for whatever could mean anything else in YAML, and then the YAML
 * reader decides. Where it answers, it answers as that one would.
 */
export function readPlainFrontMatter(content: string): FrontMatterEntries | null {
  const entries: FrontMatterEntries = new Map();
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  let index = 0;
  while (index < lines.length) {
    const pair = keyLine.exec(withoutReturn(lines[index] ?? ''));
    if (pair === null) return null;
    const [, key = '', rest = ''] = pair;
    if (entries.has(key) || key === '<<') return null;
    const end = blockEnd(lines, index + 1);
    const value =
      trimmed(rest) === '' ? readBlock(lines.slice(index + 1, end)) : end > index + 1 ? null : readValue(trimmed(rest));
    if (value === null) return null;
    entries.set(key, value);
    index = end;
  }
  return entries;
}

const keyLine = /^([A-Za-z_][A-Za-z0-9_-]*):(?:[ ]+(.*))?$/;
const childLine = /^ {2}([A-Za-z_][A-Za-z0-9_-]*):(?:[ ]+(.*))?$/;
const itemLine = /^ {0,4}- +(.*)$/;
/** Words that YAML takes as they stand: no mark of its own in front, no `: ` and no ` #` inside, only ordinary characters. */
const plainWords = /^[\p{L}\p{N}_(/.][^\p{C}\p{Z}]*(?: +[^\p{C}\p{Z}]+)*$/u;
const doubtful = /:(?:\s|$)|\s#|^(?:\.\.\.)/;
const doubleQuoted = /^"([^"\\\p{C}\u2028\u2029\u0085]*)"$/u;
const singleQuoted = /^'([^'\p{C}\u2028\u2029\u0085]*)'$/u;
const emptyWords = /^(?:null|Null|NULL|~)$/;

/** YAML knows only the space; other blanks are part of a word. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The first line after `from` that is not indented and not an item of a list. */
function blockEnd(lines: string[], from: number): number {
  let end = from;
  while (end < lines.length && /^(?: |- )/.test(lines[end] ?? '')) end += 1;
  return end;
}

function readBlock(lines: string[]): FrontMatterValue | null {
  const block = lines.map(withoutReturn);
  if (block.length === 0) return { type: 'empty' };
  return itemLine.test(block[0] ?? '') ? readItems(block) : readChildren(block);
}

function readItems(block: string[]): FrontMatterValue | null {
  const indent = block[0]?.indexOf('-');
  const items: FrontMatterValue[] = [];
  for (const line of block) {
    const text = trimmed(itemLine.exec(line)?.[1] ?? '');
    const value = text && line.indexOf('-') === indent ? readScalar(text) : null;
    if (value === null) return null;
    items.push(value);
  }
  return { type: 'list', items };
}

function readChildren(block: string[]): FrontMatterValue | null {
  const entries: FrontMatterEntries = new Map();
  for (const line of block) {
    const [, key, rest = ''] = childLine.exec(line) ?? [];
    const value = key === undefined || entries.has(key) ? null : trimmed(rest) === '' ? null : readValue(trimmed(rest));
    if (value === null || key === undefined) return null;
    entries.set(key, value);
  }
  return { type: 'map', entries };
}

function readValue(text: string): FrontMatterValue | null {
  return text.startsWith('[') ? readFlowList(text) : readScalar(text);
}

function readFlowList(text: string): FrontMatterValue | null {
  if (!text.endsWith(']')) return null;
  const inner = trimmed(text.slice(1, -1));
  if (inner === '') return { type: 'list', items: [] };
  if (/[[\]{}"'#&*!|>%@`?]/.test(inner) || inner.includes(',,') || inner.endsWith(',')) return null;
  const items = inner.split(',').map((item) => readScalar(trimmed(item)));
  return items.every((item) => item !== null) ? { type: 'list', items } : null;
}

function readScalar(text: string): FrontMatterValue | null {
  const quoted = doubleQuoted.exec(text)?.[1] ?? singleQuoted.exec(text)?.[1];
  if (quoted !== undefined) return { type: 'text', text: quoted, plain: false };
  if (emptyWords.test(text)) return { type: 'empty' };
  if (!plainWords.test(text) || doubtful.test(text)) return null;
  return { type: 'text', text, plain: true };
}
