import { formsByAnalogy } from '../policy/forms.ts';

/** Words that a person has taught the library, one a line; what stands after `#` is a note. */
export function wordsFromFile(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/u, '').normalize('NFC').trim());
  return [...new Set(lines.filter((line) => line !== '' && line.length <= longestWord))];
}

const longestWord = 100;

/**
 * Every form of these words, in small letters: a taught name is known in all its Polish cases and in the English plural, by
 * analogy with the names of the dictionary.
 */
export function formsOfOwnWords(words: readonly string[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const line of words) {
    for (const word of line.split(/[\s-]+/u)) {
      if (word === '') continue;
      for (const form of formsByAnalogy(word.replace(/’/g, "'")).keys()) forms.add(form);
    }
  }
  return forms;
}
