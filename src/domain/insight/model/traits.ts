import type { Language } from '../../drafts/draft.ts';
import { grammarAtoms } from '../grammar/atoms.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import { type FoundCue, firstWord } from '../match/find-cues.ts';
import type { Vocabulary, Word } from '../match/vocabulary.ts';
import type { BlockKind } from '../reading.ts';
import { isLower, isUpper } from '../text/characters.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import { traitId } from './trait-ids.ts';

/** A sentence taken apart. Token offsets are those of `text`. */
export interface SentenceParts {
  text: string;
  kind: BlockKind;
  tokens: readonly Token[];
  words: readonly Word[];
  found: readonly FoundCue[];
}

/** Reads the traits off sentences of one language, as ids of `traitNames`. */
export type TraitReader = (parts: SentenceParts) => number[];

/** Pairs that say more together than apart; each names two traits without their prefix. */
const pairs: readonly (readonly [string, string])[] = pairsOf({
  first:
    'win award offer client stage job career pride growth launch publication expertise lesson failure kin past past-only evidence thanks opinion number feeling modesty evaluation buy soon speech price private-channel join',
  'first-plural':
    'win award offer client growth launch business job evidence thanks number hype generality soon price lesson failure buy',
  second:
    'offer buy join private-channel question imperative condition impersonal lesson reader-gain conversation hype soon past',
  imperative:
    'offer buy join private-channel gate resource negation condition client publication stage number soon lesson reason launch award career hype',
  question:
    'offer second first conversation evaluation generality hype reader-gain speech question-word negation impersonal third',
  number:
    'money price win client followers growth evidence unit scarcity offer soon award year past publication step generality third',
  third: 'praise evaluation win speech definition generality kin past present evidence negation',
  superlative: 'business hype award offer praise evaluation first generality',
  praise: 'thanks stage recommendation career mention publication client business',
  negation: 'modesty award win first evaluation generality imperative definition',
  link: 'resource offer publication evidence join first second',
  exclamation: 'offer first thanks win pride launch join greeting praise',
});

function pairsOf(table: Record<string, string>): [string, string][] {
  return Object.entries(table).flatMap(([one, others]) => others.split(' ').map((other): [string, string] => [one, other]));
}

const counted: readonly string[] = [...grammarAtoms, ...wordClasses];
const shapes = [
  ...(['words-2', 'words-5', 'words-10', 'words-18', 'words-more', 'question', 'exclamation'] as const),
  ...(['ends-colon', 'ends-ellipsis', 'ends-open', 'quotation', 'whole-quotation', 'bullet', 'heading'] as const),
  ...(['only-tags', 'only-link', 'shouting', 'name', 'bracket', 'dash'] as const),
] as const;
type Shape = (typeof shapes)[number];

/** Where each shape stands in the tally of a sentence. */
const shapeIndexes = Object.fromEntries(shapes.map((name, index) => [name, counted.length + index])) as Record<Shape, number>;

/** Where each plain trait stands in the tally of a sentence, and its id. */
const plain = [...counted, ...shapes].map(traitId);
const repeated = counted.map((name) => traitId(`${name}+`));
const opening = grammarAtoms.map((name) => traitId(`^${name}`));
const paired = pairs.map(([one, other]) => ({ one: tallyIndex(one), other: tallyIndex(other), id: traitId(`${one}*${other}`) }));

function tallyIndex(name: string): number {
  const index = counted.indexOf(name);
  return index >= 0 ? index : (shapeIndexes[name as Shape] ?? -1);
}

/** Compiles the reader once per vocabulary. `isKnownWord` says which single words count as traits. */
export function createTraitReader(vocabulary: Vocabulary, isKnownWord: (trait: string) => boolean): TraitReader {
  const indexOfAtom = new Map<number, number>(counted.map((name, index) => [vocabulary.atom(name), index]));
  const ofCue = vocabulary.cues.map(({ id, family }) => [traitId(`family:${family}`), traitId(`cue:${id}`)]);
  const tally = new Uint8Array(plain.length);
  const traitsOfWord = (word: Word): WordTraits => {
    word.traits ??= wordTraits(word, vocabulary.language, indexOfAtom, isKnownWord);
    return word.traits;
  };
  return (parts) => {
    tally.fill(0);
    const single: number[] = [];
    for (const word of parts.words) {
      const { indexes, words } = traitsOfWord(word);
      for (const index of indexes) if ((tally[index] ?? 0) < 2) tally[index] = (tally[index] ?? 0) + 1;
      addNew(single, words);
    }
    markShape(parts, tally);
    const first = parts.words[firstWord(parts.tokens)];
    const traits = traitsOfTally(tally, first === undefined ? [] : traitsOfWord(first).indexes);
    for (const { cue } of parts.found) addNew(single, ofCue[cue] ?? []);
    for (const id of single) traits.push(id);
    return traits;
  };
}

