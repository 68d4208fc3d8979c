import { FrontMatterError, type FrontMatterProblem, frontMatterProblems, frontMatterProblemsAt } from './front-matter-error.ts';
import type { LocatedEntry, LocatedValue } from './located-value.ts';

/** A table of a TOML text: `[name]`, `[[name]]`, or the lines before the first of them. */
export interface TomlTable {
  path: readonly string[];
  /** Where its lines begin, and where the next table's do. */
  start: number;
  end: number;
  /** One of several tables of that name. */
  repeated: boolean;
  entries: TomlEntry[];
}

/** A line `a.b = value`; `end` is after the value. */
export interface TomlEntry {
  path: readonly string[];
  start: number;
  value: LocatedValue;
}

const deepest = 100;
const blank = /[ \t]*/y;
const blankLines = /(?:[ \t\r\n]|#[^\n]*)*/y;
const restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const bareKey = /[\w-]+/y;
const basic = /"(?:[^"\\\n\r]|\\[^\n\r])*"/y;
const literal = /'[^'\n\r]*'/y;
const longBasic = /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}/y;
const longLiteral = /'''(?:[^']|'{1,2}(?!'))*'{3,5}/y;
/** Numbers, dates, truth: their characters are their value; a date may have a space before its time. */
const word = /\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[-+]\d\d:\d\d)?)?|[-+]?[\w.:+-]+/y;

/** Reads the TOML between the fences into its tables (toml.io, 1.0.0). Throws a `FrontMatterError` for what is no TOML. */
export function readTomlTables(content: string): TomlTable[] {
  return new TomlReader(content).readAll();
}

class TomlReader {
  readonly #content: string;
  #at = 0;

  constructor(content: string) {
    this.#content = content;
  }

  readAll(): TomlTable[] {
    const tables: TomlTable[] = [{ path: [], start: 0, end: 0, repeated: false, entries: [] }];
    for (this.#take(blankLines); this.#at < this.#content.length; this.#take(blankLines)) {
      if (this.#next() === '[') tables.push(this.#readHeader());
      else tables.at(-1)?.entries.push(this.#readEntry());
      this.#need(restOfLine);
    }
    for (const [index, table] of tables.entries()) table.end = tables[index + 1]?.start ?? this.#content.length;
    return tables;
  }

  #readHeader(): TomlTable {
    const start = this.#at;
    const repeated = this.#content.startsWith('[[', start);
    this.#at += repeated ? 2 : 1;
    const path = this.#readPath();
    this.#expect(repeated ? ']]' : ']');
    return { path, start, end: start, repeated, entries: [] };
  }

  #readEntry(): TomlEntry {
    const start = this.#at;
    const path = this.#readPath();
    this.#expect('=');
    this.#take(blank);
    return { path, start, value: this.#readValue(0) };
  }

  #readPath(): string[] {
    const path: string[] = [];
    do {
      this.#take(blank);
      path.push(this.#readKey());
      this.#take(blank);
    } while (this.#skip('.'));
    if (path.length > deepest) throw new FrontMatterError(frontMatterProblems.tooMany);
    return path;
  }

  #readKey(): string {
    if (this.#next() === '"') return unescaped(this.#need(basic).slice(1, -1), () => this.#fail());
    return this.#next() === "'" ? this.#need(literal).slice(1, -1) : this.#need(bareKey);
  }

  #readValue(depth: number): LocatedValue {
    if (depth > deepest) throw new FrontMatterError(frontMatterProblems.tooMany);
    const start = this.#at;
    if (this.#skip('[')) return { type: 'list', items: this.#readItems(depth), start, end: this.#at };
    if (this.#skip('{')) return { type: 'map', entries: this.#readInline(depth), start, end: this.#at };
    const quote = this.#next();
    const text = quote === '"' || quote === "'" ? this.#readString(quote) : this.#need(word);
    return { type: 'text', text, plain: quote !== '"' && quote !== "'", start, end: this.#at };
  }

  #readString(quote: string): string {
    const isLong = this.#content.startsWith(quote.repeat(3), this.#at);
    if (quote === "'")
      return isLong ? withoutFirstLineEnd(this.#need(longLiteral).slice(3, -3)) : this.#need(literal).slice(1, -1);
    const source = this.#need(isLong ? longBasic : basic);
    const inner = isLong ? withoutFirstLineEnd(source.slice(3, -3)).replace(/\\[ \t]*\r?\n\s*/g, '') : source.slice(1, -1);
    return unescaped(inner, () => this.#fail());
  }

  #readItems(depth: number): LocatedValue[] {
    const items: LocatedValue[] = [];
    this.#take(blankLines);
    while (!this.#skip(']')) {
      items.push(this.#readValue(depth + 1));
      this.#take(blankLines);
      if (!this.#skip(',') && this.#next() !== ']') this.#fail();
      this.#take(blankLines);
    }
    return items;
  }

  #readInline(depth: number): LocatedEntry[] {
    const entries: LocatedEntry[] = [];
    this.#take(blankLines);
    while (!this.#skip('}')) {
      const start = this.#at;
      const path = this.#readPath();
      this.#expect('=');
      this.#take(blank);
      const value = this.#readValue(depth + 1);
      if (entries.some(({ name }) => name === path.join('.'))) this.#failTwice(start);
      entries.push({ name: path.join('.'), start, value });
      this.#take(blankLines);
      if (!this.#skip(',') && this.#next() !== '}') this.#fail();
      this.#take(blankLines);
    }
    return entries;
  }

  #next(): string {
    return this.#content.charAt(this.#at);
  }

  #skip(sign: string): boolean {
    if (!this.#content.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #expect(sign: string): void {
    this.#take(blank);
    if (!this.#skip(sign)) this.#fail();
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#content)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  #need(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#content);
    if (match === null) return this.#fail();
    this.#at += match[0].length;
    return match[0];
  }

  #fail(): never {
    throw new FrontMatterError(invalidToml(lineAt(this.#content, this.#at)));
  }

  #failTwice(offset: number): never {
    throw new FrontMatterError(frontMatterProblemsAt.twice(lineAt(this.#content, offset)));
  }
}

/** The line in the file: the fence is the first. */
export function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length + 1;
}

function invalidToml(line: number): FrontMatterProblem {
  return { en: `line ${line} is not valid TOML`, pl: `wiersz ${line} nie jest poprawnym zapisem TOML` };
}

function withoutFirstLineEnd(text: string): string {
  return text.replace(/^\r?\n/, '');
}

const escapes: Partial<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
};

function unescaped(text: string, fail: () => never): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([\s\S]))/g, (_, short, long, byte, sign) => {
    const code = Number.parseInt(short ?? long ?? byte ?? '', 16);
    if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
    return escapes[sign as string] ?? fail();
  });
}
