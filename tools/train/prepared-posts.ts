import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../../src/domain/insight/dictionary/polish-dictionary.ts';
import type { SentenceLabel } from '../../src/domain/insight/labels.ts';
import type { BlockKind } from '../../src/domain/insight/reading.ts';
import { createSentenceReader, type SentenceFacts } from '../../src/domain/insight/sentence-facts.ts';
import { splitSentences } from '../../src/domain/insight/text/sentences.ts';
import { blocksFromText } from '../../src/domain/insight/text/text-blocks.ts';
import type { LabelledPost } from './labelled-posts.ts';

/** A sentence as Byline cuts it, with the label of the labelled sentence that it shares most with. */
export interface PreparedSentence {
  start: number;
  end: number;
  kind: BlockKind;
  text: string;
  label: SentenceLabel | null;
  facts: SentenceFacts;
}

export interface PreparedPost {
  post: LabelledPost;
  sentences: PreparedSentence[];
}

const dictionaryFile = join(import.meta.dirname, '../../resources/dictionaries/pl/polish.dict');

/** The dictionary that is shipped. */
export const polishDictionaryBytes = (): Uint8Array => readFileSync(dictionaryFile);

/** Cuts posts as the app does and reads each sentence by itself. */
export function preparePosts(posts: readonly LabelledPost[]): PreparedPost[] {
  const readSentence = createSentenceReader(
    () => readPolishDictionary(polishDictionaryBytes()),
    () => true,
  );
  return posts.map((post) => ({
    post,
    sentences: blocksFromText(post.text)
      .filter(({ kind }) => kind !== 'code')
      .flatMap((block) =>
        splitSentences(block.text, post.lang).map((span) => {
          const start = block.start + span.start;
          const end = block.start + span.end;
          const text = post.text.slice(start, end);
          const facts = readSentence(post.lang, block.kind, text);
          return { start, end, kind: block.kind, text, label: labelAt(post, start, end), facts };
        }),
      ),
  }));
}

function labelAt(post: LabelledPost, start: number, end: number): SentenceLabel | null {
  let most = 0;
  let label: SentenceLabel | null = null;
  for (const sentence of post.sentences) {
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    if (shared > most) [most, label] = [shared, sentence.label];
  }
  return label;
}
