import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEncoderModel } from '../../../../src/domain/insight/encoder/encoder-model.ts';
import type { ModelFile } from '../../../../src/domain/insight/encoder/model-file.ts';
import { startTokenScorer, type TokenScorer, weightsOf } from '../../../../src/domain/insight/encoder/token-scorer.ts';
import { createTokenizer, type PieceList } from '../../../../src/domain/insight/encoder/tokenizer.ts';
import type { SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import { createReader, type Reader } from '../../../../src/domain/insight/reader.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const root = join(import.meta.dirname, '../../../..');
const modelText = (name: string): string => readFileSync(join(root, 'resources/lens', name), 'utf8');

export const modelFile = JSON.parse(modelText('lens.json')) as ModelFile;
export const pieceList = JSON.parse(modelText('pieces.json')) as PieceList;

/** Made once: it takes longer than all that most tests do with it. */
const tokenizer = createTokenizer(pieceList);

/** Cases that the training program recorded, a JSON object a line. */
export const recordedCases = <Line>(name: string): Line[] =>
  readFileSync(join(root, 'tests/fixtures/lens', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Where the parts of the shipped lens are. */
export const lensFiles = {
  model: join(root, 'resources/lens'),
  polishDictionary: join(root, 'resources/dictionaries/pl/polish.dict'),
};

let started: Promise<TokenScorer> | null = null;
/** The shipped weights; started with the first sentence. */
export function scorer(): Promise<TokenScorer> {
  started ??= startTokenScorer(
    new Uint8Array(readFileSync(join(lensFiles.model, 'kernel.wasm'))).buffer,
    weightsOf(readFileSync(join(lensFiles.model, 'lens.onnx'))),
  );
  return started;
}

const columns = modelFile.bias.length * 2;

/** Weights that answer something else for every window, at once: for what must hold whatever the weights are. */
export const quickScorer: TokenScorer = {
  async score(ids) {
    const rows = new Float32Array(ids.length * columns);
    let sum = 0x811c9dc5;
    for (const id of ids) sum = Math.imul(sum ^ id, 0x01000193) >>> 0;
    for (const [at, id] of ids.entries()) {
      for (let column = 0; column < columns; column += 1) {
        rows[at * columns + column] = ((Math.imul(id + 1, 7919 + column * 104_729) >>> 3) % 1000) / 250 - 2 + (sum % 97) / 100;
      }
    }
    return rows;
  },
  meaning: async (ids) => Float32Array.from([ids.length, 1, 2]),
};

/** Weights that take every sentence for the same. */
export function scorerFor(label: SentenceLabel): TokenScorer {
  return {
    ...quickScorer,
    async score(ids) {
      const rows = new Float32Array(ids.length * columns);
      for (let at = 0; at < ids.length; at += 1) rows[at * columns + modelFile.labels.indexOf(label)] = 12;
      return rows;
    },
  };
}

/** The lens with other weights, and with or without its dictionary. */
export function readerWith(weights: TokenScorer, dictionary = true): Reader {
  const model = createEncoderModel({ file: modelFile, tokenizer, scorer: async () => weights });
  return createReader({ model, ...(dictionary ? { polishDictionary: () => polishDictionary } : {}) });
}

/** The shipped lens with a memory of its own. */
export const newReader = (): Reader =>
  createReader({
    model: createEncoderModel({ file: modelFile, tokenizer, scorer }),
    polishDictionary: () => polishDictionary,
  });

const spoken: readonly (readonly [SentenceLabel, RegExp])[] = [
  ['promotion', /expert|leader|award|newsletter|course|spots|stage|kurs|ekspert/i],
  ['value', /^▁(ask|because|days|weeks|dni|tygod\w*)$/i],
  ['question', /\?/],
];

/** Weights that know a few words of boasts, advice and questions, and nothing else: for what is done with labels, whichever they are. */
export const wordScorer: TokenScorer = {
  ...quickScorer,
  async score(ids) {
    const rows = new Float32Array(ids.length * columns);
    for (const [at, id] of ids.entries()) {
      const piece = pieceList.pieces[id] ?? '';
      for (const [label, pattern] of spoken) {
        if (pattern.test(piece)) rows[at * columns + modelFile.labels.indexOf(label)] = 150;
      }
      rows[at * columns + modelFile.labels.indexOf('neutral')] = 6;
    }
    return rows;
  },
};
