import { guessLanguage, languageOfDraft } from '../../domain/insight/text/language.ts';
import { type FormDictionary, readFormDictionary } from '../../domain/spelling/dictionary.ts';
import { createMistakeFinder, type MistakeFinder } from '../../domain/spelling/find-mistakes.ts';
import { formsOfOwnWords } from '../../domain/spelling/own-words.ts';
import { suggestFor } from '../../domain/spelling/suggest.ts';
import type { DictionariesMessage, ReadMessage, SpellingReply, SpellingRequest } from './spelling-protocol.ts';

/** The worker that looks words up; typing never waits for it. */
const scope = self as unknown as {
  postMessage(reply: SpellingReply): void;
  onmessage: ((event: MessageEvent<SpellingRequest>) => void) | null;
};

let dictionaries: Record<'en' | 'pl', FormDictionary> | null = null;
let own: ReadonlySet<string> = new Set();
let finder: MistakeFinder | null = null;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'dictionaries':
      dictionaries = read(data);
      return renew();
    case 'own':
      own = formsOfOwnWords(data.words);
      return renew();
    case 'read':
      return scope.postMessage(answer(data));
    case 'suggest': {
      const dictionary = dictionaries?.[data.language];
      const words = dictionary === undefined ? [] : suggestFor(data.word, dictionary, data.language);
      return scope.postMessage({ kind: 'suggest', ask: data.ask, words });
    }
  }
};

/** Bytes that are no dictionaries leave the text without marks. */
function read({ english, polish, polishFrequencies }: DictionariesMessage): typeof dictionaries {
  try {
    const englishBytes = new Uint8Array(english);
    return {
      en: readFormDictionary(englishBytes, englishBytes),
      pl: readFormDictionary(new Uint8Array(polish), new Uint8Array(polishFrequencies)),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function renew(): void {
  finder = dictionaries === null ? null : createMistakeFinder({ dictionaries, own });
}

function answer({ ask, language, blocks }: ReadMessage): SpellingReply {
  const ofDraft = language ?? languageOfDraft(blocks.map(({ text }) => guessLanguage(text)));
  const found = blocks.map((block) => ({
    key: block.key,
    ...(finder?.find(block, ofDraft) ?? { language: ofDraft, mistakes: [] }),
  }));
  return { kind: 'read', ask, language: ofDraft, blocks: found };
}
