import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolishDictionary } from '../../../../src/domain/insight/dictionary/polish-dictionary.ts';
import { type BaseWordsOf, createBaseWords, noBaseWords } from '../../../../src/domain/policy/base-words.ts';
import { createRuleFinder } from '../../../../src/domain/policy/find-rules.ts';
import type { PolicyRule, RuleKind } from '../../../../src/domain/policy/rule.ts';

const root = join(import.meta.dirname, '../../../..');
const dictionary = createBaseWords(readPolishDictionary(readFileSync(join(root, 'resources/dictionaries/pl/polish.dict'))));

interface Row {
  rule: PolicyRule;
  forms: string[];
}

const table: Row[] = readFileSync(join(root, 'tests/fixtures/policy/polish-forms.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind, text = '', forms = ''] = line.split('\t');
    return { rule: { kind: kind as RuleKind, text, note: '' }, forms: forms.split('|') };
  });

function missed(baseWordsOf: BaseWordsOf): string[] {
  return table.flatMap(({ rule, forms }) => {
    const finder = createRuleFinder([rule], baseWordsOf);
    return forms
      .filter((form) => {
        const text = `Rozmawiamy (${form}), bo warto.`;
        const [match] = finder.find(text);
        return match === undefined || text.slice(match.start, match.end) !== form;
      })
      .map((form) => `${rule.text}: ${form}`);
  });
}

const share = (part: number) => part / table.reduce((sum, { forms }) => sum + forms.length, 0);

/** The first 2,000 different words of the Polish posts written for training. */
function ordinaryWords(): string[] {
  const folder = join(root, 'tools/train/posts');
  const names = readdirSync(folder).filter((name) => name.startsWith('pl-'));
  const numbered = names.toSorted((one, other) => Number.parseInt(one.slice(3), 10) - Number.parseInt(other.slice(3), 10));
  const words = numbered.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=\s)\p{Ll}{3,}(?=[\s.,])/gu) ?? []);
  return [...new Set(words)].slice(0, 2000);
}

/** Words that a rule names, in forms that the table has not: to find them is right. */
function falselyFound(words: readonly string[]): string[] {
  const finder = createRuleFinder(
    table.map(({ rule }) => rule),
    dictionary,
  );
  const right = new Set(table.flatMap(({ rule, forms }) => [rule.text, ...forms]));
  return words.filter((word) => !right.has(word.toLowerCase()) && finder.find(`a ${word} b`).length > 0);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

describe('the Polish forms of what rules name', () => {
  it('are found whole in at least 95 of 100 cases of at least 300', () => {
    expect(table.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(300);
    const lost = missed(dictionary);
    expect(share(lost.length), lost.join(', ')).toBeLessThanOrEqual(0.05);
  });
  it('are found in nine of ten cases by analogy alone, where the dictionary cannot be read', () => {
    const lost = missed(noBaseWords);
    expect(share(lost.length), lost.join(', ')).toBeLessThanOrEqual(0.1);
  });
  it('are not seen in more than 2 of 100 ordinary words, in small letters or with a capital', () => {
    const words = ordinaryWords();
    expect(words).toHaveLength(2000);
    const small = falselyFound(words);
    const large = falselyFound(words.map(capital));
    expect(small.length, small.join(', ')).toBeLessThanOrEqual(40);
    expect(large.length, large.join(', ')).toBeLessThanOrEqual(40);
  });
});
