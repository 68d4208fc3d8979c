import type { Language } from '../drafts/draft.ts';
import { cuesOf } from './cues/all.ts';
import type { PolishDictionary } from './dictionary/polish-dictionary.ts';
import { englishLexicon } from './lexicon/english.ts';
import { polishLexicon } from './lexicon/polish.ts';
import { createCueFinder, type FoundCue } from './match/find-cues.ts';
import { createVocabulary, type Vocabulary, type Word } from './match/vocabulary.ts';
import { isLearned, probabilitiesFromTraits } from './model/model.ts';
import { type TraitSet, traitSet } from './model/trait-set.ts';
import { createTraitReader } from './model/traits.ts';
import type { BlockKind, CueHit } from './reading.ts';
import { isUpper } from './text/characters.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { createVoiceReader, type Voice } from './voice/voice.ts';

/** All that can be known of a sentence by itself; offsets are relative to its start. */
export interface SentenceFacts {
  language: Language;
  traits: TraitSet;
  probabilities: readonly number[];
  cues: readonly CueHit[];
  dismissalKey: string;
  /** Capitalised words, folded: candidates for the name of what a draft is about. */
  names: readonly string[];
  /** Words of the classes that may stand for a cue where none was found: class name, start and end. */
  classWords: readonly ClassWord[];
  /** Whose words its promotion is, as far as it says so itself. */
  voice: Voice;
}

export interface ClassWord {
  name: string;
  start: number;
  end: number;
  folded: string;
}

/** Reads one sentence; the same text gives the same facts. */
export type SentenceReader = (language: Language, kind: BlockKind, text: string) => SentenceFacts;

/** Compiles each language when its first sentence comes, and asks for the dictionary only then. */
export function createSentenceReader(
  dictionary: (() => PolishDictionary) | null,
  isKnownWord: (trait: string) => boolean = isLearned,
): SentenceReader {
  const readers = new Map<Language, ReturnType<typeof readerFor>>();
  return (language, kind, text) => {
    const reader = readers.get(language) ?? readerFor(language, language === 'pl' ? (dictionary?.() ?? null) : null, isKnownWord);
    readers.set(language, reader);
    return reader(kind, text);
  };
}

/** Classes whose words may explain a promotion when no cue does. */
export const explainingClasses = [
  'buy',
  'join',
  'offer',
  'private-channel',
  'scarcity',
  'price',
  'award',
  'win',
  'job',
  'career',
  'pride',
  'modesty',
  'hype',
  'client',
  'stage',
  'followers',
  'growth',
  'launch',
  'business',
  'first',
  'first-plural',
];

function readerFor(
  language: Language,
  dictionary: PolishDictionary | null,
  isKnownWord: (trait: string) => boolean,
): (kind: BlockKind, text: string) => SentenceFacts {
  const lexicon = language === 'en' ? englishLexicon : polishLexicon;
  const vocabulary = createVocabulary({ language, lexicon, cues: cuesOf[language], dictionary });
  const findCues = createCueFinder(vocabulary.atomCount);
  const readTraits = createTraitReader(vocabulary, isKnownWord);
  const readVoice = createVoiceReader(vocabulary);
  const explaining: (string | undefined)[] = new Array(vocabulary.atomCount).fill(undefined);
  for (const name of explainingClasses) explaining[vocabulary.atom(name)] = name;
  return (kind, text) => {
    const tokens = tokenize(text);
    const words = tokens.map((token) => vocabulary.wordOf(text, token));
    const found = findCues(tokens, words);
    const traits = readTraits({ text, kind, tokens, words, found });
    const cues = found.map((one) => hitOf(vocabulary, tokens, words, one));
    const classWords = classWordsOf(tokens, words, explaining);
    return {
      language,
      traits: traitSet(traits),
      probabilities: probabilitiesFromTraits(traits),
      cues,
      dismissalKey: keyOf(words),
      names: namesOf(text, tokens, words),
      classWords,
      voice: readVoice({ text, tokens, words, cues, classWords }),
    };
  };
}

function hitOf(vocabulary: Vocabulary, tokens: readonly Token[], words: readonly Word[], found: FoundCue): CueHit {
  const { id, family } = vocabulary.cues[found.cue] ?? { id: '', family: 'density' };
  const wording = keyOf(words.slice(found.first, found.last + 1));
  return { id, family, start: tokens[found.first]?.start ?? 0, end: tokens[found.last]?.end ?? 0, wording };
}

function classWordsOf(tokens: readonly Token[], words: readonly Word[], names: readonly (string | undefined)[]): ClassWord[] {
  const found: ClassWord[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { atoms, folded } = words[index] as Word;
    const { start, end } = tokens[index] ?? { start: 0, end: 0 };
    for (const atom of atoms) {
      const name = names[atom];
      if (name !== undefined) found.push({ name, start, end, folded });
    }
  }
  return found;
}

/** Words with a capital and a length of three or more that are no common word of either language. */
function namesOf(text: string, tokens: readonly Token[], words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { folded, atoms, isPlain } = words[index] as Word;
    if (!isPlain || folded.length < 3 || atoms.length > 0) continue;
    if (isUpper(text.codePointAt(tokens[index]?.start ?? 0) ?? 0)) names.push(stemOfName(folded));
  }
  return names;
}

/** The beginning of a name, which its Polish cases and its English genitive share. */
const stemOfName = (name: string): string => name.slice(0, Math.max(4, name.length - 3));

const longestKey = 1900;

/** Folded words without marks: what stays the same when only punctuation changes. At most 1,900 characters. */
function keyOf(words: readonly Word[]): string {
  let key = '';
  for (const { isKeyed, folded } of words) {
    if (isKeyed) key += key === '' ? folded : ` ${folded}`;
    if (key.length >= longestKey) break;
  }
  return key.slice(0, longestKey);
}
