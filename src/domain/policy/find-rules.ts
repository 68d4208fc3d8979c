import { type BaseWordsOf, noBaseWords } from './base-words.ts';
import { trailingEndings } from './forms.ts';
import type { PolicyRule } from './rule.ts';
import { type ComparedWord, isFormOf, type WordMatcher, wordMatcher } from './word-matcher.ts';
import { type Word, wordsOf } from './words.ts';

/** A place where a text says what a rule names; offsets are UTF-16. */
export interface RuleMatch {
  rule: PolicyRule;
  start: number;
  end: number;
}

/** Finds what rules name, in every form. One pass over the text, however many rules there are. */
export interface RuleFinder {
  find(text: string): RuleMatch[];
}

interface Phrase {
  rule: PolicyRule;
  words: readonly WordMatcher[];
}

export function createRuleFinder(rules: readonly PolicyRule[], baseWordsOf: BaseWordsOf = noBaseWords): RuleFinder {
  const phrases = rules.flatMap((rule) => phrasesOf(rule, baseWordsOf));
  const byFirst = indexByFirst(phrases);
  const compare = comparing(baseWordsOf);
  return {
    find(text) {
      if (phrases.length === 0) return [];
      const words = wordsOf(text);
      const found: RuleMatch[] = [];
      let free = 0;
      for (const [at, word] of words.entries()) {
        if (word.start < free) continue;
        const match = longestMatch(text, words, at, byFirst, compare);
        if (match === null) continue;
        found.push(match);
        free = match.end;
      }
      return found;
    },
  };
}

/** A person is known by the surname alone, too; and whatever has several words can stand joined in a hashtag. */
function phrasesOf(rule: PolicyRule, baseWordsOf: BaseWordsOf): Phrase[] {
  const parts = wordsOf(rule.text).map((word) => word.text);
  if (parts.length === 0) return [];
  const phrases = [{ rule, words: parts.map((part) => wordMatcher(part, baseWordsOf)) }];
  if (parts.length === 1) return phrases;
  const joined = parts.join('').toLowerCase();
  phrases.push({ rule, words: [{ forms: new Set([joined]), plainForms: new Set(), baseWords: new Set(), isName: true }] });
  if (rule.kind === 'person') phrases.push({ rule, words: [wordMatcher(parts.at(-1) ?? '', baseWordsOf)] });
  return phrases;
}

type ByFirst = ReadonlyMap<string, readonly Phrase[]>;

/** Every key by which the first word of a phrase can be met: a form, a form without diacritics, or (marked) a base word. */
function indexByFirst(phrases: readonly Phrase[]): ByFirst {
  const index = new Map<string, Phrase[]>();
  const add = (key: string, phrase: Phrase) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [phrase]);
    else if (list.at(-1) !== phrase) list.push(phrase);
  };
  for (const phrase of phrases) {
    const [first] = phrase.words;
    for (const form of first?.forms ?? []) add(form, phrase);
    for (const form of first?.plainForms ?? []) add(form, phrase);
    for (const base of first?.baseWords ?? []) add(baseKey(base), phrase);
  }
  return index;
}

const baseKey = (base: string) => `=${base}`;

type Compare = (text: string, word: Word) => ComparedWord;

function comparing(baseWordsOf: BaseWordsOf): Compare {
  return (text, word) => ({
    lower: word.text.toLowerCase(),
    isPlain: /^[\p{ASCII}]+$/u.test(word.text),
    baseWords: baseWordsOf(word.text),
    canBeName: /\p{Lu}/u.test(word.text) || /[@#./_]$/.test(text.slice(Math.max(0, word.start - 1), word.start)),
  });
}

function longestMatch(text: string, words: readonly Word[], at: number, byFirst: ByFirst, compare: Compare): RuleMatch | null {
  const first = compare(text, words[at] as Word);
  const keys = [first.lower, ...first.baseWords.map(baseKey)];
  let best: RuleMatch | null = null;
  for (const key of keys) {
    for (const phrase of byFirst.get(key) ?? []) {
      const end = endOf(text, words, at, first, phrase, compare);
      if (end !== null && (best === null || end > best.end)) best = { rule: phrase.rule, start: words[at]?.start ?? 0, end };
    }
  }
  return best;
}

/** Where the phrase ends that begins at this word, `null` when it does not stand there. */
function endOf(
  text: string,
  words: readonly Word[],
  at: number,
  first: ComparedWord,
  { words: wanted }: Phrase,
  compare: Compare,
): number | null {
  let next = at;
  for (const [index, matcher] of wanted.entries()) {
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined) return null;
    if (index > 0 && !isGap(text.slice(before?.end, word.start))) return null;
    if (!isFormOf(index === 0 ? first : compare(text, word), matcher)) return null;
    const hasEnding = endsBehind(text, words, next);
    next += hasEnding ? 2 : 1;
  }
  return words[next - 1]?.end ?? null;
}

const isGap = (between: string): boolean => /^[ \t\u00a0-]{1,3}$|^[ \t]?\r?\n[ \t]?$/.test(between);

/** Whether an ending follows behind an apostrophe or a hyphen: `Google’a`, `ZUS-em`. */
function endsBehind(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const ending = words[at + 1];
  if (word === undefined || ending === undefined || ending.start !== word.end + 1) return false;
  const mark = text.charAt(word.end);
  const isJoint = mark === "'" || mark === '’' || (mark === '-' && /\p{Lu}$/u.test(word.text));
  return isJoint && trailingEndings.has(ending.text);
}
