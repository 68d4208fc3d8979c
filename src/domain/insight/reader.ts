import type { Language } from '../drafts/draft.ts';
import { personalBounds } from './bounds.ts';
import type { PolishDictionary } from './dictionary/polish-dictionary.ts';
import { verdictText } from './explain/explain.ts';
import { judge } from './judge.ts';
import { findingsOf } from './lens-findings.ts';
import type { BlockReading, DraftReading, ReadableBlock, ReadOptions, SentenceReading } from './reading.ts';
import { recentMemory } from './recent-memory.ts';
import { createSentenceExplainer, type SentenceFacts } from './sentence-facts.ts';
import type { PlacedSentence, SentenceModel } from './sentence-model.ts';
import { guessLanguage, isForeign, isForeignDraft, type LanguageGuess, languageOfDraft, sureMargin } from './text/language.ts';
import { splitSentences } from './text/sentences.ts';
import { withoutUnread } from './text/unread.ts';
import { verdictOf } from './verdict.ts';
import { surroundingVoice } from './voice/block-voice.ts';

/** Reads drafts. What was read once is remembered by its text, so a changed sentence costs a few sentences. */
export interface Reader {
  /** Another one for every reader that may say something else of the same text. */
  readonly version: string;
  /**
   * Reads a whole draft. The answer depends on nothing but the first two arguments. `wait` is asked for a breath between two
   * pieces of work; when it rejects, so does the reading, and what was done is remembered.
   */
  readDraft(blocks: readonly ReadableBlock[], options?: ReadOptions, wait?: () => Promise<void>): Promise<DraftReading>;
}

export interface ReaderParts {
  model: SentenceModel;
  /** Asked once, before the first Polish sentence; without it Polish is explained by endings and stems, less surely. */
  polishDictionary?: () => PolishDictionary;
  /** How many sentences are remembered at least: enough for a few open drafts, unless given. */
  rememberedSentences?: number;
}

/** A sentence of a draft: where it stands, and what can be told of it without its neighbours. */
interface FoundSentence extends PlacedSentence {
  block: number;
  start: number;
  end: number;
  facts: SentenceFacts;
}

export function createReader({ model, polishDictionary, rememberedSentences = 20_000 }: ReaderParts): Reader {
  const explain = createSentenceExplainer(polishDictionary ?? null);
  const facts = recentMemory<SentenceFacts>(rememberedSentences);
  const guesses = recentMemory<LanguageGuess>(rememberedSentences / 5);
  const guess = (text: string) => guesses.recall(text.slice(0, 2000), () => guessLanguage(text));

  const sentencesOf = (block: ReadableBlock, index: number, language: Language): FoundSentence[] => {
    const voiceAround = surroundingVoice(block.text);
    let lineEnd = -1;
    return splitSentences(block.text, language).map(({ start, end }) => {
      const text = block.text.slice(start, end);
      const own = facts.recall(`${language}\n${text}`, () => explain(language, text));
      const voice = own.voice === 'own' ? voiceAround(start, end) : own.voice;
      const opensBlock = lineEnd < 0;
      const opensLine = opensBlock || block.text.slice(lineEnd, start).includes('\n');
      lineEnd = end;
      const known = voice === own.voice ? own : { ...own, voice };
      return { block: index, start, end, facts: known, text, kind: block.kind, language, opensBlock, opensLine };
    });
  };

  return {
    version: model.version,
    async readDraft(all, options = {}, wait) {
      const blocks = withoutUnread(all);
      const guessed = blocks.map((block) => (isReadable(block) ? guess(block.text) : null));
      const languages = languagesOf(guessed, options.language ?? null);
      const sentences = blocks.flatMap((block, index) => {
        const language = languages.ofBlocks[index] ?? null;
        return language === null ? [] : sentencesOf(block, index, language);
      });
      const read = await model.read(sentences, wait);
      const { bounds: learned, familyBound, verdict } = model.settings;
      const bounds = personalBounds(learned, options.strictness ?? 'balanced', options.answers ?? []);
      const rule = { bounds, familyBound, purpose: options.purpose ?? null };
      const readings = all.map(
        ({ key, kind }, index): BlockReading => ({ key, kind, language: languages.ofBlocks[index] ?? null, sentences: [] }),
      );
      for (const [index, sentence] of sentences.entries()) {
        const { block, start, end } = sentence;
        const answer = read[index];
        if (answer === null || answer === undefined) continue;
        const judged = judge({ ...sentence, model: answer }, rule);
        const cues = judged.cues.map((cue) => ({ ...cue, start: cue.start + start, end: cue.end + start }));
        readings[block]?.sentences.push({ start, end, ...judged, cues });
      }
      return summarize(readings, all, languages.ofDraft, options, verdict[languages.ofDraft ?? 'en'] ?? {});
    },
  };
}

/** Code and what the editor cannot show are never read. */
const isReadable = ({ kind, text }: ReadableBlock): boolean => kind !== 'code' && kind !== 'other' && text.trim() !== '';

/** In which language a draft and its blocks are read; `null` is not at all. */
interface ReadLanguages {
  ofDraft: Language | null;
  ofBlocks: (Language | null)[];
}

/** A paragraph in another language is read in it, or not at all, when that is plain to see; otherwise it follows the draft. */
function languagesOf(guesses: readonly (LanguageGuess | null)[], said: Language | null): ReadLanguages {
  const known = guesses.filter((guess) => guess !== null);
  const foreignDraft = said === null && isForeignDraft(known);
  const language = said ?? languageOfDraft(known.filter((guess) => !isForeign(guess)));
  const ofBlocks = guesses.map((guess) => {
    if (guess === null || isForeign(guess, said)) return null;
    if (guess.margin >= sureMargin) return guess.language;
    return foreignDraft ? null : language;
  });
  return { ofDraft: known.length > 0 && ofBlocks.every((each) => each === null) ? null : language, ofBlocks };
}

function summarize(
  blocks: BlockReading[],
  all: readonly ReadableBlock[],
  language: Language | null,
  options: ReadOptions,
  learned: Parameters<typeof verdictOf>[2],
): DraftReading {
  const sentences: SentenceReading[] = blocks.flatMap((block) => block.sentences);
  const found = verdictOf(sentences, options.purpose ?? null, learned);
  const verdict = language === null ? { ...found, verdictSentence: 'unread' as const } : found;
  const texts = new Map(all.map((block) => [block.key, block.text]));
  const explainIn = options.explainIn ?? language ?? 'en';
  return {
    language,
    ...verdict,
    verdictText: verdictText(verdict.verdictSentence, explainIn),
    findings: findingsOf(blocks, (key) => texts.get(key) ?? '', explainIn),
    blocks,
  };
}
