import type { Language } from '../drafts/draft.ts';
import { type BaseWordsOf, noBaseWords } from './base-words.ts';
import { createRuleFinder } from './find-rules.ts';
import { formsByAnalogy } from './forms.ts';
import { caseBehind } from './polish-cases.ts';
import type { PolicyRule } from './rule.ts';
import type { Replacement } from './usual-replacements.ts';
import { wordsOf } from './words.ts';

/** A name to replace: the employer’s or the job title, and what replaces it. */
export interface ShieldedName {
  name: string;
  replacement: Replacement;
}

/** What was replaced, where it stood in the text before, and by what. */
export interface Replaced {
  start: number;
  end: number;
  before: string;
  after: string;
}

/**
 * Replaces names in every form, in the case that the form stands in, and tells each replacement in the order of the text.
 * The rest of the text stays as it is.
 */
export function shieldNames(
  text: string,
  names: readonly ShieldedName[],
  language: Language,
  baseWordsOf: BaseWordsOf = noBaseWords,
): { text: string; replaced: Replaced[] } {
  const rules = new Map(names.map((each): [PolicyRule, ShieldedName] => [{ kind: 'client', text: each.name, note: '' }, each]));
  const replaced = createRuleFinder([...rules.keys()], baseWordsOf)
    .find(text)
    .map(({ rule, start, end }) => {
      const name = rules.get(rule) as ShieldedName;
      return { start, end, before: text.slice(start, end), after: replacementAt(text, start, end, name, language) };
    });
  return { text: withReplaced(text, replaced), replaced };
}

function withReplaced(text: string, replaced: readonly Replaced[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, after } of replaced) {
    result += text.slice(from, start) + after;
    from = end;
  }
  return result + text.slice(from);
}

function replacementAt(
  text: string,
  start: number,
  end: number,
  { name, replacement }: ShieldedName,
  language: Language,
): string {
  const written = text.slice(start, end);
  const phrase =
    language === 'en' ? englishPhrase(written, replacement.en) : polishPhrase(text, start, written, name, replacement);
  return beginsSentence(text, start) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

const englishPhrase = (written: string, phrase: string): string => (/['’]s$/.test(written) ? `${phrase}’s` : phrase);

function polishPhrase(text: string, start: number, written: string, name: string, { en, pl }: Replacement): string {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const chosen = caseBehind(before, casesOf(written, name));
  return pl[chosen] ?? pl.n ?? en;
}

/** The cases that every inflected word of the name allows here; of an uninflected name all. */
function casesOf(written: string, name: string): string {
  const forms = wordsOf(written).map((word) => word.text.toLowerCase());
  const possible = wordsOf(name).map((word, index) => {
    const known = formsByAnalogy(word.text);
    return known.get(forms[index] ?? '') ?? known.get(forms.at(-1) ?? '') ?? '';
  });
  const telling = possible.filter((cases) => cases !== '' && cases !== 'n');
  const shared = 'ngdail'.split('').filter((each) => telling.every((cases) => cases.includes(each)));
  if (telling.length === 0) return written.toLowerCase() === name.toLowerCase() ? 'n' : 'gdail';
  return shared.length > 0 ? shared.join('') : (telling[0] ?? 'n');
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return before === '' || /[.!?…]["”’»)]?\s+$|\n\s*$/.test(before);
}
