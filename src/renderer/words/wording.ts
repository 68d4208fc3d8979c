import type { Language } from '../../domain/drafts/draft.ts';
import { isolated } from '../../domain/text/isolated.ts';
import { numberFormats } from './number-formats.ts';

/** The texts of one namespace: sentences by their keys, which may be grouped. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** What is put into a sentence where it says `{{name}}`, or `{{name, number}}` to have it written as a number. */
export type Values = Readonly<Record<string, unknown>>;

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  pl: new Intl.PluralRules('pl'),
};

/** The sentence of a key with its values; where it has plural forms (`key_one`, `key_few` …), `count` picks one. `null`: there is none. */
export function wording(catalogue: Catalogue, language: Language, key: string, values: Values = {}): string | null {
  const { count } = values;
  const plural = typeof count === 'number' ? sentenceOf(catalogue, `${key}_${pluralRules[language].select(count)}`) : null;
  const sentence = plural ?? sentenceOf(catalogue, key);
  return sentence === null ? null : filled(sentence, language, values);
}

/** `key` leads through the groups: `sheet.create` is `create` in the group `sheet`. */
function sentenceOf(catalogue: Catalogue, key: string): string | null {
  let found: string | Catalogue | undefined = catalogue;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : null;
}

function filled(sentence: string, language: Language, values: Values): string {
  return sentence.replace(/{{(\w+)(, number)?}}/g, (_, name: string, asNumber?: string) => {
    const value = values[name] ?? '';
    return isolated(asNumber && typeof value === 'number' ? numberFormats[language].format(value) : String(value));
  });
}
