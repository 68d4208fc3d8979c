import type { DraftSummary } from '../../contract/drafts.ts';
import { foldedWords } from './folded-words.ts';

/** A draft that has to do with a sentence of another one. */
export interface RelatedDraft {
  summary: DraftSummary;
  score: number;
  /** Whether it shares a topic, and not only words. */
  sharesTopic: boolean;
}

/** Drafts that have to do with a sentence, the nearest first, and what each of its words weighs, by its stem. */
export interface Relation {
  drafts: RelatedDraft[];
  weights: ReadonlyMap<string, number>;
}

/** The numbers of the drafts that share one thing with the sentence: one of its topics, or a word that begins like one of its words. */
export interface Shared {
  weight: number;
  numbers: readonly number[];
}

const mostStems = 8;
const shortest = 5;
/** Words of five letters and more that stand in texts about anything; folded. */
const said: ReadonlySet<string> = new Set(
  [
    'about above after again against along already although always among another anybody anything around because become been before',
    'being below between could doing during either enough every everybody everyone everything first found going having herself',
    'himself itself later least maybe might myself nearly never nobody nothing often other others ourselves perhaps quite rather',
    'really second several shall should since somebody someone something still their theirs themselves there these thing things',
    'think third those though three through today together towards under until where whether which while whole whose within without',
    'would write years yesterday yourself',
    'albo bardzo bedzie beda bedac bylam bylem byly caly calej chyba chociaz ciagle ciebie czasem czesto czyli dalej dlaczego',
    'dlatego dobrze dopiero duzo dzieki dzisiaj gdyby gdzie gdzies innych innymi jakas jakie jakies jakis jeden jedna jedno jednak',
    'jednym jesli jestem jestes jestesmy jeszcze jezeli jutro kazda kazdego kazdej kazdy kazdym kiedy kilka kogos kolejna kolejny',
    'kolejnym ktora ktore ktorego ktorej ktory ktorych ktorym ktorymi ktos lepiej maja mialam mialem miedzy mnostwo moglby moglam',
    'moglem mojego mojej moich nadal naprawde nasza nasze naszego naszej naszych nasz natomiast niech niczym nigdy nikogo oprocz',
    'ostatni ostatnie ostatnio podczas ponad poniewaz potem pozniej prawie przeciez przed przede przez razem rowniez swoich swoim',
    'swoja swoje swojego swojej takie takich takim teraz trzeba tutaj tylko wcale wczoraj wiecej wlasnie wobec wszyscy wszystkich',
    'wszystkie wszystkim wszystko wtedy zaczac zanim zawsze znowu zostal zostala zwlaszcza zwykle zebym zebys',
  ].flatMap((line) => line.split(' ')),
);

/**
 * How the words of a sentence begin, folded, without the short ones, those that stand in any text, and doubles;
 * at most eight, of the longest words, which say most. About 60 % of a word stays: that is what
 * the forms of a Polish noun or verb have in common, and a wrong match costs no more than a place in a list.
 */
export function stemsOf(text: string): string[] {
  const words = foldedWords(text).filter((each) => each.length >= shortest && !said.has(each));
  const stems = words
    .toSorted((one, other) => other.length - one.length)
    .map((each) => each.slice(0, Math.max(shortest, Math.ceil(each.length * 0.6))));
  return [...new Set(stems)].slice(0, mostStems);
}

/** Words that say less are left out. */
const leastWeight = 0.1;

/** What a shared word says, between 0 and 1: the more the fewer drafts hold it, and nothing when most of many do. */
export function weightOfWord(holding: number, drafts: number): number {
  if (holding === 0) return 0;
  const weight = Math.log((drafts + 1) / holding) / Math.log(drafts + 1);
  return weight < leastWeight ? 0 : weight;
}

/** A shared topic says more than any shared word. */
export const weightOfTopic = 1.5;

/** The numbers by the weight of all they share, the heaviest first and among equals the newest; `own` is left out. */
export function rankNumbers(shared: readonly Shared[], own: number | null, most: number): { number: number; score: number }[] {
  const scores = new Map<number, number>();
  for (const { weight, numbers } of shared) {
    for (const number of numbers) if (number !== own) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score > 0)
    .map(([number, score]) => ({ number, score }))
    .sort((one, other) => other.score - one.score || other.number - one.number)
    .slice(0, most);
}
