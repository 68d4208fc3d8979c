import { grammarAtoms } from '../grammar/atoms.ts';
import { wordClasses } from '../lexicon/word-classes.ts';
import { type FoundCue, firstWord } from '../match/find-cues.ts';
import type { Vocabulary, Word } from '../match/vocabulary.ts';
import type { BlockKind } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence taken apart. Token offsets are those of `text`. */
export interface SentenceParts {
  text: string;
  kind: BlockKind;
  tokens: readonly Token[];
  words: readonly Word[];
  found: readonly FoundCue[];
}

/** Reads the traits off sentences of one language: names such as `class:award`, `opens:imperative`, `cue:en.offer.sign-up`. */
export type TraitReader = (parts: SentenceParts) => string[];

/** Pairs that say more together than apart; each names two traits without their prefix. */
const pairs: readonly (readonly [string, string])[] = pairsOf({
  first:
    'win award offer client stage job career pride growth launch publication expertise lesson failure kin past past-only evidence thanks opinion number feeling modesty evaluation buy soon speech price private-channel join',
  'first-plural':
    'win award offer client growth launch business job evidence thanks number hype generality soon price lesson failure buy',
  second:
    'offer buy join private-channel question imperative condition impersonal lesson reader-gain conversation hype soon past',
  imperative:
    'offer buy join private-channel gate resource negation condition client publication stage number soon lesson reason',
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

const countedAtoms: readonly string[] = [...grammarAtoms, ...wordClasses];
const openingAtoms: readonly string[] = grammarAtoms;

/** Compiles the reader once per vocabulary: atom ids to names by table. */
export function createTraitReader(vocabulary: Vocabulary): TraitReader {
  const names = new Map<number, string>(countedAtoms.map((name) => [vocabulary.atom(name), name]));
  const opening = new Set<number>(openingAtoms.map((name) => vocabulary.atom(name)));
  return (parts) => {
    const present = new Map<string, number>();
    for (const word of parts.words) {
      for (const atom of word.atoms) {
        const name = names.get(atom);
        if (name !== undefined) present.set(name, (present.get(name) ?? 0) + 1);
      }
    }
    const shape = shapeOf(parts);
    const has = (name: string): boolean => present.has(name) || shape.has(name);
    const traits = [...present.keys(), ...shape];
    for (const [name, count] of present) if (count > 1) traits.push(`${name}+`);
    const first = parts.words[firstWord(parts.tokens)];
    for (const atom of first?.atoms ?? []) if (opening.has(atom)) traits.push(`^${names.get(atom)}`);
    for (const [one, other] of pairs) if (has(one) && has(other)) traits.push(`${one}*${other}`);
    return [...traits, ...cueTraits(vocabulary, parts.found)];
  };
}

function cueTraits(vocabulary: Vocabulary, found: readonly FoundCue[]): string[] {
  const traits = new Set<string>();
  for (const { cue } of found) {
    const known = vocabulary.cues[cue];
    if (known === undefined) continue;
    traits.add(`family:${known.family}`);
    traits.add(`cue:${known.id}`);
  }
  return [...traits];
}

const bullets = /^\s*(?:[-–—•*▪▫◦‣→✅✔☑👉🔹🔸📌]|\d{1,2}[.)]\s|\p{Extended_Pictographic})/u;

/** What can be seen without reading a word: length, final mark, quotation, bullets. */
function shapeOf({ text, kind, tokens }: SentenceParts): Set<string> {
  const traits = new Set<string>([lengthTrait(tokens.filter((token) => token.kind === 'word').length)]);
  const last = text.at(-1) ?? '';
  const head = text.slice(0, 2000);
  if (head.includes('?')) traits.add('question');
  if (head.includes('!')) traits.add('exclamation');
  if (last === ':' || last === '👇' || last === '↓') traits.add('ends-colon');
  else if (last === '…' || head.endsWith('...')) traits.add('ends-ellipsis');
  else if (/[\p{L}\d)]/u.test(last)) traits.add('ends-open');
  if (/["“”„«]/.test(head)) traits.add('quotation');
  if (/^["“„«].*["”»]\W{0,2}$/su.test(head)) traits.add('whole-quotation');
  if (kind === 'item' || bullets.test(text)) traits.add('bullet');
  if (kind === 'heading') traits.add('heading');
  if (tokens.every((token) => token.kind === 'hashtag' || token.kind === 'mark' || token.kind === 'emoji'))
    traits.add('only-tags');
  if (tokens.every((token) => token.kind === 'link' || token.kind === 'mark' || token.kind === 'emoji')) traits.add('only-link');
  if (/\b\p{Lu}{4,}\b/u.test(head)) traits.add('shouting');
  if (hasName(text, tokens)) traits.add('name');
  if (/^\s*\(/.test(head)) traits.add('bracket');
  if (/ [–—-] |—/.test(head)) traits.add('dash');
  return traits;
}

function lengthTrait(words: number): string {
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
    return /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 3)) && tokens[index - 1]?.kind === 'word';
  });
}
