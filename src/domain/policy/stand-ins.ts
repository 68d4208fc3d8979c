import type { Language } from '../drafts/draft.ts';
import type { BaseWordsOf } from './base-words.ts';
import { shieldNames } from './name-shield.ts';
import type { RuleKind } from './rule.ts';
import type { Replacement } from './usual-replacements.ts';

/** Words that can stand where a rule’s name stood; a word or an industry has none that would always fit. */
const standIns: Readonly<Partial<Record<RuleKind, Replacement>>> = {
  client: {
    en: 'a client',
    pl: { n: 'klient', g: 'klienta', d: 'klientowi', a: 'klienta', i: 'klientem', l: 'kliencie' },
  },
  project: {
    en: 'a project',
    pl: { n: 'projekt', g: 'projektu', d: 'projektowi', a: 'projekt', i: 'projektem', l: 'projekcie' },
  },
  person: {
    en: 'somebody',
    pl: { n: 'ktoś', g: 'kogoś', d: 'komuś', a: 'kogoś', i: 'kimś', l: 'kimś' },
  },
};

/** A place in a text where a rule’s name stands. */
export interface NamedPlace {
  text: string;
  start: number;
  kind: RuleKind;
  name: string;
}

/** What could be said there instead, in the case that the name stands in; empty when nothing fits by itself. */
export function standInAt({ text, start, kind, name }: NamedPlace, language: Language, baseWordsOf: BaseWordsOf): string {
  const replacement = standIns[kind];
  if (replacement === undefined) return '';
  const { replaced } = shieldNames(text, [{ name, replacement }], language, baseWordsOf);
  return replaced.find((each) => each.start === start)?.after ?? '';
}
