/** The six cases in which a Polish replacement may have to stand: nominative, genitive, dative, accusative, instrumental, locative. */
export const polishCases = ['n', 'g', 'd', 'a', 'i', 'l'] as const;
export type PolishCase = (typeof polishCases)[number];

const afterPrepositions: readonly (readonly [words: string, cases: readonly PolishCase[]])[] = [
  ['do od dla bez u obok koło według podczas wśród spośród oprócz zamiast wobec około', ['g']],
  ['dzięki ku przeciw przeciwko wbrew', ['d']],
  ['przez', ['a']],
  ['z ze', ['i', 'g']],
  ['nad pod przed za między ponad poza', ['i', 'a']],
  ['przy', ['l']],
  ['w we na o po', ['l', 'a']],
];

const byPreposition = new Map(
  afterPrepositions.flatMap(([words, cases]) => words.split(' ').map((word) => [word, cases] as const)),
);

const firstPerson = /..(ę|[ae]m|ł[ae]m|liśmy|łyśmy|[aei]my)$/u;

/**
 * In which case a form stands, of those that its ending allows (letters as in `forms.ts`), by the word before it. Without a
 * preposition the nominative is taken where it is possible, but what I like or see is an object.
 */
export function caseBehind(wordBefore: string, possible: string): PolishCase {
  const wanted = byPreposition.get(wordBefore.toLowerCase());
  const singular = polishCases.filter((each) => possible.includes(each));
  if (wanted === undefined && singular.includes('a') && firstPerson.test(wordBefore)) return 'a';
  const fitting = wanted?.find((each) => singular.includes(each)) ?? (singular.length === 6 ? wanted?.[0] : undefined);
  return fitting ?? singular[0] ?? 'n';
}