function addNew(ids: number[], more: readonly number[]): void {
  for (const id of more) if (!ids.includes(id)) ids.push(id);
}

/** What one word adds: places in the tally, and single-word traits. */
export interface WordTraits {
  indexes: readonly number[];
  words: readonly number[];
}

function wordTraits(
  word: Word,
  language: Language,
  indexOfAtom: ReadonlyMap<number, number>,
  isKnownWord: (trait: string) => boolean,
): WordTraits {
  const names = word.isPlain ? word.bases.map((base) => `word:${language}.${base}`).filter(isKnownWord) : [];
  return { indexes: word.atoms.flatMap((atom) => indexOfAtom.get(atom) ?? []), words: names.map(traitId) };
}

function traitsOfTally(tally: Uint8Array, first: readonly number[]): number[] {
  const traits: number[] = [];
  for (let index = 0; index < tally.length; index += 1) {
    const count = tally[index] ?? 0;
    if (count > 0) traits.push(plain[index] ?? 0);
    if (count > 1 && index < repeated.length) traits.push(repeated[index] ?? 0);
  }
  for (const index of first) if (index < opening.length) traits.push(opening[index] ?? 0);
  for (const { one, other, id } of paired) if (tally[one] && tally[other]) traits.push(id);
  return traits;
}

const bullets = /^\s*(?:[-–—•*▪▫◦‣→✅✔☑👉🔹🔸📌]|\d{1,2}[.)]\s|\p{Extended_Pictographic})/u;

/** What can be seen without reading a word: length, final mark, quotation, bullets. */
function markShape({ text, kind, tokens }: SentenceParts, tally: Uint8Array): void {
  const head = text.length > longestHead ? text.slice(0, longestHead) : text;
  tally[shapeIndexes[lengthTrait(tokens)]] = 1;
  markEnd(text, head, tally);
  if (head.includes('?')) tally[shapeIndexes.question] = 1;
  if (head.includes('!')) tally[shapeIndexes.exclamation] = 1;
  if (/["“”„«]/.test(head)) markQuotation(head, tally);
  if (kind === 'item' || bullets.test(head)) tally[shapeIndexes.bullet] = 1;
  if (kind === 'heading') tally[shapeIndexes.heading] = 1;
  if (isOnly('hashtag', tokens)) tally[shapeIndexes['only-tags']] = 1;
  if (isOnly('link', tokens)) tally[shapeIndexes['only-link']] = 1;
  if (mayShout.test(head) && /\p{Lu}{4}/u.test(head)) tally[shapeIndexes.shouting] = 1;
  if (hasName(text, tokens)) tally[shapeIndexes.name] = 1;
  if (head.startsWith('(')) tally[shapeIndexes.bracket] = 1;
  if (/ [–—-] |—/.test(head)) tally[shapeIndexes.dash] = 1;
}

const longestHead = 2000;

/** Four in a row of which none is a small letter of ASCII, a space or a mark: seldom there, and found much faster than `\p{Lu}`. */
const mayShout = /[A-Z\u0080-\uffff]{4}/;

function markEnd(text: string, head: string, tally: Uint8Array): void {
  const last = text.at(-1) ?? '';
  if (last === ':' || last === '↓' || head.endsWith('👇')) tally[shapeIndexes['ends-colon']] = 1;
  if (last === '…' || head.endsWith('...')) tally[shapeIndexes['ends-ellipsis']] = 1;
  if (/[\p{L}\d)]/u.test(last)) tally[shapeIndexes['ends-open']] = 1;
}

function markQuotation(head: string, tally: Uint8Array): void {
  tally[shapeIndexes.quotation] = 1;
  if (/^["“„«]/.test(head) && /["”»]\P{L}{0,2}$/u.test(head)) tally[shapeIndexes['whole-quotation']] = 1;
}

/** Has it nothing but these, marks and pictures? */
const isOnly = (wanted: TokenKind, tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind === wanted || kind === 'mark' || kind === 'emoji');

function lengthTrait(tokens: readonly Token[]): Shape {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words += 1;
  if (words <= 2) return 'words-2';
  if (words <= 5) return 'words-5';
  if (words <= 10) return 'words-10';
  return words <= 18 ? 'words-18' : 'words-more';
}

/** Two capitalised words in a row, or a capitalised word after the first: most likely a name. */
function hasName(text: string, tokens: readonly Token[]): boolean {
  const first = firstWord(tokens);
  return tokens.some((token, index) => {
    if (index <= first || token.kind !== 'word' || token.end - token.start < 3) return false;
    return (
      isUpper(text.charCodeAt(token.start)) && isLower(text.charCodeAt(token.start + 1)) && tokens[index - 1]?.kind === 'word'
    );
  });
}
