import type { Language } from '../drafts/draft.ts';
import type { PolishDictionary } from './dictionary/polish-dictionary.ts';
import { packs } from './languages/packs.ts';
import { createCueFinder, type FoundCue } from './match/find-cues.ts';
import { createVocabulary, type Vocabulary, type Word } from './match/vocabulary.ts';
import type { CueHit } from './reading.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { createVoiceReader, type Voice } from './voice/voice.ts';

/** What words and grammar tell of a sentence by itself: the reasons, not the judgement. Offsets are relative to its start. */
export interface SentenceFacts {
  cues: readonly CueHit[];
  /** Words that may stand for a cue where none was found. */
  classWords: readonly ClassWord[];
  /** Whose words its promotion is, as far as it says so itself. */
  voice: Voice;
  /** Whether all of it stands in quotation marks. */
  isQuotation: boolean;
  dismissalKey: string;
  /** The folded words between two offsets. */
  wordingOf(start: number, end: number): string;
}

export interface ClassWord {
  name: string;
  start: number;
  end: number;
  folded: string;
}

/** Looks at one sentence; the same text gives the same facts. */
export type SentenceExplainer = (language: Language, text: string) => SentenceFacts;

/** Compiles each language when its first sentence comes, and asks for the dictionary only then. */
export function createSentenceExplainer(dictionary: (() => PolishDictionary) | null): SentenceExplainer {
  const explainers = new Map<Language, (text: string) => SentenceFacts>();
  return (language, text) => {
    const explain = explainers.get(language) ?? explainerFor(language, language === 'pl' ? (dictionary?.() ?? null) : null);
    explainers.set(language, explain);
    return explain(text);
  };
}

/** Classes whose words may explain a promotion when no cue does. */
const explainingClasses = [
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
  'thanks',
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

function explainerFor(language: Language, dictionary: PolishDictionary | null): (text: string) => SentenceFacts {
  const vocabulary = createVocabulary(packs[language], dictionary);
  const findCues = createCueFinder(vocabulary.atomCount);
  const readVoice = createVoiceReader(vocabulary);
  const explaining: (string | undefined)[] = new Array(vocabulary.atomCount).fill(undefined);
  for (const name of explainingClasses) explaining[vocabulary.atom(name)] = name;
  return (text) => {
    const tokens = tokenize(text);
    const words = tokens.map((token) => vocabulary.wordOf(text, token));
    const cues = findCues(tokens, words).map((one) => hitOf(vocabulary, tokens, words, one));
    const classWords = classWordsOf(tokens, words, explaining);
    return {
      cues,
      classWords,
      voice: readVoice({ text, tokens, words, cues, classWords }),
      isQuotation: /^["“„«]/.test(text) && /["”»]\P{L}{0,2}$/u.test(text.slice(-8)),
      dismissalKey: keyOf(words),
      wordingOf: (start, end) => keyOf(words.filter((_, index) => isWithin(tokens[index], start, end))),
    };
  };
}

const isWithin = (token: Token | undefined, start: number, end: number): boolean =>
  token !== undefined && token.start < end && token.end > start;

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
