import type { Language } from '../drafts/draft.ts';
import { explanationOf } from './explain/explain.ts';
import { isPromotionLabel } from './labels.ts';
import type { BlockReading, Hint, SentenceReading } from './reading.ts';

/** A sentence with the block it stands in and its text. */
interface Found {
  block: BlockReading;
  sentence: SentenceReading;
  text: string;
}

const mostHints = 100;

/**
 * What is worth telling, most useful first: strong promotion before weak, and after every second one a word of praise, so
 * that a list is never only blame. At most 100.
 */
export function hintsOf(blocks: readonly BlockReading[], textOf: (key: string) => string, language: Language): Hint[] {
  const found = blocks.flatMap((block) =>
    block.sentences.map((sentence): Found => ({ block, sentence, text: textOf(block.key) })),
  );
  const watch = ranked(
    found.filter(({ sentence }) => isPromotionLabel(sentence.label)),
    ({ promotion }) => promotion,
  );
  const praise = ranked(found.filter(isPraise), ({ value }) => value);
  return interleave(watch, praise)
    .slice(0, mostHints)
    .map((one) => hintOf(one, language));
}

/** Praise names its words; of a question the whole is the word. */
const isPraise = ({ sentence }: Found): boolean =>
  sentence.family !== null && !isPromotionLabel(sentence.label) && (sentence.cues.length > 0 || sentence.label === 'question');

function ranked(found: readonly Found[], score: (sentence: SentenceReading) => number): Found[] {
  return found.toSorted((one, other) => score(other.sentence) - score(one.sentence));
}

function interleave(watch: readonly Found[], praise: readonly Found[]): Found[] {
  const mixed: Found[] = [];
  let next = 0;
  for (const [index, hint] of watch.entries()) {
    mixed.push(hint);
    const kind = praise[next];
    if (index % 2 === 1 && kind !== undefined) {
      mixed.push(kind);
      next += 1;
    }
  }
  return [...mixed, ...praise.slice(next)];
}

function hintOf({ block, sentence, text }: Found, language: Language): Hint {
  const family = sentence.family ?? 'density';
  const { start, end, label, dismissalKey } = sentence;
  return {
    tone: isPromotionLabel(label) ? 'watch' : 'praise',
    block: block.key,
    start,
    end,
    text: text.slice(start, end),
    words: sentence.cues.map((cue) => ({ start: cue.start, end: cue.end, wording: cue.wording })),
    label,
    family,
    ...explanationOf(family, label, language),
    dismissalKey,
  };
}
