import type { PolishCase } from './polish-cases.ts';

/** What stands instead of a name: in English one phrase, in Polish one for each case; a missing case is the nominative. */
export interface Replacement {
  en: string;
  pl: Partial<Record<PolishCase, string>>;
}

/** Replacements that read well where a person wrote none. */
export const usualReplacements: Readonly<Record<'employer' | 'title', Replacement>> = {
  employer: {
    en: 'my company',
    pl: { n: 'moja firma', g: 'mojej firmy', d: 'mojej firmie', a: 'moją firmę', i: 'moją firmą', l: 'mojej firmie' },
  },
  title: {
    en: 'a professional in my field',
    pl: {
      n: 'osoba z branży',
      g: 'osoby z branży',
      d: 'osobie z branży',
      a: 'osobę z branży',
      i: 'osobą z branży',
      l: 'osobie z branży',
    },
  },
};
