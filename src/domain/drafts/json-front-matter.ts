import { editedBracketList } from './bracket-list-edit.ts';
import { FrontMatterError, type FrontMatterProblem, frontMatterProblems, usedOtherwise } from './front-matter-error.ts';
import { entryNamed, type LocatedEntry, type LocatedValue, type Splice, spliced } from './located-value.ts';
import type { YamlChange } from './yaml-edit.ts';
import type { YamlItem, YamlValue } from './yaml-value.ts';

type LocatedMap = Extract<LocatedValue, { type: 'map' }>;

const deepest = 100;

/** Reads the JSON of a front matter, braces included, with the place of everything. Throws a `FrontMatterError` for what is no JSON. */
export function readJson(content: string): LocatedMap {
  const reader = new JsonReader(content);
  const value = reader.readValue(0);
  reader.expectEnd();
  if (value.type !== 'map') throw new FrontMatterError(frontMatterProblems.notNamed);
  return value;
}

const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
const space = /[ \t\r\n]*/y;

class JsonReader {
  readonly #content: string;
  #at = 0;

  constructor(content: string) {
    this.#content = content;
  }

  readValue(depth: number): LocatedValue {
    if (depth > deepest) throw new FrontMatterError(frontMatterProblems.tooMany);
    this.#skip();
    const start = this.#at;
    const sign = this.#content.charAt(start);
    if (sign === '{') return this.#readMap(start, depth);
    if (sign === '[') return this.#readList(start, depth);
    if (sign === '"') return { type: 'text', text: this.#readString(), plain: false, start, end: this.#at };
    const text = this.#take(word);
    return text === 'null' ? { type: 'empty', start, end: this.#at } : { type: 'text', text, plain: true, start, end: this.#at };
  }

  expectEnd(): void {
    this.#skip();
    if (this.#at < this.#content.length) this.#fail();
  }

  #readMap(start: number, depth: number): LocatedValue {
    const entries: LocatedEntry[] = [];
    const names = new Set<string>();
    this.#readRow('}', () => {
      const key = this.#at;
      const name = this.#readString();
      if (names.has(name)) throw new FrontMatterError(usedTwice(this.#lineAt(key)));
      names.add(name);
      this.#skip();
      this.#expect(':');
      entries.push({ name, start: key, value: this.readValue(depth + 1) });
    });
    return { type: 'map', entries, start, end: this.#at };
  }

  #readList(start: number, depth: number): LocatedValue {
    const items: LocatedValue[] = [];
    this.#readRow(']', () => items.push(this.readValue(depth + 1)));
    return { type: 'list', items, start, end: this.#at };
  }

  #readRow(closing: string, readOne: () => void): void {
    this.#at += 1;
    this.#skip();
    if (this.#content.charAt(this.#at) !== closing) {
      for (;;) {
        readOne();
        this.#skip();
        if (this.#content.charAt(this.#at) !== ',') break;
        this.#at += 1;
        this.#skip();
      }
    }
    this.#expect(closing);
  }

  #readString(): string {
    return JSON.parse(this.#take(string)) as string;
  }

  #expect(sign: string): void {
    if (this.#content.charAt(this.#at) !== sign) this.#fail();
    this.#at += 1;
  }

  #skip(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#content)?.[0].length ?? 0;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#content)?.[0];
    if (text === undefined || text === '') return this.#fail();
    this.#at += text.length;
    return text;
  }

  #fail(): never {
    throw new FrontMatterError(invalidJson(this.#lineAt(this.#at)));
  }

  #lineAt(offset: number): number {
    return this.#content.slice(0, offset).split('\n').length;
  }
}

function invalidJson(line: number): FrontMatterProblem {
  return { en: `line ${line} is not valid JSON`, pl: `wiersz ${line} nie jest poprawnym zapisem JSON` };
}

function usedTwice(line: number): FrontMatterProblem {
  return {
    en: `the same name stands in them twice, see line ${line}`,
    pl: `ta sama nazwa występuje w nich dwa razy, zob. wiersz ${line}`,
  };
}

/** Changes one key of a JSON text and leaves every character that is not that key's value alone. */
export function editJson(content: string, { path: [key, inner], value }: YamlChange): string {
  const root = readJson(content);
  const splice = inner === undefined ? inMap(content, root, key, value) : inOwn(content, root, key, inner, value);
  return splice ? spliced(content, splice) : content;
}

function inOwn(content: string, root: LocatedMap, key: string, inner: string, value: YamlValue | null): Splice | null {
  const own = entryNamed(root.entries, key);
  if (own?.value.type === 'map') return inMap(content, own.value, inner, value);
  if (value === null) return null;
  const text = `{ ${JSON.stringify(inner)}: ${printed(value)} }`;
  if (own === undefined) return appended(content, root, key, text);
  if (own.value.type !== 'empty') throw new FrontMatterError(usedOtherwise(key));
  return { start: own.value.start, end: own.value.end, text };
}

function inMap(content: string, map: LocatedMap, key: string, value: YamlValue | null): Splice | null {
  const entry = entryNamed(map.entries, key);
  if (entry === undefined) return value === null ? null : appended(content, map, key, printed(value));
  if (value === null) return removed(map, entry);
  const { start, end } = entry.value;
  if (value.type !== 'list' || entry.value.type !== 'list') {
    if (value.type === 'list' && entry.value.type === 'map') throw new FrontMatterError(usedOtherwise(key));
    return { start, end, text: printed(value) };
  }
  return { start, end, text: editedBracketList(content, entry.value, value, printedItem) };
}

/** A new name stands as the last one does: on a line of its own, or on the same. */
function appended(content: string, map: LocatedMap, key: string, value: string): Splice {
  const last = map.entries.at(-1);
  const pair = `${JSON.stringify(key)}: ${value}`;
  if (last === undefined) return { start: map.start + 1, end: map.start + 1, text: pair };
  const line = /\r?\n[ \t]*$/.exec(content.slice(0, last.start))?.[0];
  return { start: last.value.end, end: last.value.end, text: `,${line ?? ' '}${pair}` };
}

function removed(map: LocatedMap, entry: LocatedEntry): Splice {
  const index = map.entries.indexOf(entry);
  const [before, next] = [map.entries[index - 1], map.entries[index + 1]];
  if (before) return { start: before.value.end, end: entry.value.end, text: '' };
  return { start: entry.start, end: next?.start ?? entry.value.end, text: '' };
}

function printed(value: YamlValue): string {
  if (value.type === 'list') return `[${value.items.map(printedItem).join(', ')}]`;
  const isBare = value.type === 'plain' && (value.text === 'true' || value.text === 'false');
  return isBare ? value.text : JSON.stringify(value.text);
}

function printedItem(item: YamlItem): string {
  if (typeof item.says === 'string') return JSON.stringify(item.says);
  const pairs = Object.entries(item.says).map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`);
  return `{ ${pairs.join(', ')} }`;
}
