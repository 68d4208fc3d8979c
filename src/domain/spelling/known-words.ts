import type { Language } from '../drafts/draft.ts';
import { trailingEndings } from '../policy/forms.ts';
import type { FormDictionary, Rank } from './dictionary.ts';

/** Whether a word exists in a language, in whatever way the language makes words of others. */
export function isKnown(word: string, dictionary: FormDictionary, language: Language): boolean {
  if (isForm(word, dictionary)) return true;
  return language === 'pl' ? isMadePolish(word, dictionary) : isMadeEnglish(word, dictionary);
}

/** A form as it is, at the start of a sentence, or in a line of capitals. */
function isForm(word: string, dictionary: FormDictionary): boolean {
  if (dictionary.has(word)) return true;
  const small = word.toLowerCase();
  if (small === word) return false;
  if (dictionary.has(small)) return true;
  return word === word.toUpperCase() && dictionary.has(small.charAt(0).toUpperCase() + small.slice(1));
}

/** How common a word is, as it is or with a small first letter. */
export function rankOf(word: string, dictionary: FormDictionary): Rank {
  return Math.max(dictionary.rank(word), dictionary.rank(word.toLowerCase()));
}

const shortestBase = 4;

const polishPrefixes = words(
  'nie naj najnie anty arcy auto bez bio cyber do eko eks ekstra elektro euro foto geo hiper hydro infra inter jedno dwu trój cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio kilku wielo kontr krypto krótko długo makro mega meta mikro między mini mono multi nad nano neo neuro niby niedo około ogólno para po pod poli ponad post pół pra prawie pre pro przeciw przed pseudo psycho quasi radio re samo semi staro nowo sub super śród tele termo trans turbo ultra video wideo wewnątrz wice współ wysoko nisko zeszło zielono',
);

/** Endings of plural nouns made of verbs, which the dictionary has in the singular only: `rozszerzeń`, `naciśnięciami`. */
const verbalNouns: readonly (readonly [RegExp, string])[] = [
  [/ń$/u, 'nie'],
  [/ć$/u, 'cie'],
  [/ni(?:om|ami|ach)$/u, 'nie'],
  [/ci(?:om|ami|ach)$/u, 'cie'],
];

/** Conjunctions and particles that take the ending of a verb's person: `żebym`, `gdybyś`, `abyśmy`, `żeście`. */
const withPerson =
  /^(?:(?:a|że|aże|iż|gdy|jak|jeśli|jeżeli|choć|chociaż|o|czy|niech|co|kto|kiedy|gdzie)?by|że|czy|jak|co)(?:m|ś|śmy|ście)$/u;

function isMadePolish(word: string, dictionary: FormDictionary): boolean {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0) return trailingEndings.has(word.slice(apostrophe + 1)) && apostrophe > 1;
  const small = word.toLowerCase();
  if (withPerson.test(small) || isVerbalNoun(small, dictionary)) return true;
  return prefixesOf(small, polishPrefixes).some((prefix) => {
    const base = small.slice(prefix.length);
    return (dictionary.has(base) && (dictionary.rank(base) > 0 || prefix.length > 3)) || isVerbalNoun(base, dictionary);
  });
}

const isVerbalNoun = (word: string, dictionary: FormDictionary): boolean =>
  verbalNouns.some(([ending, base]) => ending.test(word) && word.length > 5 && dictionary.has(word.replace(ending, base)));

const englishPrefixes = words(
  'anti bio co counter cyber de dis eco electro extra geo hyper infra inter intra kilo macro mega meta micro mid milli mini mis mono multi nano neo neuro non out over para photo poly post pre pro pseudo psycho quasi re self semi socio sub super tele thermo trans tri ultra un under',
);
const englishTails = /^(?:s|d|ll|re|ve|m|t|em)$/;

function isMadeEnglish(word: string, dictionary: FormDictionary): boolean {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0) {
    const [base, tail] = [word.slice(0, apostrophe), word.slice(apostrophe + 1)];
    if (tail === 's' || tail === '') return isKnown(base, dictionary, 'en') || /^\p{Lu}/u.test(base);
    return englishTails.test(tail) && tail !== 't' && isForm(base, dictionary) && base.length < 7;
  }
  const small = word.toLowerCase();
  return prefixesOf(small, englishPrefixes).some((prefix) => dictionary.rank(small.slice(prefix.length)) >= 3);
}

const prefixesOf = (word: string, prefixes: ReadonlySet<string>): string[] => {
  const found: string[] = [];
  for (let length = 2; length <= word.length - shortestBase; length += 1) {
    const prefix = word.slice(0, length);
    if (prefixes.has(prefix)) found.push(prefix);
  }
  return found;
};

/** Parts that stand before or after a hyphen and nowhere else. */
const boundParts: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...englishPrefixes, ...words('ish esque ex vice all ups ins offs outs teen teens agers e x t o th nd rd st')]),
  pl: new Set([
    ...polishPrefixes,
    ...words('e x by bym byś byśmy byście że em u owi ie y ów om ami ach owy owa owe owych ka ki kę ce ego emu im'),
  ]),
};

/** A part of a compound with a hyphen: a word, or what is only ever part of one (`co-founder`, `biało-czerwony`). */
export function isKnownPart(part: string, dictionary: FormDictionary, language: Language): boolean {
  return boundParts[language].has(part.toLowerCase()) || (language === 'pl' && isFirstOfCompound(part, dictionary));
}

/** `ekonomiczno-` of `ekonomiczno-społeczny`: an adjective in `-o`. */
function isFirstOfCompound(part: string, dictionary: FormDictionary): boolean {
  return part.endsWith('o') && (dictionary.has(`${part.slice(0, -1)}y`) || dictionary.has(`${part.slice(0, -1)}i`));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
