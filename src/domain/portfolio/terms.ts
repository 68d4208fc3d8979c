import type { Language } from '../drafts/draft.ts';
import type { PolishDictionary } from '../insight/dictionary/polish-dictionary.ts';
import { recentMemory } from '../insight/recent-memory.ts';
import { fold } from '../text/fold.ts';
import { functionWords } from '../topics/function-words.ts';
import { plainWords } from './plain-words.ts';

/** A word in all of its forms. */
export interface Term {
  /**
   * Its base form where the dictionary knows it, otherwise the form that is written most often; as a name, with a capital or in
   * capitals, where it is never written otherwise.
   */
  word: string;
  /** In how many pieces it stands, and how often. */
  pieces: number;
  count: number;
}

/** A word as terms are counted: the key joins its forms, `shown` is its base form if one is known. */
interface Base {
  key: string;
  shown: string | null;
  /** Whether it can be what a text is about: no verb and no word of grammar. */
  isThing: boolean;
}

/** The base of a word as written, in a text of this language. */
export type BaseOf = (written: string, language: Language) => Base;

const rememberedForms = 20_000;

/** Bases by the Polish dictionary; `null` knows no Polish word, and every form there stands for itself. */
export function createBaseOf(dictionary: PolishDictionary | null): BaseOf {
  const known = recentMemory<Base>(rememberedForms);
  const polish = (form: string) => known.recall(form, () => polishBase(form, dictionary));
  return (written, language) => (language === 'pl' ? polish(written.toLowerCase()) : englishBase(written));
}

function polishBase(form: string, dictionary: PolishDictionary | null): Base {
  const readings = dictionary?.lookUp(form) ?? [];
  const lemmasOf = (kind: RegExp) => readings.filter(({ tags }) => kind.test(tags)).map(({ lemma }) => lemma);
  const substantives = lemmasOf(/(?:^|\+)subst/);
  // “Wynagrodzenie” is pay before it is the paying of somebody.
  const nouns = substantives.length > 0 ? substantives : lemmasOf(/(?:^|\+)ger/);
  // “Druga” says which one before it is a form of an old word for a friend.
  const plain = lemmasOf(/(?:^|\+)adj/).find((adjective) => isPlain(fold(adjective)));
  if (plain !== undefined) return { key: fold(plain), shown: plain, isThing: false };
  // The same one for every form: “rozmowy” is the plural of “rozmowa” and a word of its own.
  const lemma = nouns.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? readings[0]?.lemma;
  if (lemma === undefined) return { key: fold(form), shown: null, isThing: true };
  const isVerb = readings.some(({ tags }) => /(?:^|\+)verb:(?:fin|praet|impt|inf)/.test(tags));
  return { key: fold(lemma), shown: lemma, isThing: nouns.length > 0 && !isVerb };
}

/** English plurals are joined by their ending. */
function englishBase(written: string): Base {
  const key = fold(written)
    .replace(/(?<=...)ies$/, 'y')
    .replace(/(?<=..[^su])s$/, '');
  return { key, shown: null, isThing: true };
}

interface Tally {
  shown: string | null;
  isThing: boolean;
  forms: Map<string, number>;
  /** How often it begins with a small letter, with a capital that no beginning of a sentence asks for, and is all in capitals. */
  small: number;
  named: number;
  shouted: number;
  pieces: number;
  count: number;
  lastPiece: number;
}

const longestRead = 20_000;
const word = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** Counts the terms of pieces one by one, so that whoever reads many can rest in between. */
export interface TermCounter {
  add(text: string, language: Language): void;
  /** What the pieces say most, in the number of pieces first: a word of one long piece says less than one of many. */
  top(most: number): Term[];
  /** In how many pieces a wanted word stands, in any form. */
  piecesWith(wanted: string, language: Language): number;
}

export function createTermCounter(baseOf: BaseOf): TermCounter {
  const tallies = new Map<string, Tally>();
  let pieces = 0;
  return {
    add(text, language) {
      pieces += 1;
      const read = text.slice(0, longestRead);
      for (const { 0: written, index } of read.matchAll(word)) {
        const tally = count(tallies, written, baseOf(written, language), pieces);
        noteCapitals(tally, written, read, index);
      }
    },
    top(most) {
      const spoken = [...tallies].filter(([key, tally]) => tally.isThing && isTelling(key, tally));
      spoken.sort(([one, a], [other, b]) => b.pieces - a.pieces || b.count - a.count || (one < other ? -1 : 1));
      return spoken.slice(0, most).map(([, tally]) => ({ word: shownForm(tally), pieces: tally.pieces, count: tally.count }));
    },
    piecesWith: (wanted, language) => tallies.get(baseOf(wanted, language).key)?.pieces ?? 0,
  };
}

function count(tallies: Map<string, Tally>, written: string, { key, shown, isThing }: Base, piece: number): Tally {
  const tally = tallies.get(key) ?? newTally(shown, isThing);
  if (tally.count === 0) tallies.set(key, tally);
  tally.isThing ||= isThing;
  const form = written.toLowerCase();
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
  tally.count += 1;
  if (tally.lastPiece === piece) return tally;
  tally.lastPiece = piece;
  tally.pieces += 1;
  return tally;
}

function newTally(shown: string | null, isThing: boolean): Tally {
  return { shown, isThing, forms: new Map(), small: 0, named: 0, shouted: 0, pieces: 0, count: 0, lastPiece: 0 };
}

/** What stands before the first word of a text, a line or a sentence. */
const beginning = /(?:^|[.!?…:\n])[^\p{L}\p{N},;]*$/u;

function noteCapitals(tally: Tally, written: string, text: string, index: number): void {
  if (/^\p{Ll}/u.test(written)) {
    tally.small += 1;
    return;
  }
  if (written === written.toUpperCase()) tally.shouted += 1;
  if (!beginning.test(text.slice(Math.max(0, index - 8), index))) tally.named += 1;
}

/** Words of grammar have readings as rare nouns, too, so their forms are looked at as well as their bases. */
function isTelling(key: string, { forms }: Pick<Tally, 'forms'>): boolean {
  return !isPlain(key) && ![...forms.keys()].some((form) => isPlain(fold(form)));
}

const isPlain = (folded: string): boolean => folded.length < 3 || functionWords.has(folded) || plainWords.has(folded);

function shownForm(tally: Tally): string {
  const form = tally.shown ?? commonForm(tally);
  if (tally.small > 0 || tally.named === 0) return form;
  return tally.shouted === tally.count ? form.toUpperCase() : `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
}

/** Of forms that are equally frequent the shortest, which mostly is the base form. */
function commonForm({ forms }: Tally): string {
  const [best] = [...forms].sort(
    ([one, often], [other, more]) => more - often || one.length - other.length || (one < other ? -1 : 1),
  );
  return best?.[0] ?? '';
}

/** The words of a phrase that say something, as written. */
export function tellingWords(phrase: string, language: Language, baseOf: BaseOf): string[] {
  return [...phrase.matchAll(word)]
    .map(([written]) => written)
    .filter((written) => isTelling(baseOf(written, language).key, { forms: new Map([[written.toLowerCase(), 1]]) }));
}
