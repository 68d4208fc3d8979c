import { editedBracketList } from './bracket-list-edit.ts';
import { FrontMatterError, frontMatterProblems, frontMatterProblemsAt, usedOtherwise } from './front-matter-error.ts';
import { emptyValue, type FrontMatterEntries, type FrontMatterValue } from './front-matter-value.ts';
import { entryNamed, type LocatedValue, type Splice, spliced, withoutPlaces } from './located-value.ts';
import { lineAt, readTomlTables, type TomlEntry, type TomlTable } from './toml-reader.ts';
import type { YamlChange } from './yaml-edit.ts';
import type { YamlItem, YamlValue } from './yaml-value.ts';

/** What the TOML between the fences says, in the terms of every front matter. Throws a `FrontMatterError` for what is no TOML. */
export function readToml(content: string): FrontMatterEntries {
  const root: FrontMatterEntries = new Map();
  for (const table of readTomlTables(content)) {
    const entries = table.path.length === 0 ? root : tableAt(root, table, content);
    for (const entry of table.entries) put(entries, entry, content);
  }
  return root;
}

function tableAt(root: FrontMatterEntries, table: TomlTable, content: string): FrontMatterEntries {
  const outer = mapAt(root, table.path.slice(0, -1), () => twice(content, table.start));
  const name = table.path.at(-1) ?? '';
  const found = outer.get(name);
  if (!table.repeated) return mapAt(outer, [name], () => twice(content, table.start));
  const entries: FrontMatterEntries = new Map();
  if (found === undefined) outer.set(name, { type: 'list', items: [{ type: 'map', entries }] });
  else if (found.type === 'list') found.items.push({ type: 'map', entries });
  else twice(content, table.start);
  return entries;
}

/** The map under these names, made where there is none; of a list of tables, the last. */
function mapAt(root: FrontMatterEntries, path: readonly string[], fail: () => never): FrontMatterEntries {
  let entries = root;
  for (const name of path) {
    const found: FrontMatterValue | undefined = entries.get(name);
    const inner: FrontMatterValue = (found?.type === 'list' ? found.items.at(-1) : found) ?? { type: 'map', entries: new Map() };
    if (inner.type !== 'map') return fail();
    if (found === undefined) entries.set(name, inner);
    entries = inner.entries;
  }
  return entries;
}

function put(entries: FrontMatterEntries, entry: TomlEntry, content: string): void {
  const map = mapAt(entries, entry.path.slice(0, -1), () => twice(content, entry.start));
  const name = entry.path.at(-1) ?? '';
  if (map.has(name)) twice(content, entry.start);
  map.set(name, withoutPlaces(entry.value) ?? emptyValue);
}

function twice(content: string, offset: number): never {
  throw new FrontMatterError(frontMatterProblemsAt.twice(lineAt(content, offset)));
}

/** Changes one key of a TOML text and leaves every character that is not that key's value alone. */
export function editToml(content: string, change: YamlChange, eol: string): string {
  const tables = readTomlTables(content);
  const root = tables[0] as TomlTable;
  const [key, inner] = change.path;
  const splice =
    inner === undefined
      ? inTable(content, root, [key], change.value, eol)
      : inOwn(content, tables, [key, inner], change.value, eol);
  return splice ? spliced(content, splice) : content;
}

/** Byline's own keys stand in a table of their own, in braces, or under dotted names: wherever the file has them. */
function inOwn(
  content: string,
  tables: readonly TomlTable[],
  [key, inner]: [string, string],
  value: YamlValue | null,
  eol: string,
): Splice | null {
  const root = tables[0] as TomlTable;
  const own = root.entries.find(({ path }) => path.length === 1 && path[0] === key);
  if (own) return inBraces(own.value, key, inner, content, value);
  if (tables.some(({ path }) => path.length === 2 && path[0] === key && path[1] === inner)) {
    throw new FrontMatterError(frontMatterProblems.noRoom);
  }
  const table = tables.find(({ path, repeated }) => path.length === 1 && path[0] === key && !repeated);
  if (table) return inTable(content, table, [inner], value, eol);
  if (root.entries.some(({ path }) => path.length === 2 && path[0] === key))
    return inTable(content, root, [key, inner], value, eol);
  if (value === null) return null;
  const before = content === '' || content.endsWith('\n') ? '' : eol;
  return { start: content.length, end: content.length, text: `${before}[${key}]${eol}${inner} = ${printed(value)}${eol}` };
}

