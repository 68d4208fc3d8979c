import type { DraftPurpose, Language } from '../drafts/draft.ts';
import { causeOf } from './explain-sentence.ts';
import { labelSentence } from './label-sentence.ts';
import { contextNames, contextOf, type Placed } from './model/context.ts';
import { probabilitiesInContext } from './model/model.ts';
import { traitId } from './model/trait-ids.ts';
import type { BlockKind, BlockReading, SentenceReading } from './reading.ts';
import type { SentenceFacts, SentenceReader } from './sentence-facts.ts';
import { splitSentences } from './text/sentences.ts';
import { surroundingVoice } from './voice/block-voice.ts';

/** A block whose sentences are known by themselves, but not yet among their neighbours. */
export interface BlockFacts {
  kind: BlockKind;
  language: Language;
  sentences: readonly { start: number; end: number; facts: SentenceFacts }[];
}

/** Code and what the editor cannot show are never read. */
export const isReadable = (kind: BlockKind): boolean => kind !== 'code' && kind !== 'other';

/** Cuts a block into sentences and reads each by itself. */
export function blockFacts(kind: BlockKind, text: string, language: Language, readSentence: SentenceReader): BlockFacts {
  const spans = isReadable(kind) ? splitSentences(text, language) : [];
  const voiceAround = surroundingVoice(text);
  const sentences = spans.map(({ start, end }) => {
    const facts = readSentence(language, kind, text.slice(start, end));
    const voice = facts.voice === 'own' ? voiceAround(start, end) : facts.voice;
    return { start, end, facts: voice === facts.voice ? facts : { ...facts, voice } };
  });
  return { kind, language, sentences };
}

/** Reads all sentences of a draft in the light of each other. `keys` names the blocks. */
export function readInContext(
  blocks: readonly BlockFacts[],
  keys: readonly string[],
  purpose: DraftPurpose | null,
): BlockReading[] {
  const placed = blocks.flatMap((block) => block.sentences.map(({ facts }) => placedFrom(facts)));
  const row = new Float64Array(contextNames.length);
  let at = 0;
  return blocks.map((block, index) => ({
    key: keys[index] ?? '',
    kind: block.kind,
    language: block.language,
    sentences: block.sentences.map(({ start, end, facts }) => {
      const probabilities = mixed(facts.probabilities, probabilitiesInContext(contextOf(placed, at, row)));
      at += 1;
      return sentenceReading(start, end, facts, probabilities, block.kind, purpose);
    }),
  }));
}

/** What a sentence says by itself counts this much beside what its neighbours make likely, so that a question among boasts stays one. */
const ownShare = 0.3;

export function mixed(own: readonly number[], inContext: readonly number[]): number[] {
  return inContext.map((probability, index) => ownShare * (own[index] ?? 0) + (1 - ownShare) * probability);
}

const ids = {
  bullet: traitId('bullet'),
  endsColon: traitId('ends-colon'),
  first: traitId('first'),
  plural: traitId('first-plural'),
  second: traitId('second'),
  number: traitId('number'),
};

export function placedFrom({ probabilities, traits, names }: SentenceFacts): Placed {
  return {
    own: probabilities,
    bullet: traits.has(ids.bullet),
    endsColon: traits.has(ids.endsColon),
    first: traits.has(ids.first),
    plural: traits.has(ids.plural),
    second: traits.has(ids.second),
    number: traits.has(ids.number),
    names,
  };
}

function sentenceReading(
  start: number,
  end: number,
  facts: SentenceFacts,
  probabilities: readonly number[],
  kind: BlockKind,
  purpose: DraftPurpose | null,
): SentenceReading {
  const labelled = labelSentence(facts, probabilities, kind, purpose);
  const { family, cues } = causeOf(facts, labelled.label);
  return {
    start,
    end,
    ...labelled,
    family,
    cues: cues.map((cue) => ({ ...cue, start: cue.start + start, end: cue.end + start })),
    dismissalKey: facts.dismissalKey,
  };
}
