import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The rules of `docs/architecture.md`, each with the files that it names. */
const rules = textOf('docs/architecture.md')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', files = ''] = /^\| (R\d+) +\|.*\|([^|]*)\|$/.exec(line) ?? [];
    return id === '' ? [] : [{ id, files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file) }];
  });

describe('the rules that must never break', () => {
  it('are all there, once each', () => {
    const first = Array.from({ length: 17 }, (_, at) => `R${at + 1}`);
    expect(rules.map(({ id }) => id).slice(0, 17)).toEqual(first);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id is shown by the tests that the table names', ({ id, files }) => {
    expect(files).not.toEqual([]);
    const named = new RegExp(`\\((?:R\\d+, )*${id}(?:, R\\d+)*\\)['\`]`);
    for (const file of files) expect(textOf(file), file).toMatch(named);
  });
});