function inBraces(own: LocatedValue, key: string, inner: string, content: string, value: YamlValue | null): Splice | null {
  if (own.type !== 'map') throw new FrontMatterError(usedOtherwise(key));
  const entry = entryNamed(own.entries, inner);
  const last = own.entries.at(-1);
  if (entry && value) return valueSplice(content, entry.value, value, inner);
  if (entry) {
    const index = own.entries.indexOf(entry);
    const [before, next] = [own.entries[index - 1], own.entries[index + 1]];
    if (before) return { start: before.value.end, end: entry.value.end, text: '' };
    return { start: entry.start, end: next?.start ?? entry.value.end, text: '' };
  }
  if (value === null) return null;
  const pair = `${inner} = ${printed(value)}`;
  if (last) return { start: last.value.end, end: last.value.end, text: `, ${pair}` };
  return { start: own.start, end: own.end, text: `{ ${pair} }` };
}

function inTable(content: string, table: TomlTable, path: string[], value: YamlValue | null, eol: string): Splice | null {
  const entry = table.entries.find((each) => each.path.join('\0') === path.join('\0'));
  if (entry && value) return valueSplice(content, entry.value, value, path.join('.'));
  if (entry) return { start: entry.start, end: lineEndAfter(content, entry.value.end), text: '' };
  if (value === null) return null;
  const at = endOfEntries(content, table);
  const before = at > 0 && content.charAt(at - 1) !== '\n' ? eol : '';
  return { start: at, end: at, text: `${before}${path.join('.')} = ${printed(value)}${eol}` };
}

function endOfEntries(content: string, table: TomlTable): number {
  const last = table.entries.at(-1);
  if (last) return lineEndAfter(content, last.value.end);
  return table.path.length === 0 ? 0 : lineEndAfter(content, table.start);
}

function lineEndAfter(content: string, offset: number): number {
  const newline = content.indexOf('\n', offset);
  return newline === -1 ? content.length : newline + 1;
}

function valueSplice(content: string, now: LocatedValue, value: YamlValue, key: string): Splice {
  const { start, end } = now;
  if (value.type === 'list' && now.type === 'map') throw new FrontMatterError(usedOtherwise(key));
  if (value.type === 'list' && now.type === 'list') {
    return { start, end, text: editedBracketList(content, now, value, printedItem) };
  }
  const quote = now.type === 'text' && !now.plain ? content.charAt(start) : '';
  return { start, end, text: printed(value, quote) };
}

/** `quote` is the one that the value had, which it keeps where it can. */
function printed(value: YamlValue, quote = ''): string {
  if (value.type === 'list') return `[${value.items.map(printedItem).join(', ')}]`;
  if (value.type === 'plain' && quote === '' && isBare(value.text)) return value.text;
  return quote === "'" && isLiteral(value.text) ? `'${value.text}'` : quoted(value.text);
}

function printedItem(item: YamlItem): string {
  if (typeof item.says === 'string') return quoted(item.says);
  const pairs = Object.entries(item.says).map(([key, text]) => `${key} = ${isBare(text) ? text : quoted(text)}`);
  return `{ ${pairs.join(', ')} }`;
}

function isBare(text: string): boolean {
  return /^(?:true|false|\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?)$/.test(text);
}

function isLiteral(text: string): boolean {
  return !/['\p{Cc}]/u.test(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007F');
}
