import type { Language } from '../drafts/draft.ts';
import { fold } from '../text/fold.ts';
import type { Family } from './families.ts';

/** Sentences of our own, by language and family, for showing what else reads like a sentence. */
export type ExampleSentences = Partial<Record<Language, Partial<Record<Family, readonly string[]>>>>;

const mostShown = 2;
/** So many letters of a word are compared: Polish cases and English endings come after them. */
const stemLength = 5;

/** Up to two of our own sentences of the same family that share most words with this one; none that says the same. */
export function alikeSentences(examples: ExampleSentences, language: Language, family: Family, sentence: string): string[] {
  const sought = new Set(stemsOf(sentence));
  return (examples[language]?.[family] ?? [])
    .filter((example) => fold(example) !== fold(sentence))
    .map((example, index) => ({ example, index, shared: sharedWith(sought, example) }))
    .sort((one, other) => other.shared - one.shared || one.index - other.index)
    .slice(0, mostShown)
    .map(({ example }) => example);
}

function stemsOf(sentence: string): string[] {
  return (fold(sentence).match(/[\p{L}\d]{3,}/gu) ?? []).map((word) => word.slice(0, stemLength));
}

function sharedWith(sought: ReadonlySet<string>, example: string): number {
  const stems = [...new Set(stemsOf(example))];
  return stems.filter((stem) => sought.has(stem)).length / Math.sqrt(Math.max(1, stems.length));
}
