import { emptyValue, type FrontMatterEntries, type FrontMatterValue } from './front-matter-value.ts';

/**
 * Reads the plain YAML that nearly every draft has: names with words, quoted words without escapes, lists and maps of these,
 * one to a line. Ten thousand drafts are listed at a time, and YAML's own reader takes more than ten times as long. Gives
 * `null` for whatever could mean anything else; where it answers, it answers as `readYaml` does.
 */
export function readPlainFrontMatter(content: string): FrontMatterEntries | null {
  const lines = linesOf(content);
  if (lines === null) return null;
  const reader = new PlainReader(lines);
  const entries = lines.length === 0 ? new Map() : reader.readMap(0);
  return entries !== null && reader.isAtEnd() ? entries : null;
}

interface PlainLine {
  indent: number;
  text: string;
}

const key = /^([A-Za-z_][\w-]*):(?: +(\S.*))?$/;
/** No sign of YAML's own in front, none of the signs that end or comment a plain text inside, only everyday characters. */
const plainWords = /^[\p{L}\p{N}_(/.][^\p{C}\p{Z}]*(?: +[^\p{C}\p{Z}]+)*$/u;
const doubtful = /:(?:\s|$)|\s#|^\.\.\.|^---/;
const doubleQuoted = /^"([^"\\\p{C}\u2028\u2029]*)"$/u;
const singleQuoted = /^'([^'\p{C}\u2028\u2029]*)'$/u;
const nothing = /^(?:null|Null|NULL|~)$/;
const flowSigns = /[[\]{}"'#&*!|>%@`?\t]|,\s*,|,\s*$|^\s*,/;

/** Lines with something on them; comments on a line of their own say nothing. */
function linesOf(content: string): PlainLine[] | null {
  const lines: PlainLine[] = [];
  for (const written of content.split('\n')) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    const text = line.replace(/^ +/, '');
    const indent = line.length - text.length;
    if (text === '' && /^ *$/.test(line)) continue;
    if (/[\t\r]/.test(line)) return null;
    if (!text.startsWith('#')) lines.push({ indent, text: trimmed(text) });
  }
  return lines;
}

/** YAML sets words apart by spaces only; every other blank is part of a word. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return text.slice(start, end);
}

class PlainReader {
  readonly #lines: readonly PlainLine[];
  #next = 0;

  constructor(lines: readonly PlainLine[]) {
    this.#lines = lines;
  }

  isAtEnd(): boolean {
    return this.#next === this.#lines.length;
  }

  readMap(indent: number): FrontMatterEntries | null {
    const entries: FrontMatterEntries = new Map();
    for (let line = this.#lines[this.#next]; line && line.indent === indent; line = this.#lines[this.#next]) {
      const match = key.exec(line.text);
      const name = match?.[1];
      if (name === undefined || entries.has(name)) return null;
      this.#next += 1;
      const value = this.#readValueOf(match?.[2], indent);
      if (value === null) return null;
      entries.set(name, value);
    }
    return entries;
  }

  #readValueOf(written: string | undefined, indent: number): FrontMatterValue | null {
    const line = this.#lines[this.#next];
    const isNested = line !== undefined && line.indent > indent;
    if (written !== undefined) return isNested ? null : readInline(written);
    if (line && line.indent >= indent && line.text.startsWith('- ')) return this.#readList(line.indent);
    if (!isNested) return emptyValue;
    const entries = this.readMap(line.indent);
    return entries && { type: 'map', entries };
  }

  #readList(indent: number): FrontMatterValue | null {
    const items: FrontMatterValue[] = [];
    for (let line = this.#lines[this.#next]; line && isItem(line, indent); line = this.#lines[this.#next]) {
      const item = this.#readItem(line.text.slice(2), indent);
      if (item === null) return null;
      items.push(item);
    }
    return { type: 'list', items };
  }

  /** An item is a word, or a map whose further keys stand under the first. */
  #readItem(text: string, indent: number): FrontMatterValue | null {
    if (key.test(text)) {
      const lines = this.#lines as PlainLine[];
      lines[this.#next] = { indent: indent + 2, text };
      const entries = this.readMap(indent + 2);
      return entries && { type: 'map', entries };
    }
    this.#next += 1;
    const line = this.#lines[this.#next];
    return line && line.indent > indent ? null : readInline(text);
  }
}

function isItem(line: PlainLine, indent: number): boolean {
  return line.indent === indent && line.text.startsWith('- ');
}

function readInline(text: string): FrontMatterValue | null {
  return text.startsWith('[') ? readFlowList(text) : readScalar(text);
}

function readFlowList(text: string): FrontMatterValue | null {
  if (!text.endsWith(']')) return null;
  const inner = trimmed(text.slice(1, -1));
  if (inner === '') return { type: 'list', items: [] };
  if (flowSigns.test(inner)) return null;
  const items = inner.split(',').map((item) => readScalar(trimmed(item)));
  return items.every((item) => item !== null) ? { type: 'list', items } : null;
}

function readScalar(text: string): FrontMatterValue | null {
  const quoted = doubleQuoted.exec(text)?.[1] ?? singleQuoted.exec(text)?.[1];
  if (quoted !== undefined) return { type: 'text', text: quoted, plain: false };
  if (nothing.test(text)) return emptyValue;
  if (!plainWords.test(text) || doubtful.test(text)) return null;
  return { type: 'text', text, plain: true };
}
