import { recentMemory } from '../recent-memory.ts';
import type { ModelReading, PlacedSentence, SentenceModel } from '../sentence-model.ts';
import type { ModelFile } from './model-file.ts';
import { createModelReading } from './model-reading.ts';
import { type SentenceText, textForModel } from './sentence-text.ts';
import type { TokenScorer } from './token-scorer.ts';
import type { Piece, Tokenizer } from './tokenizer.ts';
import { type Window, windowsOf } from './windows.ts';

export interface EncoderParts {
  file: ModelFile;
  tokenizer: Tokenizer;
  /** Asked when the first sentence comes. */
  scorer: () => Promise<Pick<TokenScorer, 'score'>>;
  /** How many windows and sentences are remembered at least. */
  remembered?: number;
}

/** A sentence cut into the pieces that are read. */
interface CutSentence extends SentenceText {
  pieces: readonly Piece[];
  ids: readonly number[];
}

/** What is kept of a window that the model has read; its rows of scores are too many to be kept whole. */
interface ReadWindow {
  /** For each sentence the mean of its pieces' scores. */
  means: Float64Array[];
  /** For each piece its scores for the labels, which tell the words that speak. */
  labels: Float32Array;
  /** The sums over all pieces of the scores that speak for the surroundings. */
  sums: Float64Array;
}

/** The sentence model over the encoder. */
export function createEncoderModel({ file, tokenizer, scorer, remembered = 2_000 }: EncoderParts): SentenceModel {
  const classes = file.bias.length;
  const cuts = recentMemory<CutSentence>(remembered);
  const memory = recentMemory<ReadWindow>(remembered);

  const cut = (sentence: PlacedSentence): CutSentence => {
    return cuts.recall(`${sentence.language} ${sentence.opensBlock} ${sentence.kind} ${sentence.text}`, () => {
      const text = textForModel(sentence);
      const cutPieces = tokenizer.pieces(text.text).slice(0, file.windows.sentence);
      return { ...text, pieces: cutPieces, ids: cutPieces.map(({ id }) => id) };
    });
  };
  const windowsFrom = (cutSentences: readonly CutSentence[], sentences: readonly PlacedSentence[]): Window[] =>
    windowsOf(
      cutSentences.map(({ ids }, index) => ({ ids, begins: begins(sentences[index]) })),
      file.windows,
      tokenizer,
    );
  const readWindow = async ({ ids, spans }: Window, wait: () => Promise<void>): Promise<ReadWindow> => {
    const key = `${ids.join(' ')}/${spans.map(({ start }) => start).join(' ')}`;
    const known = memory.find(key);
    if (known !== undefined) return known;
    await wait();
    const rows = await (await scorer()).score(ids);
    const read: ReadWindow = {
      means: spans.map(({ start, end }) => meanOf(rows, start, end, classes)),
      labels: labelScores(rows, ids.length, classes, file.labels.length),
      sums: sumsOfSurroundings(rows, ids.length, classes),
    };
    memory.keep(key, read);
    return read;
  };

  return {
    version: file.version,
    settings: file,
    async read(sentences, wait = async () => {}) {
      const cutSentences = sentences.map(cut);
      const windows = windowsFrom(cutSentences, sentences);
      const read: ReadWindow[] = [];
      for (const window of windows) read.push(await readWindow(window, wait));
      const readings: (ModelReading | null)[] = sentences.map(() => null);
      for (const [index, { spans }] of windows.entries()) {
        const around = meanOfSurroundings(windows, read, index, file.windows.around, classes);
        const { means, labels } = read[index] as ReadWindow;
        for (const [at, { sentence, start, end }] of spans.entries()) {
          const { language } = sentences[sentence] as PlacedSentence;
          const scores = labels.subarray(start * file.labels.length, end * file.labels.length);
          const { pieces: cutPieces, ...text } = cutSentences[sentence] as CutSentence;
          const mean = means[at] as Float64Array;
          readings[sentence] = createModelReading({ file, language, mean, around, scores, pieces: cutPieces, text });
        }
      }
      return readings;
    },
  };
}

const begins = (sentence: PlacedSentence | undefined): boolean => sentence?.opensBlock === true || sentence?.opensLine === true;

/** The mean of the first half of the rows of these pieces. */
function meanOf(rows: Float32Array, start: number, end: number, classes: number): Float64Array {
  const mean = new Float64Array(classes);
  for (let token = start; token < end; token += 1) {
    for (let index = 0; index < classes; index += 1) mean[index] = (mean[index] ?? 0) + (rows[token * classes * 2 + index] ?? 0);
  }
  return mean.map((sum) => sum / (end - start));
}

function labelScores(rows: Float32Array, tokens: number, classes: number, labels: number): Float32Array {
  const scores = new Float32Array(tokens * labels);
  for (let token = 0; token < tokens; token += 1) {
    for (let label = 0; label < labels; label += 1) scores[token * labels + label] = rows[token * classes * 2 + label] ?? 0;
  }
  return scores;
}

function sumsOfSurroundings(rows: Float32Array, tokens: number, classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (let token = 0; token < tokens; token += 1) {
    const row = token * classes * 2 + classes;
    for (let index = 0; index < classes; index += 1) sums[index] = (sums[index] ?? 0) + (rows[row + index] ?? 0);
  }
  return sums;
}

/** The mean over all pieces of the window and of those near it, summed in reading order. */
function meanOfSurroundings(
  windows: readonly Window[],
  read: readonly ReadWindow[],
  index: number,
  around: number,
  classes: number,
): Float64Array {
  const mean = new Float64Array(classes);
  let tokens = 0;
  for (let at = Math.max(0, index - around); at <= Math.min(windows.length - 1, index + around); at += 1) {
    tokens += windows[at]?.ids.length ?? 0;
    const sums = read[at]?.sums;
    for (let each = 0; each < classes; each += 1) mean[each] = (mean[each] ?? 0) + (sums?.[each] ?? 0);
  }
  return mean.map((sum) => sum / Math.max(1, tokens));
}
