import { fold } from '../../text/fold.ts';
import type { PolishDictionary, WordReading } from '../dictionary/polish-dictionary.ts';
import type { GrammarAtom } from './atoms.ts';

/** What is known of a Polish word: its grammar and its base forms, folded. */
export interface PolishWord {
  atoms: GrammarAtom[];
  lemmas: string[];
}

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words whose grammar is not in their ending, folded. */
const closedClasses: Partial<Record<GrammarAtom, string>> = {
  first: 'ja mnie mi mna moj moja moje mojego mojej mojemu moim moich moimi',
  'first-pronoun': 'ja mnie mi mna moj moja moje mojego mojej mojemu moim moich moimi',
  'first-plural': 'my nas nam nami nasz nasza nasze naszego naszej naszemu naszym naszych naszymi',
  second:
    'ty ciebie cie tobie toba ci wy was wam wami twoj twoja twoje twojego twojej twojemu twoim twoich twoimi wasz wasza wasze waszego waszej waszemu waszym waszych waszymi panstwo panstwa panstwu panstwem',
  impersonal:
    'warto trzeba nalezy mozna wolno wypada powinno powinien powinna powinni powinny powinienes powinnas powinniscie niech da musi musisz musicie mozesz mozecie lepiej',
  negation: 'nie nigdy bez ani nikt nic nikogo niczego zaden zadna zadne brak',
  'question-word':
    'co jak dlaczego czemu kto kogo komu ktory ktora ktore ktorych gdzie kiedy ile jaki jaka jakie jakich skad dokad czy po',
  comparative: 'lepiej gorzej wiecej mniej lepszy lepsza lepsze gorszy szybciej latwiej',
};

const closed = new Map<string, GrammarAtom[]>();
for (const [atom, list] of Object.entries(closedClasses)) {
  for (const word of words(list)) closed.set(word, [...(closed.get(word) ?? []), atom as GrammarAtom]);
}

/** Very common words that are hardly ever the verb or the order that the dictionary also allows. */
const noVerbs: ReadonlySet<string> = new Set(
  words(
    'mi my mnie sie sie je ma no dla po za to jak co tak raz nas nam was wam moja moje ci cie lecz masz wiec albo lub przy przed nad pod do od na w z o u i a oraz ale bo ze zeby aby czy gdy byle czas dzis dwa trzy pare rady dana dane stal piec biegiem sam sama sami moze mysl praca prace pracy razem dlatego wreszcie ile wiele malo duzo zima zime chwile chwila',
  ),
);

/** Grammar and base forms of a word as written (its diacritics kept, lower case) and folded; by its endings alone without a dictionary. */
export function polishWord(written: string, folded: string, dictionary: PolishDictionary | null): PolishWord {
  const atoms = new Set<GrammarAtom>(closed.get(folded));
  if (dictionary === null) return { atoms: [...atoms, ...atomsFromEnding(folded)], lemmas: [] };
  const readings = dictionary.lookUp(written);
  if (!noVerbs.has(folded)) for (const reading of readings) addAtoms(reading, atoms);
  return { atoms: [...atoms], lemmas: [...new Set(readings.map((reading) => fold(reading.lemma)))] };
}

function addAtoms(reading: WordReading, atoms: Set<GrammarAtom>): void {
  for (const atom of atomsOfTags(reading.tags)) atoms.add(atom);
}

const atomsByTags = new Map<string, readonly GrammarAtom[]>();

/** Tag strings such as `verb:praet:sg:f:pri:perf+verb:…` are few and repeat, so each is read once. */
function atomsOfTags(tags: string): readonly GrammarAtom[] {
  const known = atomsByTags.get(tags);
  if (known !== undefined) return known;
  const atoms = [...new Set(tags.split('+').flatMap((one) => readTags(new Set(one.split(/[:.]/)))))];
  atomsByTags.set(tags, atoms);
  return atoms;
}

function readTags(tags: ReadonlySet<string>): GrammarAtom[] {
  if (tags.has('adj') || tags.has('adv')) return degree(tags);
  if (tags.has('ppas')) return ['participle'];
  if (!tags.has('verb') && !tags.has('winien')) return [];
  const atoms: GrammarAtom[] = [...person(tags)];
  if (tags.has('inf')) atoms.push('infinitive');
  if (tags.has('praet') || tags.has('imps')) atoms.push('past');
  if (tags.has('pot')) atoms.push('conditional');
  if (tags.has('bedzie') || (tags.has('fin') && tags.has('perf'))) atoms.push('future');
  if (tags.has('fin') && tags.has('imperf')) atoms.push('present');
  return atoms;
}

function degree(tags: ReadonlySet<string>): GrammarAtom[] {
  if (tags.has('com')) return ['comparative'];
  return tags.has('sup') ? ['superlative'] : [];
}

function person(tags: ReadonlySet<string>): GrammarAtom[] {
  if (tags.has('impt')) return tags.has('pri') ? ['first-plural', 'first-verb'] : ['imperative', 'second'];
  if (tags.has('pri')) return [tags.has('pl') ? 'first-plural' : 'first', 'first-verb'];
  if (tags.has('sec')) return ['second'];
  return tags.has('ter') ? ['third'] : [];
}

/** Endings that nearly always mean one thing; the rest is left to the dictionary. */
const endings: readonly [RegExp, readonly GrammarAtom[]][] = [
  [/^.{2,}(?:lem|lam)$/, ['first', 'first-verb', 'past']],
  [/^.{2,}(?:lismy|lysmy)$/, ['first-plural', 'first-verb', 'past']],
  [/^.{2,}(?:lbym|labym)$/, ['first', 'first-verb', 'conditional']],
  [/^.{3,}(?:uje|eje|am)$/, ['present']],
  [/^.{3,}(?:amy|emy|imy|ymy)$/, ['first-plural', 'first-verb', 'present']],
  [/^.{3,}(?:jcie|scie|dzcie|bcie|zcie)$/, ['imperative', 'second']],
  [/^.{3,}(?:asz|esz|isz|ysz|acie|ecie|icie|ycie)$/, ['second']],
  [/^.{3,}(?:ac|ec|ic|yc|owac)$/, ['infinitive']],
  [/^naj.{2,}sz(?:y|a|e|ego|ej|ym|ych|ymi|emu)$/, ['superlative']],
  [
    /^(?:sprawdz|zrob|zapytaj|zacznij|pamietaj|zobacz|wybierz|uzyj|dodaj|napisz|przeczytaj|zapisz|policz|porownaj|unikaj|zadbaj|pomysl)$/,
    ['imperative', 'second'],
  ],
];

function atomsFromEnding(folded: string): GrammarAtom[] {
  if (noVerbs.has(folded)) return [];
  return endings.flatMap(([pattern, atoms]) => (pattern.test(folded) ? [...atoms] : []));
}
