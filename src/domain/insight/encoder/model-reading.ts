import type { Language } from '../../drafts/draft.ts';
import type { Family } from '../families.ts';
import type { SentenceLabel } from '../labels.ts';
import type { ModelReading, SpeakingWord } from '../sentence-model.ts';
import type { ModelFile } from './model-file.ts';
import type { SentenceText } from './sentence-text.ts';
import { softmax } from './softmax.ts';
import type { Piece } from './tokenizer.ts';

/** What is known of a sentence after its windows were read. */
export interface ModelReadingParts {
  file: ModelFile;
  language: Language;
  /** The mean of its own pieces' scores, and that of its surroundings: a number for each label, then for each family. */
  mean: Float64Array;
  around: Float64Array;
  /** For each piece a score for each label. */
  scores: Float32Array;
  pieces: readonly Piece[];
  text: SentenceText;
}

export function createModelReading(parts: ModelReadingParts): ModelReading {
  const { file, mean, around } = parts;
  const { labels, families } = file;
  const sums = file.bias.map((bias, index) => bias + (mean[index] ?? 0) + (around[index] ?? 0));
  const temperature = file.temperature[parts.language];
  const probabilities = softmax(sums.slice(0, labels.length).map((sum) => sum / temperature));
  return {
    label: (label) => rounded(probabilities[labels.indexOf(label)] ?? 0),
    family(among) {
      const shares = softmax(among.map((family) => sums[labels.length + families.indexOf(family)] ?? 0));
      const likeliest = shares.reduce((best, share, index) => (share > (shares[best] ?? 0) ? index : best), 0);
      return { family: among[likeliest] as Family, share: rounded(shares[likeliest] ?? 0) };
    },
    words: (wanted) => speakingWords(parts, probabilities, wanted),
  };
}

/** Digits enough to order any two sentences, and so few that nothing can depend on the last bits of a sum. */
const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;

/**
 * The score of a label is a mean over the pieces, so each piece's part in it is known: how much more it gives the wanted labels
 * than the others. Words are their pieces together.
 */
function speakingWords(
  parts: ModelReadingParts,
  probabilities: readonly number[],
  wanted: readonly SentenceLabel[],
): SpeakingWord[] {
  const { file, pieces, scores, text } = parts;
  const isWanted = file.labels.map((label) => wanted.includes(label));
  const share = probabilities.reduce((sum, one, index) => sum + (isWanted[index] ? one : 0), 0);
  const pull = probabilities.map((one, index) => one * ((isWanted[index] ? 1 : 0) - share));
  const words: SpeakingWord[] = [];
  for (const [at, piece] of pieces.entries()) {
    const weight = pull.reduce((sum, one, label) => sum + one * (scores[at * pull.length + label] ?? 0), 0) / pieces.length;
    const place = { start: text.placeOf(piece.start), end: text.placeOf(piece.end), weight };
    const last = words.at(-1);
    if (last === undefined || piece.opensWord) words.push(place);
    else Object.assign(last, { end: place.end, weight: last.weight + weight });
  }
  return words.filter(({ start, weight }) => start >= text.begins && weight > 0).sort((one, other) => other.weight - one.weight);
}
