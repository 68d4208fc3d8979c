import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const source = path.join(import.meta.dirname, '../../../src');

/** What a file needs before it can run: its imports, but not those of types, and not those that it asks for later. */
function neededBy(file: string): string[] {
  const { staticImports, staticExports } = parseSync(file, readFileSync(file, 'utf8')).module;
  const imported = staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap((each) => (each.isType ? [] : (each.moduleRequest ?? []))),
  );
  return [...imported.map(({ moduleRequest }) => moduleRequest), ...passedOn].map(({ value }) => value);
}

/** Every package and file, from `src` on, that these files bring with them. */
function broughtBy(...files: string[]): string[] {
  const found = new Set(files.map((file) => path.join(source, file)));
  for (const file of found) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const name of neededBy(file)) found.add(name.startsWith('.') ? path.resolve(path.dirname(file), name) : name);
  }
  return [...found].map((file) => path.relative(source, path.resolve(source, file)));
}

describe('the steps in which the window loads', () => {
  test('the first page comes without the editor', () => {
    const first = broughtBy('renderer/main.tsx');
    expect(first).toContain('renderer/library/TodayPage.tsx');
    expect(first.filter((name) => /^(?:lexical|@lexical)\b|micromark|mdast-util|^renderer\/text\/nodes/.test(name))).toEqual([]);
  });

  test('a draft can be written without what the lens knows of a language', () => {
    const editor = broughtBy('renderer/main.tsx', 'renderer/draft/DraftKeeper.tsx', 'renderer/sheet/DraftSheet.tsx');
    expect(editor).toContain('lexical');
    expect(editor.filter((name) => /^domain\/insight\/(?:cues|grammar|lexicon|encoder|match)\//.test(name))).toEqual([]);
  });
});
