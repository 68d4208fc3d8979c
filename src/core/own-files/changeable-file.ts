import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { createYamlFile, type YamlFileOptions } from './yaml-file.ts';

/** An own file whose keys can be changed one by one; what a person wrote around and between them stays. */
export interface ChangeableFile<Value> {
  read(): Promise<Value>;
  /** Changes the given keys; one that is absent, or says already what it should, stays as it is. */
  write(change: { [Key in keyof Value]?: Value[Key] | undefined }): Promise<void>;
}

export function createChangeableFile<Schema extends z.ZodType<object>>(
  options: YamlFileOptions<Schema>,
): ChangeableFile<z.output<Schema>> {
  const file = createYamlFile(options);
  return {
    read: file.read,
    async write(change) {
      const known = (await file.read()) as Record<string, unknown>;
      if (changedKeys(known, change).length === 0) return;
      await file.change((document, value) => {
        for (const key of changedKeys(value as Record<string, unknown>, change)) {
          setAt(document, key, (change as Record<string, unknown>)[key]);
        }
      });
    },
  };
}

function changedKeys(known: Record<string, unknown>, change: object): string[] {
  const wanted = Object.entries(change).filter(([key, value]) => value !== undefined && !isSame(known[key], value));
  return wanted.map(([key]) => key);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function setAt(document: Document, key: string, value: unknown): void {
  const known = document.get(key);
  if (isSeq(known) && Array.isArray(value)) setItems(document, known, value);
  else if (isMap(known) && isPlainObject(value)) setEntries(document, known, value);
  else document.set(key, document.createNode(value));
}

/** Items are known by their id, or without one by what they say; those that stay keep their lines, with whatever stands in them. */
function setItems(document: Document, sequence: YAMLSeq, wanted: readonly unknown[]): void {
  const lines = new Map(sequence.items.map((item) => [keyOf(toPlain(document, item)), item]));
  sequence.items = wanted.map((item) => {
    const line = lines.get(keyOf(item));
    if (line === undefined) return document.createNode(item);
    if (isMap(line) && isPlainObject(item)) setEntries(document, line, item);
    return line;
  });
  sequence.flow = false;
}

function setEntries(document: Document, map: YAMLMap, wanted: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(wanted)) {
    const known = map.get(key);
    if (isSame(toPlain(document, known), value)) continue;
    if (isSeq(known) && Array.isArray(value)) setItems(document, known, value);
    else map.set(key, document.createNode(value));
  }
}

const toPlain = (document: Document, node: unknown): unknown =>
  isMap(node) || isSeq(node) ? node.toJS(document) : ((node as { value?: unknown } | null)?.value ?? node);

/** Names by which items of Byline's own lists are known. */
const naming = ['id', 'channel', 'name', 'text', 'url'];

function keyOf(item: unknown): string {
  if (!isPlainObject(item)) return JSON.stringify(item);
  const name = naming.find((each) => typeof item[each] === 'string');
  return name === undefined ? JSON.stringify(item) : JSON.stringify([item.kind ?? null, name, item[name]]);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
