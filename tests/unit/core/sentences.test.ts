import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/sentences.ts';
import { provocations } from './support/provocations.ts';

describe.each(['en', 'pl'] as const)('in “%s” a person is told', (language) => {
  it.each(Object.keys(provocations))('%s', async (name) => {
    const { says, provoke } = provocations[name] as (typeof provocations)[string];
    const said = await provoke(language).catch((error: Error) => error.message);
    expect(String(said).startsWith(says[language].trimEnd()), `“${said}” instead of “${says[language]}”`).toBe(true);
  });
});

it('everything that Byline can say is provoked by a test that names it', () => {
  const root = path.join(import.meta.dirname, '../..');
  const files = globSync('{unit,conformance,e2e}/**/*.ts', { cwd: root });
  const tests = files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  const named = new Set([...tests.matchAll(/\bsentences\.(\w+)/g)].map(([, name]) => name));
  expect(Object.keys(sentences).filter((name) => !named.has(name) && !(name in provocations))).toEqual([]);
});
