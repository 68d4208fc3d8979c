import type { Language } from './draft.ts';

/** Why a front matter cannot be read or changed, as part of a sentence about “the properties”, for people, in each language. */
export type FrontMatterProblem = Readonly<Record<Language, string>>;

/** A front matter that must not be changed by guess. `problem` says why in each language, `message` in English. */
export class FrontMatterError extends Error {
  readonly problem: FrontMatterProblem;

  constructor(problem: FrontMatterProblem) {
    super(problem.en);
    this.name = 'FrontMatterError';
    this.problem = problem;
  }
}

export const frontMatterProblems = {
  unclosed: { en: 'the closing --- is missing', pl: 'brakuje zamykającego ---' },
  script: { en: 'they are program code, which Byline never runs', pl: 'są kodem programu, a Byline nigdy go nie uruchamia' },
  tooLong: { en: 'they are longer than 64 KB', pl: 'są dłuższe niż 64 KB' },
  tooMany: { en: 'they refer to each other too often to be read', pl: 'zbyt wiele razy odwołują się do siebie nawzajem' },
  notNamed: { en: 'they are not a list of names and values', pl: 'nie są listą nazw i wartości' },
  noRoom: { en: 'they are written in a way that Byline does not change', pl: 'są zapisane w sposób, którego Byline nie zmienia' },
} satisfies Record<string, FrontMatterProblem>;

/** `line` counts from the first line of the file. */
export const frontMatterProblemsAt = {
  twice: (line: number) => ({
    en: `the same name stands in them twice, see line ${line}`,
    pl: `ta sama nazwa występuje w nich dwa razy, zob. wiersz ${line}`,
  }),
  tab: (line: number) => ({
    en: `line ${line} is indented with a tab, where YAML wants spaces`,
    pl: `wiersz ${line} zaczyna się tabulatorem, a YAML wymaga spacji`,
  }),
  invalid: (line: number) => ({ en: `line ${line} is not valid YAML`, pl: `wiersz ${line} nie jest poprawnym zapisem YAML` }),
} satisfies Record<string, (line: number) => FrontMatterProblem>;

export function usedOtherwise(key: string): FrontMatterProblem {
  return { en: `“${key}” stands for something else in them`, pl: `„${key}” oznacza w nich coś innego` };
}
