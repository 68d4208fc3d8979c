import type { Language } from '../drafts/draft.ts';
import type { PolishDictionary } from './dictionary/polish-dictionary.ts';
import { verdictText } from './explain/explain.ts';
import { hintsOf } from './hints.ts';
import { type BlockFacts, blockFacts, isReadable, readInContext } from './read-block.ts';
import type { BlockKind, BlockReading, DraftReading, ReadableBlock, ReadOptions } from './reading.ts';
import { recentMemory } from './recent-memory.ts';
import { createSentenceReader, type SentenceFacts } from './sentence-facts.ts';
import { guessLanguage, type LanguageGuess, languageOfDraft, sureMargin } from './text/language.ts';
import { verdictOf } from './verdict.ts';

/** Reads drafts. What was read once is remembered by its text, so a changed sentence costs a changed sentence. */
export interface Reader {
  /** Reads a whole draft. The answer depends on nothing but the arguments. */
  readDraft(blocks: readonly ReadableBlock[], options?: ReadOptions): DraftReading;
}

export interface ReaderParts {
  /** Asked once, before the first Polish sentence; without it Polish is read by endings and stems, less surely. */
  polishDictionary?: () => PolishDictionary;
  /** How many sentences are remembered at least, and of blocks a fifth of it: enough for a few open drafts, unless given. */
  rememberedSentences?: number;
}

/** Longer blocks are read anew each time rather than kept. */
const longestRemembered = 20_000;

export function createReader({ polishDictionary, rememberedSentences = 20_000 }: ReaderParts = {}): Reader {
  const rememberedBlocks = rememberedSentences / 5;
  const readSentence = createSentenceReader(polishDictionary ?? null);
  const sentences = recentMemory<SentenceFacts>(rememberedSentences);
  const blocks = recentMemory<BlockFacts>(rememberedBlocks);
  const guesses = recentMemory<LanguageGuess>(rememberedBlocks);

  const remembered = (language: Language, kind: BlockKind, text: string): SentenceFacts =>
    sentences.recall(`${language}${kind}\n${text}`, () => readSentence(language, kind, text));
  const factsOf = (block: ReadableBlock, language: Language): BlockFacts => {
    const read = (): BlockFacts => blockFacts(block.kind, block.text, language, remembered);
    return block.text.length > longestRemembered ? read() : blocks.recall(`${language}${block.kind}\n${block.text}`, read);
  };

  return {
    readDraft(all, options = {}) {
      const readable = all.filter(({ kind }) => isReadable(kind));
      const guessed = readable.map(({ text }) => guesses.recall(text.slice(0, 2000), () => guessLanguage(text)));
      const language = options.language ?? languageOfDraft(guessed);
      const facts = readable.map((block, index) => factsOf(block, languageOfBlock(guessed[index], language)));
      const read = readInContext(
        facts,
        readable.map(({ key }) => key),
        options.purpose ?? null,
      );
      return summarize(read, all, language, options);
    },
  };
}

/** A paragraph in the other language is read in it, when that is plain to see; otherwise it follows the draft. */
function languageOfBlock(guess: LanguageGuess | undefined, draft: Language): Language {
  return guess !== undefined && guess.margin >= sureMargin ? guess.language : draft;
}

function summarize(read: BlockReading[], all: readonly ReadableBlock[], language: Language, options: ReadOptions): DraftReading {
  const verdict = verdictOf(
    read.flatMap((block) => block.sentences),
    options.purpose ?? null,
  );
  const texts = new Map(all.map((block) => [block.key, block.text]));
  const explainIn = options.explainIn ?? language;
  return {
    language,
    ...verdict,
    verdictText: verdictText(verdict.verdictSentence, explainIn),
    hints: hintsOf(read, (key) => texts.get(key) ?? '', explainIn),
    blocks: withUnread(read, all, language),
  };
}

/** Blocks that are not read are answered too, without sentences, so that every key has its reading. */
function withUnread(read: readonly BlockReading[], all: readonly ReadableBlock[], language: Language): BlockReading[] {
  let next = 0;
  return all.map(({ key, kind }) => {
    if (!isReadable(kind)) return { key, kind, language, sentences: [] };
    next += 1;
    return read[next - 1] ?? { key, kind, language, sentences: [] };
  });
}
